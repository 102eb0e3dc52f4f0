import { countsIn } from '#web/i18n/plural'
import { refusals } from './en/refusals.ts'
import { broken, browser, notFound, notices, places, shell, start, status } from './en/shell.ts'

/** BCP 47, for dates, numbers and names. */
const locale = 'en-GB'

/** English: the source of the keys. Every other catalogue has exactly these. */
export const en = { locale, count: countsIn('en', locale), shell, places, status, notices, start, browser, notFound, broken, refusals }
