import { z } from 'zod'
import { BASE, contract } from '../contract.ts'
import { STATISTICS_ANSWER } from '../examples/statistics-answer.ts'
import { labels, none } from '../inputs.ts'
import { statisticsShape } from '../shapes/statistics.ts'

export const STATISTICS = contract({
  id: 'statistics', group: 'Statistics', path: `${BASE}/statistics`,
  says: 'How many documents there are by language, type, year and country',
  params: none, query: z.object({ labels }), lists: none, answer: statisticsShape, problems: ['search-away'], cache: 'revalidate',
  examples: [{ says: 'With names in Polish', path: `${BASE}/statistics?labels=pl`, answer: STATISTICS_ANSWER }],
})
