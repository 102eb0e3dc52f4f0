import type { Id } from '#kernel'
import { isBrowsing, type Asked, type Dsl } from './query.ts'
import { MOST_LEAFED } from './mapping.ts'
import type { FacetName, SearchQuestion } from '../search-index.ts'

const PAGES_SHOWN = 3
const MOST_OTHERS = 100
const MOST_VALUES = 200
/** So many are counted to the last one; more are counted to within a few in a hundred. */
const EXACT = 40_000
const EXACT_IN_FACET = 3000

const by = (field: string, order: 'asc' | 'desc'): Dsl => ({ [field]: { order } })
const BEST = by('_score', 'desc')
const FIRST_PUT = by('put', 'asc')
const ORIGINAL_FIRST = by('is_original', 'desc')

const sortOf = (question: SearchQuestion): readonly Dsl[] => {
  if (question.sort === 'title') return [by('title_key', 'asc'), FIRST_PUT]
  if (question.sort === 'oldest') return [by('date_up', 'asc'), FIRST_PUT]
  if (question.sort === 'newest' || isBrowsing(question)) return [by('date', 'desc'), FIRST_PUT]
  return [BEST, ORIGINAL_FIRST, FIRST_PUT]
}

const narrowed = (words: Dsl, filter: readonly Dsl[]): Dsl => ({ bool: { must: [words], filter } })

const without = (words: Dsl, documents: readonly string[]): Dsl => (documents.length === 0 ? words : { bool: { must: [words], must_not: [{ terms: { document: documents } }] } })

const groupOf = ({ foldTranslations }: SearchQuestion): 'work' | 'document' => (foldTranslations ? 'work' : 'document')

/** Documents in order, those folded into them, and how many there are. `excluded`: documents that are out altogether. */
export const documentsBody = (question: SearchQuestion, asked: Asked, excluded: readonly string[]): Dsl => {
  const from = Math.max(0, Math.trunc(question.from) || 0)
  const size = Math.min(Math.max(1, Math.trunc(question.size) || 0), 100)
  const isWithin = from + size <= MOST_LEAFED
  return {
    query: narrowed(without(asked.words, excluded), asked.filters),
    from: isWithin ? from : 0,
    size: isWithin ? size : 0,
    track_scores: true,
    _source: ['document'],
    sort: sortOf(question),
    ...(isWithin && { collapse: { field: groupOf(question), inner_hits: { name: 'documents', size: MOST_OTHERS, _source: ['document'], sort: [BEST, ORIGINAL_FIRST, FIRST_PUT], collapse: { field: 'document' } } } }),
    aggs: { total: { cardinality: { field: groupOf(question), precision_threshold: EXACT } } },
  }
}

/** Values of facets, each counted in documents (works) under all filters but those of its own facet. */
export const facetsBody = (question: SearchQuestion, asked: Asked, excluded: readonly string[]): Dsl => ({
  query: without(asked.words, excluded),
  size: 0,
  aggs: Object.fromEntries(
    question.facets.map((facet: FacetName) => [
      facet,
      {
        filter: { bool: { filter: asked.filtersBut(facet) } },
        aggs: {
          values: {
            terms: { field: `facet_${facet}`, size: MOST_VALUES, order: [{ documents: 'desc' }, { _key: 'asc' }] },
            aggs: { documents: { cardinality: { field: groupOf(question), precision_threshold: EXACT_IN_FACET } } },
          },
        },
      },
    ]),
  ),
})

/** The best pages of each of these documents. */
export const pagesBody = (asked: Asked, documents: readonly Id[]): Dsl => ({
  query: narrowed(asked.words, [{ terms: { document: documents } }, { term: { is_own: { value: false } } }]),
  size: documents.length,
  _source: ['document'],
  collapse: { field: 'document', inner_hits: { name: 'pages', size: PAGES_SHOWN, _source: ['revision', 'rendition', 'number', 'language', 'shown'], sort: [BEST, by('ordinal', 'asc')] } },
})

/** The documents' own rows: what their titles are. */
export const titlesBody = (documents: readonly Id[]): Dsl => ({
  query: { bool: { filter: [{ terms: { document: documents } }, { term: { is_own: { value: true } } }] } },
  size: documents.length,
  _source: ['document', 'revision', 'language', 'shown'],
})
