import type { CodesOf } from '../labels.ts'
import type { CONTACT_LISTS } from '../../code-lists/contact.ts'

export const contactCodes: CodesOf<keyof typeof CONTACT_LISTS> = {
  channels: { call: 'Anruf', 'text-message': 'SMS', messenger: 'Messenger', email: 'E-Mail', letter: 'Brief', visit: 'Besuch', 'through-someone': 'Über eine Vertrauensperson' },
  'contact-times': { 'any-time': 'Jederzeit', 'these-hours': 'Nur zu diesen Zeiten', never: 'Nie auf diesem Weg' },
  weekdays: { monday: 'Montag', tuesday: 'Dienstag', wednesday: 'Mittwoch', thursday: 'Donnerstag', friday: 'Freitag', saturday: 'Samstag', sunday: 'Sonntag' },
  directions: { 'from-client': 'Die Person', 'to-client': 'Wir', 'with-others': 'Mit anderen, über die Person' },
  'interpreter-genders': { woman: 'Frau', man: 'Mann', other: 'Anderes' },
  'interpreter-ways': { present: 'Im selben Raum', telephone: 'Am Telefon', video: 'Per Video', written: 'Schriftlich' },
  'refusal-scopes': { 'this-person': 'Diese Person', 'whole-community': 'Die ganze Gemeinschaft' },
  'contact-purposes': { appointment: 'Termin', news: 'Neuigkeit', question: 'Eine Frage', safety: 'Sicherheit', other: 'Anderes' },
}
