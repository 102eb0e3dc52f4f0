import type { CodesOf } from '../labels.ts'
import type { CONTACT_LISTS } from '../../code-lists/contact.ts'

export const contactCodes: CodesOf<keyof typeof CONTACT_LISTS> = {
  channels: { call: 'Telefonát', 'text-message': 'SMS', messenger: 'Zpráva v aplikaci', email: 'E-mail', letter: 'Dopis', visit: 'Návštěva', 'through-someone': 'Přes někoho důvěryhodného' },
  'contact-times': { 'any-time': 'Kdykoli', 'these-hours': 'Jen v těchto hodinách', never: 'Nikdy tímto způsobem' },
  weekdays: { monday: 'pondělí', tuesday: 'úterý', wednesday: 'středa', thursday: 'čtvrtek', friday: 'pátek', saturday: 'sobota', sunday: 'neděle' },
  directions: { 'from-client': 'Osoba sama', 'to-client': 'My', 'with-others': 'S někým jiným, o osobě' },
  'interpreter-genders': { woman: 'Žena', man: 'Muž', other: 'Jiné' },
  'interpreter-ways': { present: 'Na místě', telephone: 'Po telefonu', video: 'Přes video', written: 'Písemně' },
  'refusal-scopes': { 'this-person': 'Jen tato osoba', 'whole-community': 'Celá komunita' },
  'contact-purposes': { appointment: 'Schůzka', news: 'Zpráva', question: 'Otázka', safety: 'Bezpečí', other: 'Jiné' },
}
