import type { Messages } from '../messages.ts'
import { count } from './count.ts'

/** What stands around every page. */
export const layout: Messages['layout'] = {
  skip: 'Zum Text springen',
  leave: 'Seite verlassen',
  /** A page that everyone visits. */
  leaveTo: 'https://de.wikipedia.org/',
  library: 'Bibliothek',
  subjects: 'Themen',
  countries: 'Länder',
  members: 'Netzwerk',
  useful: 'Gut zu wissen',
  about: 'Über die Sammlung',
  accessibility: 'Barrierefreiheit',
  privacyTitle: 'Datenschutz',
  licence: 'Lizenz und Quelltext',
  sections: 'Bereiche der Website',
  languages: 'Sprachen',
  trail: 'Wo diese Seite steht',
  home: (name) => `${name}, Startseite`,
  demonstrationLabel: 'Demonstration',
  demonstration: 'Dies ist eine Demonstration. Die Dokumente sind Beispiele, und hier antwortet niemand.',
  privacy: 'Keine Cookies, keine Skripte, keine Besuche gezählt. Wonach Sie suchen, wird nicht festgehalten. Ihr eigener Browser kann sich diese Seite trotzdem merken.',
  software: 'Läuft mit Waystation, freier Software unter der AGPL.',
}

/** Turning the pages of a list. */
export const pagination: Messages['pagination'] = {
  label: 'Ergebnisseiten',
  previous: 'Zurück',
  next: 'Weiter',
  range: (from, to, total) => `${from}–${to} von ${total}`,
}

/** The first page. */
export const home: Messages['home'] = {
  lead: 'Gesetze, Berichte und Leitlinien zu Menschenhandel und zu den Rechten der Betroffenen. Durchsuchen Sie jede Seite jedes Dokuments, und lesen Sie ohne Konto.',
  where: 'Wo sind Sie gerade?',
  whereText: 'Wählen Sie ein Land: Sie finden Telefonnummern und Organisationen, die dort helfen.',
  allCountries: 'Alle Länder',
  usefulText: 'Kurze Texte in einfacher Sprache, für Sie selbst oder für einen Menschen, der Ihnen am Herzen liegt.',
  browse: 'In der Bibliothek stöbern',
  newest: 'Neueste Dokumente',
  all: count({ one: 'Das eine Dokument ansehen', other: 'Alle # Dokumente' }),
  emptyHeading: 'Die Bibliothek ist noch leer',
  empty: 'Hier wurde noch kein Dokument veröffentlicht. Bitte schauen Sie später wieder vorbei.',
  network: 'Das Netzwerk',
  networkText: 'Unabhängige Organisationen, die Betroffenen von Menschenhandel zur Seite stehen, jede im eigenen Land.',
  allMembers: 'Alle Organisationen des Netzwerks',
}

/** The first page of an installation into which nothing has been brought yet. */
export const start: Messages['start'] = {
  heading: 'Hier ist noch nichts',
  lead: 'Dies ist eine neue Installation. Sie läuft und ist noch leer. Das sind die ersten Schritte für die Person, die sie betreut.',
  readers: 'Sie wollten hier lesen? Bitte kommen Sie später wieder.',
  steps: [
    { heading: 'Sagen Sie, wer Sie sind', text: 'Holen Sie die Organisationen Ihres Netzwerks aus einem Ordner herein.' },
    { heading: 'Dokumente aufnehmen', text: 'Ein Ordner mit PDF-Dateien genügt. Ein Katalog als CSV bringt Titel, Daten und Schlagwörter mit.' },
    { heading: 'Nummern und Angebote aufnehmen', text: 'Zu jedem Eintrag gehören eine verantwortliche Stelle, eine Quelle, der Tag der Prüfung und der Tag, an dem er abläuft. Ohne diese Angaben wird er nicht gezeigt.' },
    { heading: 'Texte in einfacher Sprache aufnehmen', text: 'Eine Anwältin oder ein Anwalt aus dem betreffenden Land muss sie gelesen haben.' },
    { heading: 'Eine Sicherung anlegen', text: 'Tun Sie das am ersten Tag, und spielen Sie die Sicherung einmal zur Probe zurück.' },
  ],
  again: 'Sobald es ein Dokument gibt, tritt die Bibliothek an die Stelle dieser Seite.',
}
