import type { TextField, Way, Wish } from '#text'
import { STEM_MARK } from '../index-schema.ts'
import { FACETS, type FacetName, type SearchQuestion } from '../search-index.ts'

/** Query DSL, as far as it is used here (https://docs.opensearch.org/latest/query-dsl/). */
export type Dsl = Readonly<Record<string, unknown>>

const MOST_WISHES = 31
const MOST_WAYS = 100
// A server refuses a question of more than 1,024 clauses; some are for other things.
const CLAUSES = 800
// Of what stands only at a place, or is one of very many ways.
const PLACE_BOOST = 0.5
const OWN_FIELDS = { title: 3, names: 2, description: 1.2 } as const
const WHOLE = 'page'
// What is longer than any token stands nowhere; the whitespace analyser would cut it.
const LONGEST = 255

const NOTHING: Dsl = { match_none: {} }

const bare = (tokens: readonly string[]): string[] => tokens.join(' ').match(/[\p{L}\p{M}\p{N}]+/gu) ?? []

type Told = { readonly words: readonly string[]; readonly prefix: boolean }

/** The words of a way as they stand in the index. */
const told = ({ form, tokens, prefix }: Way): Told[] => {
  const words = bare(tokens)
  if (words.length === 0 || words.some((word) => word.length > LONGEST)) return []
  return [{ words: form === 'stem' ? words.map((word) => `${STEM_MARK}${word}`) : words, prefix: form === 'exact' && prefix === true }]
}

const clause = ({ words, prefix }: Told, field: string, boost: number): Dsl => {
  const [only = '', ...more] = words
  if (prefix && more.length === 0) return { prefix: { [field]: { value: only, boost: boost * PLACE_BOOST } } }
  if (prefix) return { match_phrase_prefix: { [field]: { query: words.join(' '), analyzer: 'whitespace', max_expansions: 200, boost } } }
  if (more.length > 0) return { match_phrase: { [field]: { query: words.join(' '), analyzer: 'whitespace', boost } } }
  return { term: { [field]: { value: only, boost } } }
}

const isSingle = ({ words, prefix }: Told): boolean => words.length === 1 && !prefix

/** Any of the ways in a field: the best of them counts. Those beyond `most` are looked for without being weighed. */
const inField = (ways: readonly Told[], field: string, boost: number, most: number): Dsl[] => {
  const rest = ways.slice(most).filter(isSingle).map(({ words }) => words[0])
  return [
    ...ways.slice(0, most).map((way) => clause(way, field, boost)),
    ...(rest.length > 0 ? [{ constant_score: { filter: { terms: { [field]: rest } }, boost: boost * PLACE_BOOST } }] : []),
  ]
}

const best = (queries: readonly Dsl[]): Dsl => (queries.length === 0 ? NOTHING : { dis_max: { queries } })
const any = (should: readonly Dsl[]): Dsl => (should.length === 0 ? NOTHING : { bool: { should, minimum_should_match: 1 } })

const waysOf = ({ ways }: Wish): Told[] => ways.slice(0, MOST_WAYS).flatMap(told)

/** A wish, in its document's fields and on the page: what both say is added. */
const wishQuery = (wish: Wish, most: number): Dsl => {
  const ways = waysOf(wish)
  if (ways.length === 0) return NOTHING
  if (wish.field !== undefined) return best(inField(ways, wish.field, OWN_FIELDS[wish.field], most))
  const own = (Object.keys(OWN_FIELDS) as (TextField | 'description')[]).flatMap((field) => inField(ways, field, OWN_FIELDS[field], most))
  return any([best(own), best(inField(ways, WHOLE, 1, most))])
}

/** Whether a page holds any of the wishes itself, not only with its document's title. */
const onPage = (wishes: readonly Wish[], most: number): Dsl => {
  const ways = wishes.filter(({ field }) => field === undefined).flatMap(waysOf)
  const singles = [...new Set(ways.filter(isSingle).flatMap(({ words }) => words))]
  return any([...(singles.length > 0 ? [{ terms: { [WHOLE]: singles } }] : []), ...ways.filter((way) => !isSingle(way)).slice(0, most).map((way) => clause(way, WHOLE, 1))])
}

const facetField = (facet: FacetName): string => `facet_${facet}`

const filterOf = (filters: SearchQuestion['filters'], but?: FacetName): Dsl[] =>
  FACETS.flatMap((facet) => {
    const values = filters[facet] ?? []
    return values.length === 0 || facet === but ? [] : [{ terms: { [facetField(facet)]: values } }]
  })

export const isBrowsing = ({ must, should }: SearchQuestion): boolean => must.length + should.length === 0

export type Asked = {
  /** The words, access, and what must not be; without the filters of the facets. */
  readonly words: Dsl
  readonly filters: readonly Dsl[]
  filtersBut(facet: FacetName): readonly Dsl[]
  /** Rows that fulfil one of what must not be, for a question that asks for nothing else. */
  readonly unwanted: Dsl | undefined
}

/** Rows that a question is about. A document's own row fulfils it by itself; a page with what stands on it and in its document's fields. */
export const ask = (question: SearchQuestion): Asked => {
  const must = question.must.slice(0, MOST_WISHES)
  const should = question.should.slice(0, MOST_WISHES)
  const mustNot = question.mustNot.slice(0, MOST_WISHES)
  const most = Math.max(1, Math.floor(CLAUSES / (4 * (must.length + should.length + mustNot.length + 1))))
  const unwanted = mustNot.map((wish) => wishQuery(wish, most))
  const access: Dsl = { terms: { access: question.access } }
  const left = FACETS.flatMap((facet) => {
    const values = question.filtersNot?.[facet] ?? []
    return values.length === 0 ? [] : [{ terms: { [facetField(facet)]: values } }]
  })
  const place: Dsl = isBrowsing(question) ? { term: { is_own: { value: true } } } : { bool: { should: [{ term: { is_own: { value: true } } }, onPage([...must, ...should], most)], minimum_should_match: 1 } }
  return {
    words: {
      bool: {
        must: must.map((wish) => wishQuery(wish, most)),
        should: should.map((wish) => wishQuery(wish, most)),
        ...(must.length === 0 && should.length > 0 && { minimum_should_match: 1 }),
        must_not: [...left, ...(isBrowsing(question) ? [] : unwanted)],
        filter: [access, place],
      },
    },
    filters: filterOf(question.filters),
    filtersBut: (facet) => filterOf(question.filters, facet),
    unwanted: isBrowsing(question) && unwanted.length > 0 ? { bool: { filter: [access, any(unwanted)] } } : undefined,
  }
}
