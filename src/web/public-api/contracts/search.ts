import { z } from 'zod'
import { BASE, contract } from '../contract.ts'
import { cursor, filters, isNear, labels, none, paging, sort, switches, without, words } from '../inputs.ts'
import { foundShape } from '../shapes/search.ts'
import { SEARCH_ANSWER } from '../examples/search-answer.ts'

/** All that the page of results can be asked, and paging. */
export const SEARCH = contract({
  id: 'search', group: 'Search', path: `${BASE}/search`,
  says: 'Documents by words and filters',
  tells:
    'Without words: all documents that pass the filters. Words may be "in quotation marks", begin* something, be left -out, be this OR that, or name a field, as in `title:protocol`. ' +
    'A filter may be said several times: one of its values is enough. `page` turns pages; `next` of an answer goes on after its last document, also when others came or went meanwhile, up to 25 of them. ' +
    'A very long list may end after 100,000 documents, without `next`, though `total` is more: narrow it down, or gather by OAI-PMH.',
  params: none,
  query: z
    .object({ q: words.describe('The words. Any text is a question'), sort, ...switches, labels, ...paging, cursor })
    .refine(({ cursor: after, page }) => after === undefined || page === 1, { path: ['page'] })
    .refine(isNear, { path: ['page'] }),
  lists: z.object({ ...filters, without }),
  answer: foundShape, problems: ['search-away'],
  // What somebody searched for is kept in no cache.
  cache: ({ q }) => (q === '' ? 'revalidate' : 'never'),
  examples: [
    { says: 'Words, with the pages on which they stand', path: `${BASE}/search?q=recovery+period&expand=no&size=1`, answer: SEARCH_ANSWER },
    { says: 'All conventions in Ukrainian or English, newest first', path: `${BASE}/search?type=Convention&language=uk&language=en&sort=newest` },
    { says: 'By what could the list be narrowed?', path: `${BASE}/search?facets=yes&labels=fr&size=1` },
  ],
})
