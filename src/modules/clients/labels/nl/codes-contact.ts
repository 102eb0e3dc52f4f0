import type { CodesOf } from '../labels.ts'
import type { CONTACT_LISTS } from '../../code-lists/contact.ts'

export const contactCodes: CodesOf<keyof typeof CONTACT_LISTS> = {
  channels: { call: 'Telefoongesprek', 'text-message': 'Sms', messenger: 'Chatapp', email: 'E-mail', letter: 'Brief', visit: 'Bezoek', 'through-someone': 'Via iemand die wordt vertrouwd' },
  'contact-times': { 'any-time': 'Altijd', 'these-hours': 'Alleen op deze uren', never: 'Nooit op deze manier' },
  weekdays: { monday: 'Maandag', tuesday: 'Dinsdag', wednesday: 'Woensdag', thursday: 'Donderdag', friday: 'Vrijdag', saturday: 'Zaterdag', sunday: 'Zondag' },
  directions: { 'from-client': 'De cliënt', 'to-client': 'Wij', 'with-others': 'Met anderen, over de cliënt' },
  'interpreter-genders': { woman: 'Vrouw', man: 'Man', other: 'Anders' },
  'interpreter-ways': { present: 'In dezelfde ruimte', telephone: 'Telefonisch', video: 'Via video', written: 'Schriftelijk' },
  'refusal-scopes': { 'this-person': 'Deze persoon', 'whole-community': 'De hele gemeenschap' },
  'contact-purposes': { appointment: 'Afspraak', news: 'Nieuws', question: 'Een vraag', safety: 'Veiligheid', other: 'Anders' },
}
