import type { LabelsOf } from '../labels.ts'

export const consent: LabelsOf<'consent' | 'disclosure'> = {
  consent: {
    label: 'Consentement',
    sections: { what: 'À quoi', how: 'Comment il a été donné', withdrawal: 'Retrait' },
    fields: {
      purpose: { label: 'But', why: 'Un consentement, un but.' },
      recipient: { label: 'Qui reçoit', why: 'La personne doit savoir à qui cela est transmis.' },
      scope: { label: 'Ce qui peut être donné', why: 'Rien d’autre ne quitte le dossier.' },
      agrees: { label: 'D’accord', why: 'Un non est gardé aussi, pour que personne ne redemande sans cesse.' },
      until: { label: 'Prend fin le', why: 'Un consentement n’est pas donné pour toujours.' },
      on: { label: 'Demandé le', why: 'Ce qui a été fait avant n’est pas couvert.' },
      by: { label: 'Donné par', why: 'On demande séparément à l’enfant et à son représentant.' },
      representative: { label: 'Nom du représentant', why: 'Le logiciel vérifie que cette personne peut signer.' },
      way: { label: 'Comment il a été donné', why: 'La parole et une croix valent autant qu’une signature.' },
      witness: { label: 'Témoin', why: 'Quelqu’un qui peut dire qu’il a été donné librement.' },
      language: { label: 'Langue', why: 'Un consentement ne compte que s’il a été compris.' },
      interpreter: { label: 'Interprète', why: 'Pour savoir qui a traduit.' },
      toldBack: { label: 'Redit avec ses propres mots', why: 'Le meilleur signe que c’est compris.' },
      sheetVersion: { label: 'Version de la feuille', why: 'Pour savoir quels mots ont été lus à voix haute.' },
      capacity: { label: 'Peut décider maintenant', why: 'Le choc et l’effet des produits passent. Ce qui est décidé dans le doute est redemandé.' },
      askAgainOn: { label: 'À redemander le', why: 'Jusque-là, le consentement est provisoire.' },
      withdrawnOn: { label: 'Retiré le', why: 'Le retrait agit tout de suite sur tout ce qui en dépend.' },
    },
  },
  disclosure: {
    label: 'Communication sur une autre base légale',
    sections: { disclosure: 'Ce qui a été donné', names: 'Deux noms', told: 'Informer la personne' },
    fields: {
      ground: { label: 'Base', why: 'Sans consentement, il faut une base dans la loi.' },
      law: { label: 'Selon quelle loi', why: 'Quelqu’un le demandera, et à bon droit.' },
      to: { label: 'À qui', why: 'La personne peut apprendre qui détient ces données.' },
      what: { label: 'Ce qui a été donné', why: 'Le moins possible au regard de cette base.' },
      on: { label: 'Quand', why: 'Pour le replacer dans l’ordre des événements.' },
      emergency: { label: 'Urgence', why: 'Le deuxième nom peut alors venir après.' },
      first: { label: 'Premier nom', why: 'Qui a décidé.' },
      second: { label: 'Deuxième nom', why: 'Personne ne décide cela seul.' },
      secondOn: { label: 'Deuxième nom donné le', why: 'Pour voir qu’il est vite venu.' },
      personTold: { label: 'La personne a été informée', why: 'On l’informe, sauf si c’est dangereux.' },
      notToldWhy: { label: 'Sinon, pourquoi', why: 'Ne pas le dire demande une raison.' },
    },
  },
}
