import { countsIn } from '../plural.ts'

/** BCP 47, for dates, numbers and names of languages. */
export const locale = 'uk'

/** Counted phrases in Ukrainian. */
export const count = countsIn('uk')
