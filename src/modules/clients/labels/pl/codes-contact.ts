import type { CodesOf } from '../labels.ts'
import type { CONTACT_LISTS } from '../../code-lists/contact.ts'

export const contactCodes: CodesOf<keyof typeof CONTACT_LISTS> = {
  channels: { call: 'Telefon', 'text-message': 'SMS', messenger: 'Komunikator', email: 'E-mail', letter: 'List', visit: 'Spotkanie', 'through-someone': 'Przez zaufaną osobę' },
  'contact-times': { 'any-time': 'O każdej porze', 'these-hours': 'Tylko w tych godzinach', never: 'Nigdy w ten sposób' },
  weekdays: { monday: 'poniedziałek', tuesday: 'wtorek', wednesday: 'środa', thursday: 'czwartek', friday: 'piątek', saturday: 'sobota', sunday: 'niedziela' },
  directions: { 'from-client': 'Sama osoba', 'to-client': 'My', 'with-others': 'Z innymi, w jej sprawie' },
  'interpreter-genders': { woman: 'Kobieta', man: 'Mężczyzna', other: 'Inna płeć' },
  'interpreter-ways': { present: 'Na miejscu', telephone: 'Przez telefon', video: 'Przez wideo', written: 'Na piśmie' },
  'refusal-scopes': { 'this-person': 'Tylko ta osoba', 'whole-community': 'Cała społeczność' },
  'contact-purposes': { appointment: 'Spotkanie', news: 'Wiadomość', question: 'Pytanie', safety: 'Bezpieczeństwo', other: 'Inne' },
}
