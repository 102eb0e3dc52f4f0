import { countsIn } from '../plural.ts'

/** BCP 47, for dates, numbers and names of languages. */
export const locale = 'be'

/** Counted phrases in Belarusian. */
export const count = countsIn('be')
