import type { LabelsOf } from '../labels.ts'

export const consent: LabelsOf<'consent' | 'disclosure'> = {
  consent: {
    label: 'Einwilligung',
    sections: { what: 'Wozu', how: 'Wie sie gegeben wurde', withdrawal: 'Widerruf' },
    fields: {
      purpose: { label: 'Zweck', why: 'Eine Einwilligung, ein Zweck.' },
      recipient: { label: 'Wer es erhält', why: 'Die Person muss wissen, an wen es geht.' },
      scope: { label: 'Was gegeben werden darf', why: 'Nichts anderes verlässt die Akte.' },
      agrees: { label: 'Willigt ein', why: 'Auch ein Nein wird aufbewahrt, damit niemand immer wieder fragt.' },
      until: { label: 'Endet am', why: 'Eine Einwilligung gilt nicht für immer.' },
      on: { label: 'Gefragt am', why: 'Was davor geschah, ist nicht davon gedeckt.' },
      by: { label: 'Gegeben von', why: 'Ein Kind und seine Vertretung werden getrennt gefragt.' },
      representative: { label: 'Name der Vertretung', why: 'Das Programm prüft, ob sie unterschreiben darf.' },
      way: { label: 'Wie sie gegeben wurde', why: 'Gesprochene Worte und ein Kreuz gelten so viel wie eine Unterschrift.' },
      witness: { label: 'Zeugin oder Zeuge', why: 'Jemand, der sagen kann, dass sie frei gegeben wurde.' },
      language: { label: 'Sprache', why: 'Eine Einwilligung zählt nur, wenn sie verstanden wurde.' },
      interpreter: { label: 'Gedolmetscht von', why: 'Um zu wissen, wer dazwischen stand.' },
      toldBack: { label: 'In eigenen Worten wiedergegeben', why: 'Daran zeigt sich am besten, dass es verstanden wurde.' },
      sheetVersion: { label: 'Fassung des Blatts', why: 'Um zu wissen, welche Worte vorgelesen wurden.' },
      capacity: { label: 'Kann jetzt entscheiden', why: 'Schock und Rausch gehen vorbei. Was im Zweifel entschieden wurde, wird erneut gefragt.' },
      askAgainOn: { label: 'Erneut fragen am', why: 'Bis dahin gilt die Einwilligung vorläufig.' },
      withdrawnOn: { label: 'Widerrufen am', why: 'Das wirkt sofort auf alles, was daran hängt.' },
    },
  },
  disclosure: {
    label: 'Weitergabe auf anderer Rechtsgrundlage',
    sections: { disclosure: 'Was gegeben wurde', names: 'Zwei Namen', told: 'Die Person informieren' },
    fields: {
      ground: { label: 'Grundlage', why: 'Ohne Einwilligung reicht nur eine Grundlage im Gesetz.' },
      law: { label: 'Nach welchem Gesetz', why: 'Jemand wird danach fragen, und mit Recht.' },
      to: { label: 'An wen', why: 'Die Person darf erfahren, wer es hat.' },
      what: { label: 'Was gegeben wurde', why: 'So wenig, wie die Grundlage verlangt.' },
      on: { label: 'Wann', why: 'Um es in die Abfolge der Ereignisse einzuordnen.' },
      emergency: { label: 'Notfall', why: 'Der zweite Name darf dann später folgen.' },
      first: { label: 'Erster Name', why: 'Wer entschieden hat.' },
      second: { label: 'Zweiter Name', why: 'Niemand entscheidet das allein.' },
      secondOn: { label: 'Zweiter Name gegeben am', why: 'Um zu sehen, dass er bald folgte.' },
      personTold: { label: 'Die Person weiß davon', why: 'Sie erfährt es, außer das ist gefährlich.' },
      notToldWhy: { label: 'Warum nicht', why: 'Wer es nicht sagt, braucht einen Grund.' },
    },
  },
}
