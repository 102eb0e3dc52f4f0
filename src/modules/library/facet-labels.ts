import type { LanguageTag } from '#kernel'
import type { FacetName, SearchAnswer } from '#platform/search'
import type { LibraryDeps } from './deps.ts'
import type { FacetCount, Filters, LibraryAnswer } from './search-request.ts'

// Every page of results asks for names in one of the languages of the site, and they take longer to make than all the rest of the counting.
const made = new Map<string, Intl.DisplayNames>()
const MOST_MADE = 100

/** Names of languages and countries as the reader's own language has them; without one, in English. */
const namesIn = (language: string, type: 'language' | 'region'): Intl.DisplayNames => {
  const key = `${language} ${type}`
  const known = made.get(key)
  if (known !== undefined) return known
  const names = new Intl.DisplayNames([language, 'en'], { type, fallback: 'code' })
  if (made.size < MOST_MADE) made.set(key, names)
  return names
}

const collator = new Intl.Collator()

const nameOf = (names: Intl.DisplayNames, code: string): string => {
  try {
    return names.of(code) ?? code
  } catch {
    // Somebody's filter, which need not be a code.
    return code
  }
}

const labeller = (thesaurus: LibraryDeps['thesaurus'], language: LanguageTag | undefined) => {
  const spoken = language ?? 'en'
  const languages = namesIn(spoken, 'language')
  const countries = namesIn(spoken, 'region')
  return (facet: FacetName, value: string): string => {
    if (facet === 'language') return nameOf(languages, value)
    if (facet === 'country') return nameOf(countries, value)
    if (facet === 'keyword') return thesaurus.labelOf(value, language) ?? value
    return value
  }
}

/** Counts with their labels: chosen values first, also those that no document has any more, then by count. */
export const facetCounts = (
  counts: SearchAnswer['facets'],
  filters: Filters,
  thesaurus: LibraryDeps['thesaurus'],
  language: LanguageTag | undefined,
): LibraryAnswer['facets'] => {
  const label = labeller(thesaurus, language)
  const of = (facet: FacetName): FacetCount[] => {
    const chosen = new Set(filters[facet] ?? [])
    const counted = counts[facet] ?? []
    const gone = [...chosen].filter((value) => !counted.some((one) => one.value === value)).map((value) => ({ value, count: 0 }))
    return [...counted, ...gone]
      .map(({ value, count }) => ({ value, label: label(facet, value), count, chosen: chosen.has(value) }))
      .toSorted((a, b) => Number(b.chosen) - Number(a.chosen) || b.count - a.count || collator.compare(a.label, b.label))
  }
  return { language: of('language'), type: of('type'), keyword: of('keyword'), country: of('country'), year: of('year'), publisher: of('publisher'), own: of('own') }
}
