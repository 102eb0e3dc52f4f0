import type { LabelsOf } from '../labels.ts'

export const books: LabelsOf<'book' | 'interpreter' | 'own-form' | 'authority-request' | 'notification' | 'import-run'> = {
  book: { label: 'Verzeichnis' },
  interpreter: {
    label: 'Dolmetscherin oder Dolmetscher',
    fields: {
      name: { label: 'Name', why: 'Um diese Person anzufragen oder gerade nicht.' },
      languages: { label: 'Sprachen', why: 'Um die Richtigen zu finden.' },
      gender: { label: 'Geschlecht', why: 'Manche wünschen sich eine Frau, manche einen Mann.' },
      ways: { label: 'Wie', why: 'Manche fühlen sich mit einer Stimme aus der Ferne sicherer.' },
      reach: { label: 'Erreichbar über', why: 'Um sie anzurufen.' },
      signedOn: { label: 'Verschwiegenheit unterschrieben am', why: 'Ohne Unterschrift dolmetscht niemand.' },
      conflicts: { label: 'Interessenkonflikte', why: 'Verwandte, Gemeinschaften und Stellen, denen sie nahestehen.' },
      endedOn: { label: 'Beendet am', why: 'Danach werden sie nicht mehr vorgeschlagen.' },
    },
  },
  'own-form': {
    label: 'Eigenes Formular',
    fields: {
      title: { label: 'Titel', why: 'Er steht über dem Formular.' },
      version: { label: 'Fassung', why: 'Alte Antworten behalten die Fragen, die gestellt wurden.' },
      many: { label: 'Mehrmals ausfüllbar', why: 'Einmal für die Akte oder jedes Mal neu.' },
      fields: {
        label: 'Felder',
        why: 'Fragen Sie nichts, was keinem Zweck dient. Bei jedem Feld steht, warum gefragt wird.',
        columns: { name: 'Kurzname', label: 'Frage', why: 'Warum gefragt wird', type: 'Art der Antwort', choices: 'Auswahl, eine je Zeile', aboutOthers: 'Betrifft eine andere Person', neverExported: 'Verlässt die Akte nie' },
      },
      endedOn: { label: 'Nicht mehr gefragt ab', why: 'Was beantwortet wurde, bleibt.' },
    },
  },
  'authority-request': {
    label: 'Anfrage einer Behörde',
    sections: { request: 'Anfrage', answer: 'Antwort' },
    fields: {
      on: { label: 'Wann', why: 'Behörden setzen kurze Fristen.' },
      authority: { label: 'Behörde', why: 'Um zu wissen, wer vor der Tür stand.' },
      legalBasis: { label: 'Genannte Rechtsgrundlage', why: 'Ohne sie wird nichts gegeben.' },
      asked: { label: 'Wonach gefragt wurde', why: 'Wonach nicht gefragt wurde, das wird nicht gegeben.' },
      lawyerAsked: { label: 'Anwaltlicher Rat eingeholt', why: 'Bevor etwas gegeben wird.' },
      objected: { label: 'Wir haben widersprochen', why: 'Die Jahreszahlen zeigen, wie oft.' },
      given: { label: 'Gegeben', why: 'Die Jahreszahlen zeigen, wie viel.' },
      whatGiven: { label: 'Was gegeben wurde', why: 'So wenig wie möglich.' },
      personTold: { label: 'Die Person weiß davon', why: 'Sie erfährt es, außer das Gesetz verbietet es.' },
      notToldWhy: { label: 'Warum nicht', why: 'Wer es nicht sagt, braucht einen Grund.' },
      answeredOn: { label: 'Beantwortet am', why: 'Um zu sehen, dass nichts offen bleibt.' },
    },
  },
  notification: {
    label: 'Meldung einer anderen Stelle',
    sections: { notification: 'Meldung', facts: 'Angaben für die Statistik' },
    fields: {
      reporter: { label: 'Wer meldet', why: 'Um nachzufragen und zu sehen, wer meldet und wer nicht.' },
      reporterKind: { label: 'Art der Stelle', why: 'Statistiken fragen danach.' },
      pseudonym: { label: 'Kennzeichen der Stelle für die Person', why: 'Um Wiederholungen derselben Stelle zu sehen. Ein Name wird nie angenommen.' },
      receivedOn: { label: 'Eingegangen am', why: 'Nach diesem Tag wird gezählt.' },
      ground: { label: 'Warum gemeldet wird', why: 'Eine Vermutung und eine Feststellung sind nicht dasselbe.' },
      from: { label: 'Ausbeutung von', why: 'Statistiken fragen nach Zeiträumen.' },
      until: { label: 'Ausbeutung bis', why: 'Statistiken fragen nach Zeiträumen.' },
      mayBeRepeat: { label: 'Vielleicht schon von anderen gemeldet', why: 'Wiederholungen werden geschätzt, nie nachgeschlagen.' },
      sex: { label: 'Geschlecht', why: 'Statistiken fragen nach dem Geschlecht.' },
      ageBand: { label: 'Altersgruppe', why: 'Für die Statistik genügt eine Gruppe.' },
      citizenships: { label: 'Staatsangehörigkeiten', why: 'Statistiken fragen danach.' },
      forms: { label: 'Formen der Ausbeutung', why: 'Statistiken fragen nach den Formen.' },
      exploitedIn: { label: 'Ausgebeutet in', why: 'Statistiken fragen nach Ländern.' },
    },
  },
  'import-run': { label: 'Import' },
}
