import { isTimeZone } from './check-value.ts'

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']

/** The hour of a place: day of the week (0 is Sunday), minutes since midnight, and both in words for people, `monday`, `18:30`. */
export type LocalTime = { readonly weekday: number; readonly minutes: number; readonly day: string; readonly time: string }

/** What the clock shows in a place (IANA name) at a moment. `undefined` when nobody knows the place or the moment. */
export const localTime = (moment: string, timeZone: string): LocalTime | undefined => {
  const instant = Date.parse(moment)
  if (!isTimeZone(timeZone) || Number.isNaN(instant)) return undefined
  const parts = new Map(new Intl.DateTimeFormat('en-GB', { timeZone, hourCycle: 'h23', weekday: 'long', hour: '2-digit', minute: '2-digit' }).formatToParts(instant).map(({ type, value }) => [type, value]))
  const [day, hour, minute] = [parts.get('weekday')?.toLowerCase() ?? '', Number(parts.get('hour')), Number(parts.get('minute'))]
  return { weekday: WEEKDAYS.indexOf(day), minutes: hour * 60 + minute, day, time: `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}` }
}

/** The weekday before, as lists of codes have it. */
export const dayBefore = ({ weekday }: LocalTime): string => WEEKDAYS[(weekday + 6) % 7] ?? ''

/** Minutes since midnight of `18:30`; `undefined` when it is no time. */
export const minutesOf = (time: string): number | undefined => {
  const match = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time)
  return match === null ? undefined : Number(match[1]) * 60 + Number(match[2])
}
