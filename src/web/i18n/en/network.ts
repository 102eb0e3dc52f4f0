import type { OrganisationKind } from '#network'
import { count } from './count.ts'

/** The organisations of the network. */
export const members = {
  title: 'The network',
  lead: 'Independent organisations that stand with trafficked persons. Each works under its own name and its own responsibility.',
  empty: 'No organisation has been entered yet.',
  kinds: {
    secretariat: 'Secretariat',
    member: 'Members',
    'platform-ngo': 'NGO platform',
    associate: 'Associates',
  } satisfies Record<OrganisationKind, string>,
  kind: {
    secretariat: 'Secretariat',
    member: 'Member organisation',
    'platform-ngo': 'Organisation of the NGO platform',
    associate: 'Associate organisation',
  } satisfies Record<OrganisationKind, string>,
  platformText: 'Organisations that meet every two years with the members, to compare their practice and to act together.',
  role: 'In the network',
  country: 'Country',
  city: 'City',
  languages: 'Languages',
  since: 'Since',
  ownName: 'Own name',
  aboutIn: (language: string) => `This text is in ${language}.`,
  noText: 'Nothing has been written here about this organisation yet.',
  reach: 'How to reach it',
  documents: 'Its documents',
  seeDocuments: 'Documents that it published or wrote',
}

/** Numbers and services, country by country. */
export const countries = {
  title: 'Where are you now?',
  lead: 'Choose the country where you are. You find numbers to call, places that help, and the organisations of the network there.',
  guess: 'We do not guess your country from your language or from your connection.',
  help: 'Numbers to call',
  services: 'Places that help',
  none: 'No number for this country has been checked here. We show none rather than a wrong one.',
  noneServices: 'No service in this country has been checked here.',
  kinds: {
    emergency: 'Emergency',
    helpline: 'Helpline',
    counselling: 'Counselling',
    shelter: 'Safe place to stay',
    legal: 'Legal help',
    medical: 'Medical help',
    other: 'Other help',
  },
  call: (number: string) => `Call ${number}`,
  hours: 'Open',
  allHours: 'day and night',
  cost: 'Cost',
  costs: { free: 'free of charge', local: 'price of a local call', charged: 'costs more than a local call', unknown: 'not known' },
  languages: 'Languages',
  onBill: 'On the telephone bill',
  onBills: { yes: 'the number appears', no: 'the number does not appear', unknown: 'not known' },
  told: 'Police or migration authorities',
  tolds: { yes: 'may learn of the call', no: 'are not told', unknown: 'not known whether they are told' },
  city: 'City',
  website: 'Website',
  checked: (parts: { readonly owner: string; readonly date: string; readonly until: string }) => `Checked by ${parts.owner} on ${parts.date}, valid until ${parts.until}.`,
  source: 'Source:',
  sample: 'Sample: this is not a real number.',
  sampleService: 'Sample: this is not a real service.',
  organisations: 'Organisations of the network',
  noOrganisations: 'No organisation of the network is entered here for this country.',
  documents: 'Documents',
  seeDocuments: count({ one: '# document on this country', other: '# documents on this country' }),
  noDocuments: 'No document on this country yet.',
  another: 'Another country',
}

/** The short texts in plain language, for persons who look for help. Their titles and addresses tell nothing. */
export const useful = {
  title: 'Good to know',
  /** The title that the browser's history keeps. */
  place: (place: string) => `Good to know ${place}`,
  lead: 'Short texts in plain language. Read them for yourself, or for somebody you care about.',
  empty: 'There are no texts here yet.',
  sample: 'This is a sample. A lawyer of the country concerned has to check it before anybody relies on it.',
  checked: (parts: { readonly by: string; readonly date: string }) => `Checked by ${parts.by} on ${parts.date}.`,
  onlyIn: (language: string) => `This text is not in your language yet. It is in ${language}.`,
  where: 'Where are you now? Numbers and places that help',
  download: 'Download this text (PDF)',
  otherLanguages: 'In other languages',
  others: 'More to read',
  history: 'Your browser may still show this page in its history.',
  historyHow: 'To clear it, open the menu of your browser, choose “History”, and delete this page and the others of this site. Deleting everything can look strange to somebody who checks. Or open such pages in a private window.',
}
