import { ok, refuse, type Result } from '#kernel'
import type { OaiFault } from './fault.ts'

/** A second in UTC, as OAI-PMH writes it: `2026-11-22T09:30:00Z`. */
export const datestamp = (moment: Date): string => `${moment.toISOString().slice(0, 19)}Z`

const DAY = /^\d{4}-\d{2}-\d{2}$/
const SECOND = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/

/** The moment of a date that exists; 30 February does not. */
const momentOf = (text: string, ofDay: string): Date | undefined => {
  const whole = DAY.test(text) ? `${text}T${ofDay}Z` : SECOND.test(text) ? text : undefined
  if (whole === undefined || Number.isNaN(Date.parse(whole))) return undefined
  const moment = new Date(whole)
  return datestamp(moment) === whole ? moment : undefined
}

const wrong = (says: string) => refuse<OaiFault>({ kind: 'badArgument', says })

/** A span between two dates of one granularity, days or seconds; both ends belong to it, the second day to its last second. */
export const readSpan = (from: string | undefined, until: string | undefined): Result<{ readonly from?: Date | undefined; readonly until?: Date | undefined }, OaiFault> => {
  const begins = from === undefined ? undefined : momentOf(from, '00:00:00')
  const ends = until === undefined ? undefined : momentOf(until, '23:59:59')
  if (from !== undefined && begins === undefined) return wrong('The argument from is no date in UTC: YYYY-MM-DD or YYYY-MM-DDThh:mm:ssZ.')
  if (until !== undefined && ends === undefined) return wrong('The argument until is no date in UTC: YYYY-MM-DD or YYYY-MM-DDThh:mm:ssZ.')
  if (from !== undefined && until !== undefined && from.length !== until.length) return wrong('The arguments from and until have different granularities.')
  if (begins !== undefined && ends !== undefined && begins > ends) return wrong('The argument from is later than until.')
  return ok({ from: begins, until: ends })
}
