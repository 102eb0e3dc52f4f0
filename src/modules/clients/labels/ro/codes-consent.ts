import type { CodesOf } from '../labels.ts'
import type { CONSENT_LISTS } from '../../code-lists/consent.ts'

export const consentCodes: CodesOf<keyof typeof CONSENT_LISTS> = {
  'consent-purposes': {
    referral: 'Îndrumare către un serviciu', 'steps-with-authorities': 'Demersuri la autorități', 'contact-family': 'Legătura cu familia', 'safe-return': 'Întoarcere în siguranță',
    'transfer-abroad': 'Trimiterea datelor în străinătate', interpreter: 'Interpretare', 'story-or-picture': 'Folosirea unei povești sau imagini', research: 'Cercetare', other: 'Alt scop',
  },
  'consent-scope': {
    card: 'Nevoi, limbi și accesibilitate', name: 'Nume', birth: 'Vârstă, sex și gen', citizenship: 'Cetățenie', contact: 'Contact sigur', household: 'Gospodărie și copii', health: 'Sănătate', identification: 'Identificare',
    'what-happened': 'Ce s-a întâmplat, fără numele altora', story: 'Relatări', documents: 'Anexe',
  },
  'consent-ways': { signed: 'În scris', spoken: 'Verbal', mark: 'Printr-un semn', witness: 'În fața unui martor' },
  'consent-givers': { client: 'Persoana însăși', representative: 'Reprezentant/ă' },
  capacities: { clear: 'Da', 'in-doubt': 'Există îndoieli' },
  'disclosure-grounds': { 'danger-to-life': 'Pericol pentru viață', 'child-protection': 'Protecția unui copil', 'court-order': 'Hotărârea unei instanțe', 'duty-by-law': 'Obligație legală' },
  'duty-kinds': { 'child-in-danger': 'Un copil în pericol', 'danger-to-life': 'Pericol pentru viață', 'grave-crime': 'O infracțiune gravă', trafficking: 'Trafic de persoane', court: 'Cererea unei instanțe', illness: 'O boală', other: 'Altele' },
}
