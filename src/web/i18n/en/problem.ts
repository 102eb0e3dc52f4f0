import { count } from './count.ts'

/** What is said when something else is shown than what was asked for. */
export const problem = {
  home: 'To the home page',
  'page-unknown': { title: 'This page does not exist', text: 'The address may have been mistyped, or the page may have moved.' },
  'organisation-not-found': { title: 'There is no such organisation', text: 'No organisation of the network has this address. It may have been mistyped.' },
  'concept-not-found': { title: 'There is no such subject', text: 'The address may have been mistyped. All subjects can be looked through.' },
  'sheet-not-found': { title: 'There is no such text', text: 'The address may have been mistyped. All texts stand in one list.' },
  'country-not-found': { title: 'There is no such country', text: 'The address may have been mistyped. All countries stand in one list.' },
  'document-not-found': { title: 'There is no such document', text: 'No document with this number is open to readers. The number may have been mistyped.' },
  'document-withdrawn': {
    title: 'This document was withdrawn',
    text: 'It is no longer shown, and it does not come up in searches. Its number stays taken, so that citations do not lead to something else.',
  },
  withdrawnOn: (date: string) => `Withdrawn on ${date}.`,
  withdrawnFor: 'Reason:',
  'page-not-found': { title: 'The document has no such page', text: count({ one: 'It has # page.', other: 'It has # pages.' }) },
  'nothing-to-read': { title: 'This document cannot be read page by page', text: 'Its text could not be taken from the file. You can still download the file from its record.' },
  'picture-not-drawn': { title: 'There is no picture of this page', text: 'It could not be drawn. The text of the page can be read all the same.' },
  'method-not-allowed': { title: 'This address cannot be used in this way', text: 'It can be read, but nothing can be sent to it.' },
  'question-not-understood': { title: 'Part of the address could not be understood', text: 'The part after the question mark holds something that was not expected. Nothing was lost.' },
  'request-too-large': { title: 'That was too much at once', text: 'More was sent than this address can take in.' },
  'range-not-satisfiable': { title: 'The file is shorter than that', text: 'A part of a file was asked for that lies beyond its end. Start the download again.' },
  'archive-too-large': { title: 'That is too much for one archive', text: (f: { readonly documents: string; readonly mostDocuments: string; readonly mostSize: string }) => `Documents found: ${f.documents}. One archive holds at most ${f.mostDocuments} of them and ${f.mostSize}. Narrow the search down, or download the files one by one.` },
  'search-away': { title: 'Searching is not possible at the moment', text: 'What you asked for has to be searched for. Try again in a minute. All documents can be read meanwhile.' },
  'too-many-requests': {
    title: 'Please wait a moment',
    text: count({ one: 'Very many pages were asked for from your network. Try again in # second.', other: 'Very many pages were asked for from your network. Try again in # seconds.' }),
  },
  'store-away': { title: 'The files cannot be reached at the moment', text: 'The place where they are kept does not answer. You did nothing wrong. Try again in a few minutes.' },
  fault: { title: 'Something went wrong on our side', text: 'You did nothing wrong. Try again in a moment. If it happens again, tell the people who look after this site, and give them this reference:' },
  toSubjects: 'To the subjects',
  toNetwork: 'To the organisations',
  toCountries: 'To the countries',
  toUseful: 'To the texts',
  toDocument: 'To the record of the document',
}
