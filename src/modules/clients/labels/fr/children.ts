import type { LabelsOf } from '../labels.ts'

export const children: LabelsOf<'child' | 'representative' | 'best-interests'> = {
  child: {
    label: 'Enfant',
    fields: {
      accompanied: { label: 'Avec qui est l’enfant', why: 'Un enfant seul a droit à une tutelle. La personne qui l’accompagne peut aussi être un danger.' },
      guardianAskedOn: { label: 'Tutelle demandée le', why: 'Le droit à une tutelle commence maintenant, sans attendre les papiers.' },
      assent: { label: 'L’enfant veut être aidé', why: 'On demande à l’enfant, quelle que soit la personne qui signe.' },
      assentOn: { label: 'Demandé le', why: 'Un enfant peut changer d’avis. La dernière réponse compte.' },
      ownView: { label: 'Ce que dit l’enfant', why: 'L’avis de l’enfant doit être entendu à chaque décision.' },
      askedAgainAt18: { label: 'Redemandé à l’âge adulte le', why: 'À dix-huit ans, tout est redemandé. L’accord donné par le représentant prend fin.' },
    },
  },
  representative: {
    label: 'Représentante ou représentant',
    sections: { representative: 'Qui', authority: 'Pouvoir de représenter' },
    fields: {
      name: { label: 'Nom', why: 'Pour savoir qui demande, appelle ou signe.' },
      kind: { label: 'Qui c’est', why: 'Un parent, un tuteur et une avocate n’ont pas les mêmes droits.' },
      reach: { label: 'Où joindre cette personne', why: 'Pour la joindre quand l’enfant en a besoin.' },
      authority: { label: 'D’où vient ce pouvoir', why: 'Seule une personne qui en a le pouvoir signe pour un enfant.' },
      paper: { label: 'Document qui le prouve', why: 'Pour vérifier que le document a été vu.' },
      from: { label: 'À partir du', why: 'Ce pouvoir a un début.' },
      until: { label: 'Jusqu’au', why: 'Après ce jour, le représentant ne signe plus rien.' },
      excluded: { label: 'Personne exclue', why: 'Une personne qui a peut-être participé au mal subi ne voit rien et ne signe rien.' },
      excludedWhy: { label: 'Raison de l’exclusion', why: 'L’équipe doit la comprendre et s’y tenir. Elle ne quitte jamais ce dossier.' },
    },
  },
  'best-interests': {
    label: 'Intérêt supérieur de l’enfant',
    fields: {
      question: { label: 'Ce qu’il fallait décider', why: 'Une décision, une fiche.' },
      childHeard: { label: 'L’enfant a été entendu', why: 'Une décision prise sans l’enfant n’est pas une bonne décision.' },
      decision: { label: 'Décision et raisons', why: 'L’enfant la lira peut-être un jour.' },
      decidedBy: { label: 'Décision prise par', why: 'Pour savoir qui en répond.' },
      decidedOn: { label: 'Décision prise le', why: 'Ce qu’on savait ce jour-là l’explique.' },
      reviewOn: { label: 'À revoir le', why: 'La vie d’un enfant change vite.' },
    },
  },
}
