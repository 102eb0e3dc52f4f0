import type { LabelsOf } from '../labels.ts'

export const breach: LabelsOf<'breach'> = {
  breach: {
    label: 'Violation de données',
    sections: { breach: 'Ce qui s’est passé', told: 'Qui a été prévenu' },
    fields: {
      knownAt: { label: 'Nous l’avons su', why: 'Les 72 heures commencent ici.' },
      happenedOn: { label: 'Cela s’est passé le', why: 'Pour autant qu’on le sache.' },
      what: { label: 'Ce qui s’est passé', why: 'Pour qu’on le comprenne plus tard. Aucun nom de client ici.' },
      kinds: { label: 'De quel genre', why: 'L’autorité le demande.' },
      people: { label: 'Combien de personnes, et lesquelles', why: 'En nombres et en groupes, sans noms.' },
      data: { label: 'Quelles données', why: 'Pour évaluer le risque.' },
      consequences: { label: 'Ce qui peut suivre', why: 'Pour évaluer le risque et avertir les personnes.' },
      measures: { label: 'Ce qui a été fait', why: 'Pour réparer, et pour que cela ne recommence pas.' },
      risk: { label: 'Risque pour les personnes', why: 'Il décide de qui doit être prévenu.' },
      authorityTold: { label: 'L’autorité a été prévenue', why: 'Dans les 72 heures, sauf s’il n’y a presque aucun risque.' },
      authorityToldAt: { label: 'Prévenue à', why: 'Pour voir que le délai a été tenu.' },
      lateWhy: { label: 'Pourquoi après 72 heures', why: 'Un retard doit être motivé.' },
      authorityNotToldWhy: { label: 'Pourquoi l’autorité n’a pas été prévenue', why: 'Il faut pouvoir le justifier.' },
      peopleTold: { label: 'Les personnes ont été prévenues', why: 'Si le risque est élevé, sans retard et en mots simples.' },
      peopleToldOn: { label: 'Prévenues le', why: 'Pour voir que personne n’a attendu.' },
      peopleNotToldWhy: { label: 'Pourquoi elles n’ont pas été prévenues', why: 'Il faut pouvoir le justifier.' },
    },
  },
}
