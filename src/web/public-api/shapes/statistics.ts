import { z } from 'zod'
import { count } from './parts.ts'
import { named } from './register.ts'

const counted = z.array(named('Count', 'How many documents have a value.', z.object({ value: z.string(), label: z.string(), count })))

export const statisticsShape = named('Statistics', 'How large the collection is. A document with several values counts for each; the 200 most frequent of each sort.', z.object({
  documents: count,
  pages: count.describe('Of all files whose text can be searched'),
  languages: counted,
  types: counted,
  years: counted,
  countries: counted,
}))
