import { parseCountryCode, parseLanguageTag } from '#kernel'
import { FACETS, type FacetName } from '#platform/search'
import type { QueryFilter } from '#text'
import type { Filters } from './search-request.ts'

/** A value as the index has it: codes in their canonical spelling, whatever else as it was written. */
const canonical = (facet: FacetName, value: string): string => {
  if (facet === 'language') return parseLanguageTag(value) ?? value
  if (facet === 'country') return parseCountryCode(value) ?? value
  return value
}

const isFacet = (field: string): field is FacetName => (FACETS as readonly string[]).includes(field)

/**
 * The filters of a request and those written into the question together, and the values to be left out (`-type:report`).
 * `number:` is none of them: it names a document.
 * `spelling`: a value as the index has it, where that is a matter of records.
 */
export const filtersFrom = (asked: Filters, written: readonly QueryFilter[], spelling: (facet: FacetName, value: string) => string = (_, value) => value): { filters: Filters; not: Filters } => {
  const gather = (left: boolean, start: Filters): Filters => {
    const gathered = new Map<FacetName, readonly string[]>(FACETS.flatMap((facet) => (start[facet] === undefined ? [] : [[facet, start[facet].map((value) => spelling(facet, canonical(facet, value)))] as const])))
    for (const { field, value, not } of written) if (not === left && isFacet(field)) gathered.set(field, [...(gathered.get(field) ?? []), spelling(field, canonical(field, value))])
    return Object.fromEntries(gathered)
  }
  return { filters: gather(false, asked), not: gather(true, {}) }
}
