import type { LabelsOf } from '../labels.ts'

export const contact: LabelsOf<'contact' | 'interpreting'> = {
  contact: {
    label: 'Sicherer Kontakt',
    sections: { ways: 'Wie die Person erreichbar ist', cover: 'Vorwand und vereinbarte Wörter' },
    fields: {
      noContact: { label: 'Möchte keinen Kontakt', why: 'Das Programm stoppt dann jeden Anruf und jede Nachricht.' },
      ways: {
        label: 'Wege',
        why: 'Ein Anruf zur falschen Stunde kann eine Person gefährden. Das Programm stoppt ihn.',
        columns: {
          channel: 'Über', address: 'Nummer oder Adresse', times: 'Wann', days: 'Tage', from: 'Von', until: 'Bis', watched: 'Andere nutzen es oder sehen mit', voicemail: 'Nachricht auf Mailbox erlaubt',
        },
      },
      timeZone: { label: 'Zeitzone', why: 'Es gilt die Zeit an dem Ort, an dem die Person ist.' },
      countryNow: { label: 'Land, in dem die Person jetzt ist', why: 'Davon hängt ab, welche Hilfe es gibt und welches Gesetz gilt.' },
      placeNow: { label: 'Ort, an dem die Person jetzt ist', why: 'Um Hilfe in der Nähe zu finden. So ungenau, wie die Person möchte.' },
      ifAnotherAnswers: { label: 'Was sagen, wenn andere antworten', why: 'Ein guter Vorwand schützt die Person.' },
      proofWord: { label: 'Wort, das zeigt, wer spricht', why: 'Stimmen können erzwungen oder nachgeahmt sein.' },
      notFreeWord: { label: 'Wort für „Ich kann nicht frei sprechen“', why: 'Die Person kann warnen, ohne dass andere es verstehen.' },
      neverTell: { label: 'Wer es nie erfahren darf', why: 'Damit niemand es ihnen aus Versehen sagt, gleich in welchem Büro.', columns: { who: 'Wer', relation: 'Wer das ist', why: 'Warum' } },
      reviewedOn: { label: 'Mit der Person durchgegangen am', why: 'Was letzten Monat sicher war, ist es heute vielleicht nicht.' },
    },
  },
  interpreting: {
    label: 'Dolmetschen',
    fields: {
      needed: { label: 'Dolmetschen nötig', why: 'Niemand soll über etwas entscheiden, das nur halb verstanden ist.' },
      languages: { label: 'In welche Sprache', why: 'Um die Richtigen zu finden.' },
      gender: { label: 'Wer dolmetschen soll', why: 'Manches sagt man nur einer Frau oder nur einem Mann.' },
      ways: { label: 'Wie', why: 'Manche fühlen sich mit einer Stimme aus der Ferne sicherer.' },
      refused: { label: 'Möchte nicht', why: 'Eine Person darf einzelne ablehnen oder alle aus einer Gemeinschaft. Gründe sind nicht nötig.', columns: { who: 'Wen, oder welche Gemeinschaft', scope: 'Wie weit' } },
      chosen: { label: 'Wer dolmetschen wird', why: 'Damit es beim nächsten Mal dieselbe Stimme ist. Aus dem Buch der Organisation.' },
    },
  },
}
