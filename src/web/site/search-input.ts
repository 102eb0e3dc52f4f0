import { z } from 'zod'
import { FACETS, type FacetName } from '#library'
import type { Asking } from './asking.ts'
import { from, on, sort, values, words } from './inputs.ts'

const facets = { language: values, type: values, keyword: values, country: values, year: values, publisher: values, own: values } satisfies Record<FacetName, typeof values>

/** What an address may ask of the search, for people and for programs alike. */
export const SEARCH_INPUT = {
  query: z.object({ q: words, from, sort, fold: on('yes'), script: on('any'), exact: on('yes') }),
  lists: z.object({ ...facets, without: values }),
}

/** The question that such an address asks. */
export const askingOf = (query: z.output<typeof SEARCH_INPUT.query>, { without, ...chosen }: z.output<typeof SEARCH_INPUT.lists>): Asking => {
  const filters = Object.fromEntries(FACETS.filter((facet) => chosen[facet].length > 0).map((facet) => [facet, chosen[facet]]))
  return { words: query.q, from: query.from, sort: query.sort, fold: query.fold, filters, anyScript: query.script, asTyped: query.exact, without }
}
