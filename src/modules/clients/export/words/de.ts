import type { PrintWords } from './print-words.ts'

export const de: PrintWords = {
  answers: { yes: 'Ja', no: 'Nein', 'not-known': 'Nicht bekannt', 'not-asked': 'Nicht gefragt', 'not-answered': 'Nicht beantwortet' },
  sheets: { file: 'Akte', line: 'Zeile' },
  title: 'Aufnahmebogen',
  free: 'Nichts hier muss beantwortet werden, auch kein Name. Die Hilfe hängt nicht davon ab.',
  kept: 'Dieser Bogen wird verschlossen aufbewahrt und vernichtet, sobald er abgetippt ist.',
  duty: { title: 'Was wir melden müssen', text: 'Bevor Sie sprechen, sagen wir Ihnen, was wir nach dem Recht dieses Landes weitergeben müssen, und an wen:' },
  ways: { title: 'Vier verschiedene Antworten', no: 'Nein. Das ist eine Antwort.', 'not-known': 'Niemand weiß es.', 'not-asked': 'Es wurde nicht gefragt.', 'not-answered': 'Sie möchten es nicht sagen. Das ist Ihr Recht.' },
  several: 'Alles ankreuzen, was zutrifft.',
  consent: 'Sie können zu jedem Punkt Nein sagen und bekommen trotzdem Hilfe. Ein Ja können Sie jederzeit zurücknehmen.',
  signature: 'Unterschrift oder Zeichen',
  counsellor: 'Beratung durch',
  placeAndDay: 'Ort und Tag',
  organisation: 'Organisation',
  telephone: 'Telefon',
  room: 'Mehr Platz',
}
