import type { CodesOf } from '../labels.ts'
import type { CONSENT_LISTS } from '../../code-lists/consent.ts'

export const consentCodes: CodesOf<keyof typeof CONSENT_LISTS> = {
  'consent-purposes': {
    referral: 'Weitervermittlung', 'steps-with-authorities': 'Schritte bei Behörden', 'contact-family': 'Kontakt zur Familie', 'safe-return': 'Sichere Rückkehr', 'transfer-abroad': 'Weitergabe von Daten ins Ausland',
    interpreter: 'Dolmetschen', 'story-or-picture': 'Nutzung von Erzählung oder Bild', research: 'Forschung', other: 'Anderes',
  },
  'consent-scope': {
    card: 'Bedarf, Sprachen und Zugang', name: 'Namen', birth: 'Alter und Geschlecht', citizenship: 'Staatsangehörigkeit', contact: 'Sicherer Kontakt', household: 'Familie und Kinder', health: 'Gesundheit',
    identification: 'Identifizierung', 'what-happened': 'Was geschehen ist, ohne Namen anderer', story: 'Erzähltes', documents: 'Anlagen',
  },
  'consent-ways': { signed: 'Mit Unterschrift', spoken: 'Mündlich', mark: 'Mit einem Kreuz oder Zeichen', witness: 'Vor Zeugen' },
  'consent-givers': { client: 'Die Person selbst', representative: 'Eine Vertretung' },
  capacities: { clear: 'Ja', 'in-doubt': 'Zweifel' },
  'disclosure-grounds': { 'danger-to-life': 'Lebensgefahr', 'child-protection': 'Schutz eines Kindes', 'court-order': 'Gerichtliche Anordnung', 'duty-by-law': 'Gesetzliche Pflicht' },
  'duty-kinds': { 'child-in-danger': 'Ein Kind in Gefahr', 'danger-to-life': 'Lebensgefahr', 'grave-crime': 'Ein schweres Verbrechen', trafficking: 'Menschenhandel', court: 'Ein Gericht fragt', illness: 'Eine Krankheit', other: 'Anderes' },
}
