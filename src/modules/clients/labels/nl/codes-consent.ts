import type { CodesOf } from '../labels.ts'
import type { CONSENT_LISTS } from '../../code-lists/consent.ts'

export const consentCodes: CodesOf<keyof typeof CONSENT_LISTS> = {
  'consent-purposes': {
    referral: 'Doorverwijzing', 'steps-with-authorities': 'Stappen bij instanties', 'contact-family': 'Contact met familie', 'safe-return': 'Veilige terugkeer', 'transfer-abroad': 'Gegevens naar het buitenland',
    interpreter: 'Een tolk', 'story-or-picture': 'Gebruik van een verhaal of foto', research: 'Onderzoek', other: 'Anders',
  },
  'consent-scope': {
    card: 'Behoeften, talen en toegankelijkheid', name: 'Namen', birth: 'Leeftijd, geslacht en gender', citizenship: 'Nationaliteit', contact: 'Veilig contact', household: 'Gezin en kinderen', health: 'Gezondheid',
    identification: 'Identificatie', 'what-happened': 'Wat er is gebeurd, zonder andere namen', story: 'Verhalen', documents: 'Bijlagen',
  },
  'consent-ways': { signed: 'Met handtekening', spoken: 'Mondeling', mark: 'Met een kruisje of teken', witness: 'In bijzijn van een getuige' },
  'consent-givers': { client: 'De cliënt', representative: 'Een vertegenwoordiger' },
  capacities: { clear: 'Ja', 'in-doubt': 'Twijfel' },
  'disclosure-grounds': { 'danger-to-life': 'Levensgevaar', 'child-protection': 'Bescherming van een kind', 'court-order': 'Bevel van een rechter', 'duty-by-law': 'Wettelijke plicht' },
  'duty-kinds': { 'child-in-danger': 'Een kind in gevaar', 'danger-to-life': 'Levensgevaar', 'grave-crime': 'Een ernstig misdrijf', trafficking: 'Mensenhandel', court: 'Een rechter vraagt het', illness: 'Een ziekte', other: 'Anders' },
}
