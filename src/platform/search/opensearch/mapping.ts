import { FACETS } from '../search-index.ts'

/** So far an answer can be leafed through. */
export const MOST_LEAFED = 100_000

const words = { type: 'text', analyzer: 'whitespace' } as const
const keyword = { type: 'keyword' } as const
const kept = { type: 'keyword', index: false, doc_values: false } as const

/**
 * What an index is made of. A document has a row of its own and one for each page; `title`, `names` and `description` stand on all of them, so that
 * the words of a question may be spread over a page and its document. All words come analysed: in each field the exact forms, then the stems,
 * these marked. `forms`: the row's own exact forms, for counting. `token`, `skeleton`: rows of the vocabulary, one for each word ever seen.
 */
export const INDEX_BODY = {
  settings: { index: { number_of_shards: 1, auto_expand_replicas: '0-1', refresh_interval: '-1', max_result_window: MOST_LEAFED } },
  mappings: {
    dynamic: 'strict',
    // What is only searched is not kept a second time.
    _source: { excludes: ['title', 'names', 'description', 'page', 'forms'] },
    properties: {
      document: keyword,
      work: keyword,
      is_own: { type: 'boolean' },
      is_original: { type: 'boolean' },
      revision: { type: 'long' },
      ordinal: { type: 'integer' },
      put: { type: 'long' },
      access: keyword,
      date: { type: 'integer' },
      date_up: { type: 'integer' },
      title_key: keyword,
      ...Object.fromEntries(FACETS.map((facet) => [`facet_${facet}`, keyword])),
      title: words,
      names: words,
      description: words,
      page: words,
      forms: { type: 'text', analyzer: 'whitespace', norms: false, index_options: 'docs' },
      rendition: kept,
      number: { type: 'integer', index: false },
      language: kept,
      shown: { type: 'text', index: false },
      token: keyword,
      skeleton: keyword,
    },
  },
} as const
