import { countsIn } from '../plural.ts'

/** BCP 47, for dates, numbers and names of languages. */
export const locale = 'cs'

/** Counted phrases in Czech. */
export const count = countsIn('cs')
