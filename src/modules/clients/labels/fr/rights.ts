import type { LabelsOf } from '../labels.ts'

export const rights: LabelsOf<'rights-request' | 'retention' | 'retention-rule' | 'access-names' | 'copy-review'> = {
  'rights-request': {
    label: 'Demande sur le dossier',
    sections: { request: 'Demande', clock: 'Si un mois ne suffit pas', checks: 'Avant de donner quoi que ce soit', outcome: 'Résultat' },
    fields: {
      right: { label: 'Ce qui est demandé', why: 'Chaque droit a ses propres règles.' },
      receivedOn: { label: 'Reçue le', why: 'Un mois court à partir de ce jour.' },
      requester: { label: 'Qui demande', why: 'Un parent ou un partenaire peut être le danger.' },
      requesterName: { label: 'Nom de qui demande', why: 'Pour vérifier que cette personne en a le droit.' },
      mandate: { label: 'Mandat', why: 'Sans mandat, personne d’autre ne reçoit rien.' },
      what: { label: 'Avec ses mots', why: 'Pour répondre à ce qui a été demandé.' },
      extended: { label: 'Deux mois de plus', why: 'La loi le permet une fois, pour des demandes nombreuses ou difficiles.' },
      extensionReason: { label: 'Pourquoi plus longtemps', why: 'La personne doit savoir pourquoi.' },
      extensionToldOn: { label: 'Dit à la personne le', why: 'Elle doit l’apprendre pendant le premier mois.' },
      identityChecked: { label: 'L’identité a été vérifiée', why: 'Une copie en de mauvaises mains ne se rattrape pas.' },
      freeOfPressure: { label: 'Demande faite sans pression', why: 'Quelqu’un force peut-être la personne à demander.' },
      safeKeeping: { label: 'A un lieu sûr pour la garder', why: 'Une copie trouvée peut être dangereuse.' },
      othersBlackedOut: { label: 'Les autres personnes sont masquées', why: 'Les autres ont aussi des droits.' },
      toldOfClaims: { label: 'Sait ce qu’effacer change pour ses droits', why: 'Les preuves pour un salaire ou une indemnisation peuvent être perdues pour toujours.' },
      outcome: { label: 'Résultat', why: 'La personne a droit à une réponse.' },
      restrictedBecause: { label: 'Limité en raison de', why: 'Une limitation demande un motif qui prend fin.' },
      until: { label: 'Limité jusqu’au', why: 'Pour que cela ne dure pas toujours.' },
      reason: { label: 'Raison', why: 'Un refus en demande une, en mots simples.' },
      complaintRoute: { label: 'Où se plaindre', why: 'La personne doit le savoir.' },
      answeredOn: { label: 'Réponse donnée le', why: 'Pour voir que le délai d’un mois a été tenu.' },
      copyGivenOn: { label: 'Remis le', why: 'Qui détient une copie apprend que le dossier est effacé.' },
      copyWays: { label: 'Remis comment', why: 'Un papier et un fichier ne se gardent pas de la même façon.' },
    },
  },
  retention: {
    label: 'Durée de conservation du dossier',
    fields: {
      decision: { label: 'Ce qui a été décidé', why: 'Aucun dossier ne s’efface tout seul : des personnes décident.' },
      decidedOn: { label: 'Décidé le', why: 'Le délai court à partir de jours qui sont notés.' },
      keepUntil: { label: 'Garder jusqu’au', why: 'Garder plus longtemps prend fin aussi.' },
      reason: { label: 'Raison', why: 'La personne peut la demander.' },
    },
  },
  'retention-rule': {
    label: 'Durée de conservation des dossiers ici',
    sections: { rule: 'Règle', source: 'D’où elle vient' },
    fields: {
      years: { label: 'Années après le dernier contact', why: 'Un dossier ne se garde pas plus longtemps qu’il ne faut.' },
      childYears: { label: 'Pour un enfant : années après ses dix-huit ans', why: 'Les droits d’un enfant commencent tard.' },
      freshDays: { label: 'Jours sans rien de nouveau', why: 'Pas de rappel pour un dossier où quelqu’un écrit encore.' },
      reason: { label: 'Raison', why: 'On ne garde pas de dossier sans raison.' },
      source: { label: 'Loi ou décision', why: 'Pour que d’autres puissent vérifier.' },
      verifiedOn: { label: 'Vérifié le', why: 'Les lois changent.' },
      until: { label: 'Valable jusqu’au', why: 'Pour que la règle soit revue.' },
    },
  },
  'access-names': {
    label: 'Noms dans la liste des accès',
    fields: {
      reason: { label: 'Pourquoi il faut des noms', why: 'Les collègues ont aussi des droits : les deux sont pesés.' },
      on: { label: 'Quand', why: 'Pour voir plus tard qui a demandé des noms.' },
    },
  },
  'copy-review': { label: 'Ce qui a été masqué pour une copie' },
}
