import type { z } from 'zod'
import type { statisticsShape } from '../shapes/statistics.ts'

/** How large the library of the examples is. */
export const STATISTICS_ANSWER: z.input<typeof statisticsShape> = {
  documents: 3, pages: 6, languages: [{ value: 'en', label: 'angielski', count: 2 }, { value: 'uk', label: 'ukraiński', count: 1 }],
  types: [{ value: 'Convention', label: 'Convention', count: 2 }, { value: 'Report', label: 'Report', count: 1 }],
  years: [{ value: '2005', label: '2005', count: 2 }, { value: '2014', label: '2014', count: 1 }],
  countries: [{ value: 'UA', label: 'Ukraina', count: 2 }, { value: 'NL', label: 'Holandia', count: 1 }, { value: 'PL', label: 'Polska', count: 1 }],
}
