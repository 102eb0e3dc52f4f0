import { countsIn } from '../plural.ts'

/** BCP 47, for dates, numbers and names of languages. */
export const locale = 'de'

/** Counted phrases in German. */
export const count = countsIn('de')
