import type { Messages } from '../messages.ts'
import { count } from './count.ts'

/** The organisations of the network. */
export const members: Messages['members'] = {
  title: 'Das Netzwerk',
  lead: 'Unabhängige Organisationen, die Betroffenen von Menschenhandel zur Seite stehen. Jede arbeitet unter eigenem Namen und in eigener Verantwortung.',
  empty: 'Es wurde noch keine Organisation eingetragen.',
  kinds: {
    secretariat: 'Sekretariat',
    member: 'Mitglieder',
    'platform-ngo': 'NGO-Plattform',
    associate: 'Assoziierte',
  },
  kind: {
    secretariat: 'Sekretariat',
    member: 'Mitgliedsorganisation',
    'platform-ngo': 'Organisation der NGO-Plattform',
    associate: 'Assoziierte Organisation',
  },
  platformText: 'Organisationen, die sich alle zwei Jahre mit den Mitgliedern treffen, um ihre Praxis zu vergleichen und gemeinsam zu handeln.',
  role: 'Im Netzwerk',
  country: 'Land',
  city: 'Stadt',
  languages: 'Sprachen',
  since: 'Seit',
  ownName: 'Eigener Name',
  aboutIn: (language) => `Sprache dieses Textes: ${language}.`,
  noText: 'Über diese Organisation steht hier noch nichts.',
  reach: 'So erreichen Sie die Organisation',
  documents: 'Ihre Dokumente',
  seeDocuments: 'Dokumente, die sie veröffentlicht oder verfasst hat',
}

/** Numbers and services, country by country. */
export const countries: Messages['countries'] = {
  title: 'Wo sind Sie gerade?',
  lead: 'Wählen Sie das Land, in dem Sie sind. Sie finden dort Telefonnummern, Stellen, die helfen, und die Organisationen des Netzwerks.',
  guess: 'Wir schließen nicht aus Ihrer Sprache oder Ihrer Verbindung auf Ihr Land.',
  help: 'Nummern zum Anrufen',
  services: 'Stellen, die helfen',
  none: 'Für dieses Land wurde hier keine Nummer geprüft. Wir zeigen lieber keine als eine falsche.',
  noneServices: 'In diesem Land wurde hier keine Stelle geprüft.',
  kinds: {
    emergency: 'Notruf',
    helpline: 'Hilfetelefon',
    counselling: 'Beratung',
    shelter: 'Sichere Unterkunft',
    legal: 'Rechtliche Hilfe',
    medical: 'Medizinische Hilfe',
    other: 'Andere Hilfe',
  },
  call: (number) => `${number} anrufen`,
  hours: 'Erreichbar',
  allHours: 'Tag und Nacht',
  cost: 'Kosten',
  costs: { free: 'kostenlos', local: 'Preis eines Ortsgesprächs', charged: 'teurer als ein Ortsgespräch', unknown: 'nicht bekannt' },
  languages: 'Sprachen',
  onBill: 'Auf der Telefonrechnung',
  onBills: { yes: 'die Nummer erscheint', no: 'die Nummer erscheint nicht', unknown: 'nicht bekannt' },
  told: 'Polizei oder Ausländerbehörde',
  tolds: { yes: 'kann von dem Anruf erfahren', no: 'erfährt nichts', unknown: 'nicht bekannt, ob sie davon erfährt' },
  city: 'Stadt',
  website: 'Website',
  checked: ({ owner, date, until }) => `Am ${date} geprüft (${owner}), gültig bis ${until}.`,
  source: 'Quelle:',
  sample: 'Beispiel: Das ist keine echte Nummer.',
  sampleService: 'Beispiel: Das ist keine echte Stelle.',
  organisations: 'Organisationen des Netzwerks',
  noOrganisations: 'Für dieses Land ist hier keine Organisation des Netzwerks eingetragen.',
  documents: 'Dokumente',
  seeDocuments: count({ one: '# Dokument zu diesem Land', other: '# Dokumente zu diesem Land' }),
  noDocuments: 'Noch kein Dokument zu diesem Land.',
  another: 'Ein anderes Land',
}

/** The short texts in plain language, for persons who look for help. Their titles and addresses tell nothing. */
export const useful: Messages['useful'] = {
  title: 'Gut zu wissen',
  /** The title that the browser's history keeps. */
  place: (place) => `Gut zu wissen ${place}`,
  lead: 'Kurze Texte in einfacher Sprache. Lesen Sie sie für sich selbst oder für einen Menschen, der Ihnen am Herzen liegt.',
  empty: 'Hier gibt es noch keine Texte.',
  sample: 'Dies ist ein Beispiel. Eine Anwältin oder ein Anwalt aus dem betreffenden Land muss es prüfen, bevor sich jemand darauf verlässt.',
  checked: ({ by, date }) => `Am ${date} geprüft (${by}).`,
  onlyIn: (language) => `Diesen Text gibt es in Ihrer Sprache noch nicht. Sprache dieses Textes: ${language}.`,
  where: 'Wo sind Sie gerade? Nummern und Stellen, die helfen',
  download: 'Diesen Text herunterladen (PDF)',
  otherLanguages: 'In anderen Sprachen',
  others: 'Mehr zu lesen',
  history: 'Ihr Browser kann diese Seite noch in seinem Verlauf zeigen.',
  historyHow: 'So löschen Sie ihn: Öffnen Sie das Menü Ihres Browsers, wählen Sie „Verlauf“ oder „Chronik“, und löschen Sie diese Seite und die anderen Seiten dieser Website. Alles zu löschen kann auffallen, wenn jemand Sie kontrolliert. Oder öffnen Sie solche Seiten in einem privaten Fenster.',
}
