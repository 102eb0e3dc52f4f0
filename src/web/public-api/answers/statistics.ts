import { parseLanguageTag } from '#kernel'
import { countCollection, searchLibrary, type LibraryAnswer } from '#library'
import { SEARCH_IS_AWAY } from '#web/http'
import { STATISTICS } from '../contracts/statistics.ts'
import { operation, type Known } from '../operation.ts'

export type StatisticsDeps = Parameters<typeof countCollection>[0] & Parameters<typeof searchLibrary>[0]

const counted = (values: LibraryAnswer['facets']['type']) => values.map(({ value, label, count }) => ({ value, label, count }))

/** `/statistics`. */
export const statistics = (deps: StatisticsDeps, known: Known) =>
  operation(STATISTICS, known, async ({ query: { labels }, actor }) => {
    const { value: { documents, pages } } = await countCollection(deps, actor)
    const { value: { facets, away } } = await searchLibrary(deps, actor, { words: '', from: 0, size: 1, facets: true, language: parseLanguageTag(labels) })
    if (away) return { kind: 'refused', refusal: SEARCH_IS_AWAY }
    const { language, type, year, country } = facets
    return { kind: 'json', value: { documents, pages, languages: counted(language), types: counted(type), years: counted(year), countries: counted(country) } }
  })
