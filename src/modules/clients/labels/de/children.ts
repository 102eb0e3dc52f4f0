import type { LabelsOf } from '../labels.ts'

export const children: LabelsOf<'child' | 'representative' | 'best-interests'> = {
  child: {
    label: 'Kind',
    fields: {
      accompanied: { label: 'Bei wem das Kind ist', why: 'Ein Kind allein hat ein Recht auf einen Vormund. Begleitung kann auch eine Gefahr sein.' },
      guardianAskedOn: { label: 'Vormund beantragt am', why: 'Das Recht auf einen Vormund beginnt jetzt, nicht erst mit Papieren.' },
      assent: { label: 'Das Kind möchte Hilfe', why: 'Das Kind wird gefragt, gleich wer sonst unterschreibt.' },
      assentOn: { label: 'Gefragt am', why: 'Kinder ändern ihre Meinung. Die letzte Antwort zählt.' },
      ownView: { label: 'Was das Kind sagt', why: 'Bei jeder Entscheidung muss die Meinung des Kindes gehört werden.' },
      askedAgainAt18: { label: 'Ab 18 neu gefragt am', why: 'Mit achtzehn wird alles neu gefragt. Die Zustimmung einer Vertretung endet.' },
    },
  },
  representative: {
    label: 'Vertretung',
    sections: { representative: 'Wer', authority: 'Befugnis' },
    fields: {
      name: { label: 'Name', why: 'Um zu wissen, wer fragt, anruft oder unterschreibt.' },
      kind: { label: 'Wer das ist', why: 'Eltern, Vormund und Anwältin dürfen nicht dasselbe.' },
      reach: { label: 'Erreichbar über', why: 'Für den Fall, dass das Kind sie braucht.' },
      authority: { label: 'Befugt durch', why: 'Nur wer befugt ist, unterschreibt für ein Kind.' },
      paper: { label: 'Nachweis', why: 'Um zu sehen, dass das Papier vorgelegt wurde.' },
      from: { label: 'Von', why: 'Eine Befugnis hat einen Anfang.' },
      until: { label: 'Bis', why: 'Nach diesem Tag unterschreibt die Vertretung nichts mehr.' },
      excluded: { label: 'Ausgeschlossen', why: 'Wer am Unrecht beteiligt sein könnte, sieht nichts und unterschreibt nichts.' },
      excludedWhy: { label: 'Warum ausgeschlossen', why: 'Alle im Team müssen es verstehen und sich daran halten. Es verlässt diese Akte nie.' },
    },
  },
  'best-interests': {
    label: 'Entscheidung zum Kindeswohl',
    fields: {
      question: { label: 'Was zu entscheiden war', why: 'Eine Entscheidung, ein Eintrag.' },
      childHeard: { label: 'Das Kind wurde gehört', why: 'Eine Entscheidung ohne das Kind ist keine gute.' },
      decision: { label: 'Entscheidung und Gründe', why: 'Das Kind liest es vielleicht eines Tages.' },
      decidedBy: { label: 'Entschieden von', why: 'Um zu wissen, wer dafür einsteht.' },
      decidedOn: { label: 'Entschieden am', why: 'Was an diesem Tag bekannt war, erklärt sie.' },
      reviewOn: { label: 'Erneut prüfen am', why: 'Das Leben von Kindern ändert sich schnell.' },
    },
  },
}
