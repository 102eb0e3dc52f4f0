import type { LabelsOf } from '../labels.ts'

export const person: LabelsOf<'person' | 'intake' | 'household'> = {
  person: {
    label: 'Person',
    sections: { names: 'Namen', age: 'Alter', self: 'Geschlecht', belonging: 'Staatsangehörigkeit und Heimat', understanding: 'Sprachen und Zugang', health: 'Gesundheit, nur für eine Hilfe' },
    fields: {
      namelessByWish: { label: 'Möchte keinen Namen nennen', why: 'Hilfe braucht keinen Namen. So wissen alle im Team, dass sie nicht wieder fragen.' },
      givenName: { label: 'Vorname', why: 'Um mit der Person zu sprechen und die Akte wiederzufinden. Jede Schrift ist möglich.' },
      familyName: { label: 'Familienname', why: 'Um die Akte wiederzufinden. Jede Schrift ist möglich.' },
      otherNames: { label: 'Andere Namen', why: 'Papiere, frühere Namen und andere Schreibweisen weichen oft ab. Eine Akte soll genügen.', columns: { name: 'Name', kind: 'Art des Namens' } },
      codeName: { label: 'Codename', why: 'Um von der Person zu sprechen, wo kein Name gehört werden darf.' },
      addressedAs: { label: 'Möchte genannt werden', why: 'Menschen wählen selbst, wie man sie anspricht.' },
      dateOfBirth: { label: 'Geburtsdatum', why: 'Vom Alter hängt ab, welche Rechte und welche Unterkunft es gibt. Das Jahr genügt.' },
      age: { label: 'Alter in Jahren', why: 'Wenn kein Geburtsdatum bekannt ist.' },
      ageOn: { label: 'Alter genannt am', why: 'Menschen werden älter. Der Tag zeigt, wie alt die Person jetzt ist.' },
      ageBasis: { label: 'Woher das Alter bekannt ist', why: 'Ein Papier, eine Feststellung und das Wort der Person sind vor einer Behörde nicht dasselbe.' },
      ageInDoubt: { label: 'Ist vielleicht minderjährig', why: 'Im Zweifel wird eine Person, die minderjährig sein kann, als Kind behandelt.' },
      sex: { label: 'Geschlecht, für die Statistik', why: 'Statistiken fragen nach dem Geschlecht. Es sagt nichts darüber, wer die Person ist.' },
      gender: { label: 'Geschlecht, in eigenen Worten', why: 'Um Unterkunft und Worte zu wählen, die passen. Nur was die Person selbst sagt.' },
      orientation: { label: 'Sexuelle Orientierung, falls genannt', why: 'Wird nie gefragt. Manche sagen es, weil ihre Sicherheit davon abhängt. Es verlässt diese Akte nie.' },
      citizenships: { label: 'Staatsangehörigkeiten', why: 'Von ihnen hängen Aufenthalt, konsularische Hilfe und der Weg nach Hause ab.' },
      stateless: { label: 'Staatenlos', why: 'Staatenlose Menschen haben eigene Rechte.' },
      homeCountry: { label: 'Heimatland', why: 'Wo die Person zu Hause ist. Die Staatsangehörigkeit sagt das nicht.' },
      displacedByWar: { label: 'Durch Krieg vertrieben', why: 'Vorübergehender Schutz ist vielleicht möglich, und eine Rückkehr ist vielleicht nicht sicher.' },
      languages: { label: 'Sprachen, die beste zuerst', why: 'Um Beratung oder Dolmetschende zu finden und so zu schreiben, dass es gelesen werden kann.' },
      reads: { label: 'Liest und schreibt', why: 'Was nicht gelesen werden kann, wird gesprochen oder gezeichnet.' },
      accessNeeds: { label: 'Was für den Zugang nötig ist', why: 'Damit Räume, Gespräche und Papiere für diese Person nutzbar sind.' },
      accessWords: { label: 'Was hilft', why: 'Die Person weiß am besten, wie es geht.' },
      healthFor: { label: 'Hilfe, die davon wissen muss', why: 'Gesundheit wird nur für eine Hilfe notiert, die sie kennen muss.' },
      health: { label: 'Gesundheit, soweit dafür nötig', why: 'Damit man sich dort vorbereiten kann. Mehr nicht.' },
      pregnant: { label: 'Schwanger', why: 'Für ärztliche Hilfe und einen Ort, an dem ein Baby bleiben kann. Nur wenn eine Hilfe es wissen muss.' },
    },
  },
  intake: {
    label: 'Wie die Person kam',
    fields: {
      cameOn: { label: 'Gekommen am', why: 'Ab diesem Tag wird die Hilfe gezählt.' },
      country: { label: 'Land, in dem um Hilfe gebeten wurde', why: 'Das Gesetz dieses Landes bestimmt Rechte und Pflichten.' },
      cameThrough: { label: 'Gekommen über', why: 'Es zeigt, welche Wege zur Hilfe funktionieren.' },
      throughWhom: { label: 'Name der Stelle', why: 'Um nachzufragen, wenn die Person zustimmt.' },
    },
  },
  household: {
    label: 'Familie und Kinder',
    fields: {
      maritalStatus: { label: 'Familienstand', why: 'Er betrifft Aufenthalt, Kinder und die Frage, bei wem Vorsicht nötig ist.' },
      numberOfChildren: { label: 'Zahl der Kinder', why: 'Damit bei Unterkunft und Geld an die Kinder gedacht wird.' },
      members: {
        label: 'Wer zur Person gehört',
        why: 'Um Menschen zu helfen, die von der Person abhängig sind, und zu sehen, wer in Gefahr sein kann. Ein Kind, dem geholfen wird, hat eine eigene Akte.',
        columns: { name: 'Name', relation: 'Wer das ist', born: 'Geboren', where: 'Lebt', dependent: 'Von der Person abhängig', inDanger: 'Vielleicht in Gefahr', file: 'Eigene Akte' },
      },
    },
  },
}
