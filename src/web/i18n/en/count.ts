import { countsIn } from '../plural.ts'

/** BCP 47, for dates, numbers and names of languages. */
export const locale = 'en-GB'

/** Counted phrases in English. */
export const count = countsIn('en', locale)
