import type { Messages } from '../messages.ts'
import { count } from './count.ts'

/** What is said when something else is shown than what was asked for. */
export const problem: Messages['problem'] = {
  home: 'Zur Startseite',
  listTitle: 'Wenn etwas nicht geht',
  listLead: 'Mit diesen Namen erfahren Programme, warum sie nicht bekommen haben, wonach sie gefragt haben. Hier wird jeder erklärt.',
  'page-unknown': { title: 'Diese Seite gibt es nicht', text: 'Vielleicht enthält die Adresse einen Tippfehler, oder die Seite ist umgezogen.' },
  'organisation-not-found': { title: 'Diese Organisation ist hier nicht verzeichnet', text: 'Keine Organisation des Netzwerks hat diese Adresse. Vielleicht enthält sie einen Tippfehler.' },
  'concept-not-found': { title: 'Dieses Thema gibt es nicht', text: 'Vielleicht enthält die Adresse einen Tippfehler. Sie können alle Themen durchsehen.' },
  'sheet-not-found': { title: 'Diesen Text gibt es nicht', text: 'Vielleicht enthält die Adresse einen Tippfehler. Alle Texte stehen in einer Liste.' },
  'country-not-found': { title: 'Dieses Land ist hier nicht verzeichnet', text: 'Vielleicht enthält die Adresse einen Tippfehler. Alle Länder stehen in einer Liste.' },
  'document-not-found': { title: 'Dieses Dokument gibt es nicht', text: 'Kein Dokument mit dieser Nummer ist öffentlich zugänglich. Vielleicht enthält die Nummer einen Tippfehler.' },
  'document-withdrawn': {
    title: 'Dieses Dokument wurde zurückgezogen',
    text: 'Es wird nicht mehr gezeigt und erscheint nicht in der Suche. Seine Nummer bleibt vergeben, damit Zitate nicht zu etwas anderem führen.',
  },
  withdrawnOn: (date) => `Am ${date} zurückgezogen.`,
  withdrawnFor: 'Grund:',
  'page-not-found': { title: 'Das Dokument hat diese Seite nicht', text: count({ one: 'Es hat # Seite.', other: 'Es hat # Seiten.' }) },
  'nothing-to-read': { title: 'Dieses Dokument kann nicht Seite für Seite gelesen werden', text: 'Sein Text konnte der Datei nicht entnommen werden. Bei den Angaben zum Dokument können Sie die Datei herunterladen.' },
  'picture-not-drawn': { title: 'Von dieser Seite gibt es kein Bild', text: 'Es konnte nicht erzeugt werden. Den Text der Seite können Sie trotzdem lesen.' },
  'method-not-allowed': { title: 'Diese Adresse kann so nicht benutzt werden', text: 'Sie kann gelesen werden, aber es kann nichts an sie gesendet werden.' },
  'question-not-understood': { title: 'Ein Teil der Adresse war nicht zu verstehen', text: 'Nach dem Fragezeichen steht etwas Unerwartetes. Es ist nichts verloren gegangen.' },
  'request-too-large': { title: 'Das war zu viel auf einmal', text: 'Es wurde mehr gesendet, als diese Adresse aufnehmen kann.' },
  'range-not-satisfiable': { title: 'Die Datei ist kürzer', text: 'Verlangt wurde ein Teil der Datei, der hinter ihrem Ende liegt. Beginnen Sie das Herunterladen neu.' },
  'archive-too-large': { title: 'Das ist zu viel für ein Archiv', text: (f) => `Gefundene Dokumente: ${f.documents}. Ein Archiv fasst höchstens ${f.mostDocuments} davon und höchstens ${f.mostSize}. Grenzen Sie die Suche ein, oder laden Sie die Dateien einzeln herunter.` },
  'search-away': { title: 'Die Suche ist im Moment nicht möglich', text: 'Was Sie möchten, muss erst gesucht werden. Versuchen Sie es in einer Minute noch einmal. Alle Dokumente können inzwischen gelesen werden.' },
  'too-many-requests': {
    title: 'Bitte warten Sie einen Moment',
    text: count({ one: 'Aus Ihrem Netz wurden sehr viele Seiten abgerufen. Versuchen Sie es in # Sekunde wieder.', other: 'Aus Ihrem Netz wurden sehr viele Seiten abgerufen. Versuchen Sie es in # Sekunden wieder.' }),
  },
  'store-away': { title: 'Die Dateien sind gerade nicht erreichbar', text: 'Der Ort, an dem sie liegen, antwortet nicht. Sie haben nichts falsch gemacht. Versuchen Sie es in einigen Minuten wieder.' },
  fault: { title: 'Bei uns ist etwas schiefgegangen', text: 'Sie haben nichts falsch gemacht. Versuchen Sie es gleich noch einmal. Geschieht es wieder, dann sagen Sie denen Bescheid, die diese Website betreuen, und nennen Sie ihnen dieses Kennzeichen:' },
  toSubjects: 'Zu den Themen',
  toNetwork: 'Zu den Organisationen',
  toCountries: 'Zu den Ländern',
  toUseful: 'Zu den Texten',
  toDocument: 'Zu den Angaben zum Dokument',
}
