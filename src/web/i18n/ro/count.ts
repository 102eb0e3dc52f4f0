import { countsIn } from '../plural.ts'

/** BCP 47, for dates, numbers and names of languages. */
export const locale = 'ro'

/** Counted phrases in Romanian. */
export const count = countsIn('ro')
