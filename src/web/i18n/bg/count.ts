import { countsIn } from '../plural.ts'

/** BCP 47, for dates, numbers and names of languages. */
export const locale = 'bg'

/** Counted phrases in Bulgarian. */
export const count = countsIn('bg')
