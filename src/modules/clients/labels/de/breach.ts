import type { LabelsOf } from '../labels.ts'

export const breach: LabelsOf<'breach'> = {
  breach: {
    label: 'Datenpanne',
    sections: { breach: 'Was geschah', told: 'Wer benachrichtigt wurde' },
    fields: {
      knownAt: { label: 'Wir wussten davon', why: 'Hier beginnen die 72 Stunden.' },
      happenedOn: { label: 'Geschehen am', why: 'So weit es bekannt ist.' },
      what: { label: 'Was geschah', why: 'Damit es später zu verstehen ist. Hier steht kein Name von Klienten.' },
      kinds: { label: 'Welche Art', why: 'Die Behörde fragt danach.' },
      people: { label: 'Wie viele Menschen, und welche', why: 'In Zahlen und Gruppen, ohne Namen.' },
      data: { label: 'Welche Daten', why: 'Um das Risiko einzuschätzen.' },
      consequences: { label: 'Was folgen kann', why: 'Um das Risiko einzuschätzen und Menschen zu warnen.' },
      measures: { label: 'Was getan wurde', why: 'Um es zu beheben und künftig zu verhindern.' },
      risk: { label: 'Risiko für Menschen', why: 'Davon hängt ab, wer benachrichtigt wird.' },
      authorityTold: { label: 'Die Behörde wurde benachrichtigt', why: 'Binnen 72 Stunden, außer es besteht kaum ein Risiko.' },
      authorityToldAt: { label: 'Benachrichtigt um', why: 'Um zu sehen, dass die Frist eingehalten wurde.' },
      lateWhy: { label: 'Warum später als nach 72 Stunden', why: 'Eine spätere Meldung muss begründet werden.' },
      authorityNotToldWhy: { label: 'Warum die Behörde nicht benachrichtigt wurde', why: 'Der Grund muss sich zeigen lassen.' },
      peopleTold: { label: 'Die Menschen wurden benachrichtigt', why: 'Bei hohem Risiko sofort und in einfachen Worten.' },
      peopleToldOn: { label: 'Benachrichtigt am', why: 'Um zu sehen, dass niemand warten musste.' },
      peopleNotToldWhy: { label: 'Warum sie nicht benachrichtigt wurden', why: 'Der Grund muss sich zeigen lassen.' },
    },
  },
}
