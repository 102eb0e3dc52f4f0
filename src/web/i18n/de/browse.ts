import type { Messages } from '../messages.ts'
import { count } from './count.ts'

/** Looking through the library without a question. */
export const browse: Messages['browse'] = {
  title: 'In der Bibliothek stöbern',
  lead: 'Jedes Dokument steht unter seiner Art, seinen Ländern, Jahren, Sprachen und Schlagwörtern. Wählen Sie eines davon, um die Dokumente zu sehen.',
  empty: 'Es gibt noch keine Dokumente.',
  by: {
    type: 'Nach Art',
    country: 'Nach Land',
    year: 'Nach Jahr',
    language: 'Nach Sprache',
    keyword: 'Nach Schlagwort',
    publisher: 'Nach Herausgeber',
    own: 'Nach Herkunft',
  },
  documents: count({ one: '# Dokument', other: '# Dokumente' }),
  all: {
    type: 'Alle Arten',
    country: 'Alle Länder',
    year: 'Alle Jahre',
    language: 'Alle Sprachen',
    keyword: 'Alle Schlagwörter',
    publisher: 'Alle Herausgeber',
    own: 'Alles',
  },
}

/** The thesaurus: the subjects of the field and how they hang together. */
export const subjects: Messages['subjects'] = {
  title: 'Themen',
  lead: 'Die Begriffe des Fachgebiets, in den Sprachen des Netzwerks. Jedes Thema führt zu seinen Dokumenten, in welcher Sprache sie auch sind.',
  find: 'Ein Thema finden',
  findButton: 'Suchen',
  found: count({ one: '# Thema', other: '# Themen' }),
  foundNothing: (words) => `Kein Thema heißt „${words}“.`,
  searchInstead: 'In den Dokumenten danach suchen',
  top: 'Die weitesten Themen',
  letters: 'Alle Themen nach Buchstaben',
  documents: count({ one: '# Dokument', other: '# Dokumente' }),
  noDocuments: 'Noch kein Dokument handelt davon.',
  seeDocuments: 'Dokumente ansehen',
  meaning: 'Bedeutung',
  use: 'Wofür es verwendet wird',
  otherNames: 'Heißt auch',
  otherLanguages: 'In anderen Sprachen',
  broader: 'Weiter gefasst',
  narrower: 'Enger gefasst',
  related: 'Verwandt',
  elsewhere: 'In anderen Thesauri',
  notation: 'Zeichen',
  nameIn: (language) => `Dieses Thema hat in Ihrer Sprache noch keinen Namen. Der Name hier ist in einer anderen Sprache: ${language}.`,
}

/** What the collection is, and how it is kept. */
export const about: Messages['about'] = {
  title: 'Über die Sammlung',
  lead: 'Das Dokumentationszentrum eines Netzwerks unabhängiger Organisationen, die Betroffenen von Menschenhandel zur Seite stehen.',
  holds: (documents, pages, languages) => `Die Sammlung enthält ${documents} und ${pages} Text, in ${languages}.`,
  documents: count({ one: '# Dokument', other: '# Dokumente' }),
  pages: count({ one: '# Seite', other: '# Seiten' }),
  languages: count({ one: '# Sprache', other: '# Sprachen' }),
  parts: [
    {
      heading: 'Was hier aufbewahrt wird',
      text: [
        'Übereinkommen und Gesetze, Urteile, Berichte von Überwachungsorganen, Forschung, Leitlinien, Stellungnahmen und die eigenen Veröffentlichungen des Netzwerks über Menschenhandel und die Rechte der Betroffenen.',
        'Ein Dokument wird so aufbewahrt, wie es veröffentlicht wurde. Übersetzungen stehen neben dem Original, und es steht dabei, von wem sie stammen.',
      ],
    },
    {
      heading: 'Wer lesen darf',
      text: ['Alle, ohne Konto und ohne Kosten. Einige wenige Dokumente stehen nur den Mitgliedern des Netzwerks offen.'],
    },
    {
      heading: 'Wie Sie zitieren',
      text: ['Jedes Dokument hat eine Nummer, die sich nie ändert und nie an ein anderes Dokument vergeben wird. Zitieren Sie die Nummer oder die Adresse, die sie enthält.'],
    },
    {
      heading: 'Wie die Texte gelesen wurden',
      text: [
        'Ein Programm entnimmt die Texte den Dateien. Bei Seiten, die nur Bilder sind, wird der Text erkannt, und das kann misslingen: Das Bild der Seite steht neben dem Text, und maßgeblich ist das Bild.',
        'Hat ein Programm einen Titel, ein Datum oder eine Sprache vorgeschlagen, so ist das gekennzeichnet, bis jemand es bestätigt hat.',
      ],
    },
    {
      heading: 'Wenn etwas nicht hierhergehört',
      text: [
        'In alten Berichten werden manchmal Personen genannt, die nicht genannt werden sollten. Schreiben Sie uns und nennen Sie die Nummer des Dokuments. Wir antworten innerhalb weniger Tage: Der Name wird aus der Datei, dem Text und der Suche entfernt, oder das Dokument wird zurückgezogen.',
        'Die Rechte an den Dokumenten bleiben bei denen, die sie geschrieben und veröffentlicht haben. Steht Ihr Werk hier und sollte es nicht, dann schreiben Sie uns ebenfalls.',
      ],
    },
  ],
  contact: 'Wie Sie uns erreichen',
}

/** How the organisation that keeps the site can be reached. */
export const contact: Messages['contact'] = {
  website: 'Website',
  email: 'E-Mail',
  telephone: 'Telefon',
  address: 'Adresse',
  none: 'Hier ist noch keine Adresse angegeben.',
}
