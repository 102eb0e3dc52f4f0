import { countsIn } from '../plural.ts'

/** BCP 47, for dates, numbers and names of languages. */
export const locale = 'ru'

/** Counted phrases in Russian. */
export const count = countsIn('ru')
