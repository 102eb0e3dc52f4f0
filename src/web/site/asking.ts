import { FACETS, type FacetName, type Filters, type SearchRequest, type SearchSort } from '#library'

/** Everything that the address of a page of results says. */
export type Asking = {
  readonly words: string
  /** Documents to leave out before the first shown. */
  readonly from: number
  /** Left to the library when undefined: by relevance, or the newest first when there are no words. */
  readonly sort: SearchSort | undefined
  readonly fold: boolean
  readonly filters: Filters
  readonly anyScript: boolean
  readonly asTyped: boolean
  /** Concepts whose words in other languages the reader took away. */
  readonly without: readonly string[]
}

export const NOTHING_ASKED: Asking = { words: '', from: 0, sort: undefined, fold: false, filters: {}, anyScript: false, asTyped: false, without: [] }

const said = (name: string, value: string, when: boolean): [string, string][] => (when ? [[name, value]] : [])

/** The names and values of an address, in one order, so that the same question always has the same address. Without words what concerns words is left out. */
export const pairsOf = ({ words, from, sort, fold, filters, anyScript, asTyped, without }: Asking): readonly (readonly [string, string])[] => {
  const hasWords = words !== ''
  return [
    ...said('q', words, hasWords),
    ...FACETS.flatMap((facet) => (filters[facet] ?? []).map((value): [string, string] => [facet, value])),
    ...said('sort', sort ?? '', sort !== undefined),
    ...said('fold', 'yes', fold),
    ...said('script', 'any', anyScript && hasWords),
    ...said('exact', 'yes', asTyped && hasWords),
    ...(hasWords ? without.map((concept): [string, string] => ['without', concept]) : []),
    ...said('from', String(from), from > 0),
  ]
}

const withValues = ({ filters, ...asking }: Asking, facet: FacetName, values: readonly string[]): Asking => {
  const { [facet]: _, ...others } = filters
  return { ...asking, from: 0, filters: values.length === 0 ? others : { ...others, [facet]: values } }
}

/** The same question with one more value chosen; what was further on in the list is left for its beginning. */
export const choosing = (asking: Asking, facet: FacetName, value: string): Asking => withValues(asking, facet, [...new Set([...(asking.filters[facet] ?? []), value])])

/** The same question with one value less. */
export const takingAway = (asking: Asking, facet: FacetName, value: string): Asking => withValues(asking, facet, (asking.filters[facet] ?? []).filter((chosen) => chosen !== value))

/** The question as the library takes it. */
export const requestOf = ({ without, filters, ...asking }: Asking, size: number, language: SearchRequest['language']): SearchRequest => ({
  ...asking, filters, without, size, language, facets: true,
})
