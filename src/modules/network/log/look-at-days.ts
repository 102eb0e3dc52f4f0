import type { EntryBody } from '#vault/envelope'
import type { WrongDay } from './commit.ts'

const DAY_MS = 86_400_000

/** Days are in UTC on both sides, so that one either way allows for clocks that are minutes off at midnight. */
const MOST_DAYS_OFF = 1

/**
 * Holds the days that entries are dated on against the server's own. A device whose clock is a year off would make the log say things of a day that
 * has not come, and invitations that are over would be good again. An entry that waited for
 * a second signature may be older, and never younger.
 * @param waited whether the first of them did
 * @returns `undefined` when they are of today
 */
export const lookAtDays = (bodies: readonly EntryBody[], at: Date, waited: boolean): WrongDay | undefined => {
  const today = Math.floor(at.getTime() / DAY_MS)
  const isOfToday = ({ on }: EntryBody, number: number): boolean => {
    const off = Date.parse(on) / DAY_MS - today
    return off <= MOST_DAYS_OFF && ((waited && number === 0) || off >= -MOST_DAYS_OFF)
  }
  return bodies.every(isOfToday) ? undefined : { kind: 'wrong-day' }
}
