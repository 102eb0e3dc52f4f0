import { countsIn } from '../plural.ts'

/** BCP 47, for dates, numbers and names of languages. */
export const locale = 'fr'

/** Counted phrases in French. */
export const count = countsIn('fr')
