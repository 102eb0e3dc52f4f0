import { problemType, STATUS_OF_PROBLEM, type Problem } from '#web/http'

type Explained = { readonly what: string; readonly todo: string }

/** What each problem means and what to do about it, for whoever writes a program: plain English, with `code` between such signs. A kind that is left out does not compile. */
const EXPLAINED: Readonly<Record<Problem['kind'], Explained>> = {
  'question-not-understood': { what: 'Something after the `?` of the address is wrong: a name that does not exist, one that is said twice, or a value that does not fit. `fields` says which.', todo: 'Correct it, then ask again.' },
  'page-unknown': { what: 'The address leads nowhere.', todo: 'Look for a slip in it. Follow the addresses that answers hold instead of building them.' },
  'document-not-found': { what: 'No such document, or file of one, is open to the public. Drafts and what is held back are answered like what never was.', todo: 'Look for it in the search.' },
  'document-withdrawn': { what: 'The document was here and was taken away for good. `number` says which, `on` when, and `reason` why, where these are told.', todo: 'Do not ask again. Take it out of your own copy: somebody may be named in it who must not be.' },
  'page-not-found': { what: 'The file has fewer pages. `pages` says how many.', todo: 'Ask for a page between the first and the last.' },
  'nothing-to-read': { what: 'The file is kept, but no text could be taken out of it. `number` says of which document.', todo: 'Fetch the file itself.' },
  'picture-not-drawn': { what: 'No picture of this page could be drawn.', todo: 'Read its text, or fetch the file itself.' },
  'organisation-not-found': { what: 'No organisation of the network has this address.', todo: 'Look for a slip in it. All organisations stand in one list.' },
  'sheet-not-found': { what: 'No text of this number stands among the useful ones.', todo: 'Look for a slip in the address. All of them stand in one list.' },
  'country-not-found': { what: 'There is no country of this code.', todo: 'Codes have two letters, as ISO 3166 has them.' },
  'concept-not-found': { what: 'No subject of the thesaurus has this name.', todo: 'Look for it by a word that it is called by.' },
  'archive-too-large': {
    what: 'So many documents, or such large ones, do not go into one archive. `documents` and `bytes` say how much there is, `mostDocuments` and `mostBytes` how much there may be.',
    todo: 'Narrow the search down, or fetch the files one by one.',
  },
  'method-not-allowed': { what: 'The address can be read, and nothing can be sent to it. `allow` says how it may be asked.', todo: 'Ask with `GET`.' },
  'request-too-large': { what: 'More was sent than this address takes. `limit` says how many bytes it takes.', todo: 'Send less.' },
  'range-not-satisfiable': { what: 'A part of a file was asked for that lies beyond its end. `bytes` says how long the file is.', todo: 'Begin the download anew.' },
  'too-many-requests': { what: 'Very much was asked for from your address in a short time.', todo: 'Wait for as many seconds as `retryAfter` says. To copy the whole catalogue, gather it by OAI-PMH.' },
  'search-away': { what: 'Nothing can be searched at the moment. Documents and their files are there.', todo: 'Ask again after as many seconds as `retryAfter` says.' },
  'store-away': { what: 'The place where files are kept does not answer at the moment.', todo: 'Ask again after as many seconds as `retryAfter` says.' },
  fault: { what: 'A mistake of ours. `reference` finds it in the log of the server.', todo: 'Ask again once. If it stays so, tell those who look after the site, with the reference.' },
}

/** A problem as its page explains it. `type`: as answers bear it. */
export type ProblemExplained = Explained & { readonly kind: Problem['kind']; readonly type: string; readonly status: number }

/** All that a program may be told instead of what it asked for. */
export const PROBLEM_GUIDE: readonly ProblemExplained[] = Object.entries(STATUS_OF_PROBLEM).map(([name, status]) => {
  const kind = name as Problem['kind'] // A key of the table of all kinds.
  const { what, todo } = EXPLAINED[kind]
  return { kind, type: problemType(kind), status, what, todo }
})
