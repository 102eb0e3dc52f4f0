import type { CodesOf } from '../labels.ts'
import type { CONTACT_LISTS } from '../../code-lists/contact.ts'

export const contactCodes: CodesOf<keyof typeof CONTACT_LISTS> = {
  channels: { call: 'Apel', 'text-message': 'SMS', messenger: 'Aplicație de mesaje', email: 'E-mail', letter: 'Scrisoare', visit: 'Vizită', 'through-someone': 'Prin cineva de încredere' },
  'contact-times': { 'any-time': 'Oricând', 'these-hours': 'Numai la aceste ore', never: 'Niciodată așa' },
  weekdays: { monday: 'luni', tuesday: 'marți', wednesday: 'miercuri', thursday: 'joi', friday: 'vineri', saturday: 'sâmbătă', sunday: 'duminică' },
  directions: { 'from-client': 'Persoana', 'to-client': 'Noi', 'with-others': 'Cu alții, despre persoană' },
  'interpreter-genders': { woman: 'Femeie', man: 'Bărbat', other: 'Altul' },
  'interpreter-ways': { present: 'Față în față', telephone: 'La telefon', video: 'Prin video', written: 'În scris' },
  'refusal-scopes': { 'this-person': 'Numai această persoană', 'whole-community': 'Toată comunitatea' },
  'contact-purposes': { appointment: 'Programare', news: 'Noutăți', question: 'O întrebare', safety: 'Siguranță', other: 'Altele' },
}
