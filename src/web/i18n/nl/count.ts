import { countsIn } from '../plural.ts'

/** BCP 47, for dates, numbers and names of languages. */
export const locale = 'nl'

/** Counted phrases in Dutch. */
export const count = countsIn('nl')
