import type { CodesOf } from '../labels.ts'
import type { CONSENT_LISTS } from '../../code-lists/consent.ts'

export const consentCodes: CodesOf<keyof typeof CONSENT_LISTS> = {
  'consent-purposes': {
    referral: 'Orientation', 'steps-with-authorities': 'Démarches auprès des autorités', 'contact-family': 'Contact avec la famille', 'safe-return': 'Retour en sécurité', 'transfer-abroad': 'Envoi de données à l’étranger',
    interpreter: 'Interprète', 'story-or-picture': 'Usage d’un récit ou d’une image', research: 'Recherche', other: 'Autre',
  },
  'consent-scope': {
    card: 'Besoins, langues et accès', name: 'Noms', birth: 'Âge, sexe et genre', citizenship: 'Nationalité', contact: 'Contact sûr', household: 'Foyer et enfants', health: 'Santé',
    identification: 'Identification', 'what-happened': 'Ce qui s’est passé, sans noms de tiers', story: 'Récits', documents: 'Pièces jointes',
  },
  'consent-ways': { signed: 'Par signature', spoken: 'À l’oral', mark: 'Par une croix ou une marque', witness: 'Devant témoin' },
  'consent-givers': { client: 'La personne elle-même', representative: 'Un représentant' },
  capacities: { clear: 'Oui', 'in-doubt': 'Doute' },
  'disclosure-grounds': { 'danger-to-life': 'Danger de mort', 'child-protection': 'Protection d’un enfant', 'court-order': 'Décision d’un tribunal', 'duty-by-law': 'Obligation légale' },
  'duty-kinds': { 'child-in-danger': 'Un enfant en danger', 'danger-to-life': 'Danger de mort', 'grave-crime': 'Un crime grave', trafficking: 'Traite des êtres humains', court: 'Un tribunal le demande', illness: 'Une maladie', other: 'Autre' },
}
