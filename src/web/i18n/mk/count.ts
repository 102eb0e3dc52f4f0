import { countsIn } from '../plural.ts'

/** BCP 47, for dates, numbers and names of languages. */
export const locale = 'mk'

/** Counted phrases in Macedonian. */
export const count = countsIn('mk')
