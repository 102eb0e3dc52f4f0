import type { CodesOf } from '../labels.ts'
import type { CONSENT_LISTS } from '../../code-lists/consent.ts'

export const consentCodes: CodesOf<keyof typeof CONSENT_LISTS> = {
  'consent-purposes': {
    referral: 'Referral', 'steps-with-authorities': 'Steps with authorities', 'contact-family': 'Contact with family', 'safe-return': 'Safe return', 'transfer-abroad': 'Sending data abroad', interpreter: 'An interpreter',
    'story-or-picture': 'Use of a story or a picture', research: 'Research', other: 'Other',
  },
  'consent-scope': {
    card: 'Needs, languages and access', name: 'Names', birth: 'Age, sex and gender', citizenship: 'Citizenship', contact: 'Safe contact', household: 'Household and children', health: 'Health', identification: 'Identification',
    'what-happened': 'What happened, without names of others', story: 'Narratives', documents: 'Attachments',
  },
  'consent-ways': { signed: 'Signed', spoken: 'Spoken', mark: 'By a mark', witness: 'Before a witness' },
  'consent-givers': { client: 'The client', representative: 'A representative' },
  capacities: { clear: 'Yes', 'in-doubt': 'In doubt' },
  'disclosure-grounds': { 'danger-to-life': 'Danger to life', 'child-protection': 'Protection of a child', 'court-order': 'Order of a court', 'duty-by-law': 'Duty by law' },
  'duty-kinds': { 'child-in-danger': 'A child in danger', 'danger-to-life': 'Danger to life', 'grave-crime': 'A grave crime', trafficking: 'Trafficking in human beings', court: 'A court asks', illness: 'An illness', other: 'Other' },
}
