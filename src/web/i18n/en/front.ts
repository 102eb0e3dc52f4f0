import { count } from './count.ts'

/** What stands around every page. */
export const layout = {
  skip: 'Skip to the text',
  leave: 'Leave this page',
  /** A page that everyone visits. */
  leaveTo: 'https://en.wikipedia.org/',
  library: 'Library',
  subjects: 'Subjects',
  countries: 'Countries',
  members: 'Network',
  useful: 'Good to know',
  about: 'About the collection',
  accessibility: 'Accessibility',
  privacyTitle: 'Privacy',
  licence: 'Licence and source code',
  sections: 'Parts of the site',
  languages: 'Languages',
  trail: 'Where this page stands',
  home: (name: string) => `${name}, home page`,
  demonstrationLabel: 'Demonstration',
  demonstration: 'This is a demonstration. Its documents are samples, and nobody answers here.',
  privacy: 'No cookies, no scripts, no visitors counted. What you search for is not written down. Your own browser may still remember this page.',
  software: 'Runs on Waystation, free software under the AGPL.',
}

/** Turning the pages of a list. */
export const pagination = {
  label: 'Pages of results',
  previous: 'Previous',
  next: 'Next',
  range: (from: string, to: string, total: string) => `${from}–${to} of ${total}`,
}

/** The first page. */
export const home = {
  lead: 'Laws, reports and guidance on human trafficking and on the rights of trafficked persons. Search every page of every document, and read without an account.',
  where: 'Where are you now?',
  whereText: 'Choose a country for numbers to call and organisations that help there.',
  allCountries: 'All countries',
  usefulText: 'Short texts in plain language, for yourself or for somebody you care about.',
  browse: 'Look through the library',
  newest: 'Newest documents',
  all: count({ one: 'See the one document', other: 'All # documents' }),
  emptyHeading: 'The library is still empty',
  empty: 'No document has been published here yet. Please come back later.',
  network: 'The network',
  networkText: 'Independent organisations that stand with trafficked persons, each in its own country.',
  allMembers: 'All organisations of the network',
}

/** The first page of an installation into which nothing has been brought yet. */
export const start = {
  heading: 'Nothing is here yet',
  lead: 'This is a new installation. It works, and it is empty. These are the first steps for the person who looks after it.',
  readers: 'If you came here to read: please come back later.',
  steps: [
    { heading: 'Say who you are', text: 'Bring in the organisations of your network from a folder.' },
    { heading: 'Bring in documents', text: 'A folder of PDF files is enough. A catalogue in CSV brings titles, dates and keywords along.' },
    { heading: 'Bring in numbers and services', text: 'Each needs an owner, a source, the day it was checked and the day it expires. Without these it is not shown.' },
    { heading: 'Bring in texts in plain language', text: 'A lawyer of the country concerned has to have read them.' },
    { heading: 'Make a backup', text: 'Do it on the first day, and try once to restore it.' },
  ],
  again: 'This page gives way to the library as soon as there is a document.',
}
