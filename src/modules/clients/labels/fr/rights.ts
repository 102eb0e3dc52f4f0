import type { LabelsOf } from '../labels.ts'

export const rights: LabelsOf<'rights-request'> = {
  'rights-request': {
    label: 'Demande sur le dossier',
    sections: { request: 'Demande', checks: 'Avant de donner quoi que ce soit', outcome: 'Résultat' },
    fields: {
      right: { label: 'Ce qui est demandé', why: 'Chaque droit a ses propres règles.' },
      receivedOn: { label: 'Reçue le', why: 'Un mois court à partir de ce jour.' },
      requester: { label: 'Qui demande', why: 'Un parent ou un partenaire peut être le danger.' },
      requesterName: { label: 'Nom de qui demande', why: 'Pour vérifier que cette personne en a le droit.' },
      mandate: { label: 'Mandat', why: 'Sans mandat, personne d’autre ne reçoit rien.' },
      what: { label: 'Avec ses mots', why: 'Pour répondre à ce qui a été demandé.' },
      identityChecked: { label: 'L’identité a été vérifiée', why: 'Une copie en de mauvaises mains ne se rattrape pas.' },
      freeOfPressure: { label: 'Demande faite sans pression', why: 'Quelqu’un force peut-être la personne à demander.' },
      safeKeeping: { label: 'A un lieu sûr pour la garder', why: 'Une copie trouvée peut être dangereuse.' },
      othersBlackedOut: { label: 'Les autres personnes sont masquées', why: 'Les autres ont aussi des droits.' },
      toldOfClaims: { label: 'Sait ce qu’effacer change pour ses droits', why: 'Les preuves pour un salaire ou une indemnisation peuvent être perdues pour toujours.' },
      outcome: { label: 'Résultat', why: 'La personne a droit à une réponse.' },
      until: { label: 'Limité jusqu’au', why: 'Pour que cela ne dure pas toujours.' },
      reason: { label: 'Raison', why: 'Un refus en demande une, en mots simples.' },
      complaintRoute: { label: 'Où se plaindre', why: 'La personne doit le savoir.' },
      answeredOn: { label: 'Réponse donnée le', why: 'Pour voir que le délai d’un mois a été tenu.' },
    },
  },
}
