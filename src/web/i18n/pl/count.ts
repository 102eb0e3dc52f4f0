import { countsIn } from '../plural.ts'

/** BCP 47, for dates, numbers and names of languages. */
export const locale = 'pl'

/** Counted phrases in Polish. */
export const count = countsIn('pl')
