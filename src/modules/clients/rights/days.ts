import { isMoment } from '../body.ts'
import { readDate, spanOf } from '../known-date.ts'

/** The first and the last day that a kept date or moment may mean; `undefined` where it is none. */
export const daysOf = (kept: string | undefined): readonly [first: string, last: string] | undefined => {
  if (kept === undefined) return undefined
  if (isMoment(kept)) return [kept.slice(0, 10), kept.slice(0, 10)]
  const known = readDate(kept)
  return known === undefined ? undefined : spanOf(known)
}

const DAY = 86_400_000

/** Whole days from one day to another; negative when that one is past. */
export const daysBetween = (from: string, to: string): number => Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY)

export const daysAfter = (day: string, days: number): string => new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10)

/** The same day of a later month; the last of that month where it has no such day. */
export const monthsAfter = (day: string, months: number): string => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10)
}
