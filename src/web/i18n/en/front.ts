import { count } from './count.ts'

/** What stands around every page. */
export const layout = {
  skip: 'Skip to the text',
  leave: 'Leave this page',
  /** A page that everyone visits. */
  leaveTo: 'https://en.wikipedia.org/',
  library: 'Library',
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
  newest: 'Newest documents',
  all: count({ one: 'See the one document', other: 'All # documents' }),
  emptyHeading: 'The library is still empty',
  empty: 'No document has been published here yet. Please come back later.',
  emptyKeeper: 'If you look after this installation, bring in a folder of documents with',
}
