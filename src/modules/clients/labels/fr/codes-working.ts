import type { CodesOf } from '../labels.ts'
import type { WORKING_LISTS } from '../../code-lists/working.ts'

export const workingCodes: CodesOf<keyof typeof WORKING_LISTS> = {
  'flag-kinds': {
    danger: 'Danger', suicide: 'Suicide ou automutilation', 'child-at-risk': 'Enfant en danger', missing: 'Disparition', health: 'Santé', 'perpetrator-near': 'Auteur présumé à proximité',
    'perpetrator-or-tester': 'Peut-être un auteur ou un test', other: 'Autre',
  },
  'attachment-kinds': {
    'identity-paper': 'Pièce d’identité', decision: 'Décision ou lettre', medical: 'Document médical', 'contract-or-wages': 'Contrat ou salaire', consent: 'Consentement signé', picture: 'Image', message: 'Message', other: 'Autre',
  },
  'custody-steps': { received: 'Réception', copied: 'Copie', 'handed-over': 'Remise', 'given-back': 'Restitution', destroyed: 'Destruction' },
  rights: { see: 'Voir le dossier', copy: 'Recevoir une copie', correct: 'Faire rectifier', restrict: 'Limiter l’utilisation', object: 'S’opposer à une utilisation', erase: 'Faire effacer', port: 'Emporter ses données' },
  requesters: { client: 'La personne elle-même', parent: 'Sa mère ou son père', partner: 'Partenaire', lawyer: 'Avocate ou avocat', other: 'Une autre personne' },
  mandates: { 'not-checked': 'Pas encore vérifié', verified: 'Vérifié et valable', 'not-valid': 'Non valable' },
  'rights-outcomes': { done: 'Fait', partly: 'Fait en partie', 'restricted-until': 'Limité jusqu’au', refused: 'Refusé' },
  'book-sorts': { interpreters: 'Interprètes', 'own-forms': 'Formulaires de l’organisation', 'authority-requests': 'Demandes d’autorités', notifications: 'Signalements', imports: 'Importations', duties: 'Obligations de signaler', breaches: 'Violations de données', 'lawyer-notes': 'Notes d’avocat', retention: 'Conservation' },
  'own-types': {
    line: 'Une ligne', text: 'Un texte', 'yes-no': 'Oui ou non', number: 'Un nombre', date: 'Une date', choice: 'Un choix', choices: 'Plusieurs choix', country: 'Un pays', language: 'Une langue',
  },
  given: { nothing: 'Rien', part: 'Une partie', all: 'Tout ce qui était demandé' },
  'breach-kinds': { seen: 'Vues par qui ne le devait pas', changed: 'Modifiées', lost: 'Perdues ou hors d’atteinte' },
  'breach-risks': { unlikely: 'Presque aucun', some: 'Un risque', high: 'Un risque élevé' },
  'age-bands': {
    '0-8': '0 à 8', '9-17': '9 à 17', '18-20': '18 à 20', '21-23': '21 à 23', '24-26': '24 à 26', '27-29': '27 à 29', '30-38': '30 à 38', '39-47': '39 à 47', '48-plus': '48 ou plus',
  },
}
