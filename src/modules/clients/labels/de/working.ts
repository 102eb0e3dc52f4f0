import type { LabelsOf } from '../labels.ts'

export const working: LabelsOf<'contact-made' | 'task' | 'flag' | 'link' | 'narrative' | 'attachment' | 'hand-over' | 'merged' | 'own' | 'draft'> = {
  'contact-made': {
    label: 'Kontakt',
    fields: {
      on: { label: 'Wann', why: 'Damit alle im Team sehen, was worauf folgte.' },
      direction: { label: 'Wer Kontakt gesucht hat', why: 'Um zu sehen, ob die Person von sich aus kommt.' },
      channel: { label: 'Über', why: 'Um zu sehen, welche Wege funktionieren.' },
      about: { label: 'Worum es ging', why: 'Um zu sehen, warum die Person gesucht wurde.' },
      withWhom: { label: 'Mit wem', why: 'Um zu wissen, wer von der Person weiß.' },
      note: { label: 'Notiz', why: 'Was das Team als Nächstes wissen muss. Die Person darf es lesen.' },
      spokeFreely: { label: 'Konnte frei sprechen', why: 'Wenn nicht, gilt nichts, was vereinbart wurde.' },
      safeContactReviewed: { label: 'Sicheren Kontakt besprochen', why: 'Das geschieht bei jedem Kontakt.' },
      overrideReason: { label: 'Grund für Kontakt gegen die Absprache', why: 'Nur ein Notfall erlaubt ihn, und er wird festgehalten.' },
    },
  },
  task: {
    label: 'Aufgabe',
    fields: {
      what: { label: 'Was zu tun ist', why: 'Damit Zusagen eingehalten werden.' },
      due: { label: 'Bis', why: 'An diesem Tag werden Sie erinnert, ohne Inhalt.' },
      whose: { label: 'Wer es macht', why: 'Damit jemand dafür da ist.' },
      doneOn: { label: 'Erledigt am', why: 'Dann verlässt sie die Liste.' },
      stoppedOn: { label: 'Angehalten am', why: 'Die Einwilligung dazu wurde widerrufen.' },
    },
  },
  flag: {
    label: 'Hinweis',
    fields: {
      kind: { label: 'Worum es geht', why: 'Wer die Akte öffnet, sieht ihn zuerst.' },
      note: { label: 'Notiz', why: 'Was zu tun oder zu lassen ist.' },
      since: { label: 'Seit', why: 'Alte Hinweise werden neu geprüft.' },
      resolvedOn: { label: 'Gelöst am', why: 'Dann steht er nicht mehr oben.' },
      resolution: { label: 'Wie es gelöst wurde', why: 'Für das nächste Mal.' },
    },
  },
  link: {
    label: 'Verbundene Person',
    fields: {
      client: { label: 'Betreute Person', why: 'Menschen, die zusammen waren, können einander bei Ansprüchen oft helfen.' },
      relation: { label: 'Wer das ist', why: 'Nicht jede Verbindung ist eine gute.' },
      note: { label: 'Notiz', why: 'Was sie voneinander wissen dürfen und was nicht.' },
    },
  },
  narrative: {
    label: 'Erzähltes',
    fields: {
      title: { label: 'Titel', why: 'Damit niemand es öffnen muss, um zu wissen, worum es geht.' },
      on: { label: 'Erzählt am', why: 'Erinnerung ändert sich. Vor Gericht zählt der Tag.' },
      language: { label: 'Sprache', why: 'Um es der Person noch einmal vorzulesen.' },
      text: { label: 'Text', why: 'Damit die Geschichte nicht immer wieder erzählt werden muss. Jedes Öffnen wird festgehalten.' },
    },
  },
  attachment: {
    label: 'Anlage',
    sections: { attachment: 'Was es ist', content: 'Der Inhalt' },
    fields: {
      title: { label: 'Titel', why: 'Um es zu finden, ohne es zu öffnen.' },
      kind: { label: 'Art', why: 'Papiere der Person werden zuerst zurückgegeben.' },
      receivedOn: { label: 'Erhalten am', why: 'Für die Verwendung als Beweis.' },
      receivedFrom: { label: 'Erhalten von', why: 'Für die Verwendung als Beweis und um es zurückzugeben.' },
      custody: { label: 'Durch wessen Hände', why: 'Ein Beweis zählt nur, wenn niemand ihn ändern konnte.', columns: { on: 'Wann', step: 'Was', who: 'Wer' } },
      attachment: { label: 'Nummer', why: 'Damit findet das Programm den versiegelten Inhalt.' },
      mediaType: { label: 'Typ', why: 'Um es anzuzeigen.' },
      size: { label: 'Größe in Byte', why: 'Um zu entscheiden, ob es über eine langsame Leitung geholt wird.' },
      sha256: { label: 'Fingerabdruck (SHA-256)', why: 'Er beweist, dass nichts geändert wurde.' },
    },
  },
  'hand-over': {
    label: 'Übergabe',
    fields: {
      from: { label: 'Von', why: 'Um nachzufragen.' },
      to: { label: 'An', why: 'Die Person muss wissen, wer jetzt für sie da ist.' },
      on: { label: 'Wann', why: 'Ab dann liegt die Akte dort.' },
      note: { label: 'Was man wissen muss', why: 'Was eilt und was versprochen wurde.' },
    },
  },
  merged: { label: 'Mit einer anderen Akte zusammengeführt' },
  own: { label: 'Eigene Felder', fields: {} },
  draft: { label: 'Entwurf' },
}
