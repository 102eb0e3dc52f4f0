/** Calendars by which people of the network's clients were given their dates. */
export type Calendar = 'buddhist' | 'persian' | 'islamic' | 'hebrew' | 'ethiopian'

/** As much of a date as was said, in its own calendar. */
type SaidDate = { readonly year: number; readonly month?: number | undefined; readonly day?: number | undefined }

const DAY = 86_400_000

/** A day by its number since 1970. */
const dayCalled = (number: number): string => new Date(number * DAY).toISOString().slice(0, 10)

/** How a calendar counts. `first`: the number of the day on which its year 1 began, nearly; `days`: of its years; `months`: the days of a year that lie before a month, nearly. */
type Counted = { readonly name: string; readonly first: number; readonly days: number; readonly before: (month: number) => number }

const COUNTED: Readonly<Partial<Record<Calendar, Counted>>> = {
  persian: { name: 'persian', first: -492_267, days: 365.2422, before: (month) => (month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30) },
  // By the table of Mecca. Elsewhere the moon may have been seen a day earlier, or later.
  islamic: { name: 'islamic-umalqura', first: -492_148, days: 354.3667, before: (month) => (month - 1) * 29.53 },
}

const SEARCHED = 5

const formats = new Map<string, Intl.DateTimeFormat>()

const saidAs = (name: string, number: number): string => {
  const format = formats.get(name) ?? new Intl.DateTimeFormat(`en-u-ca-${name}-nu-latn`, { year: 'numeric', month: 'numeric', day: 'numeric', timeZone: 'UTC' })
  formats.set(name, format)
  const parts = new Map(format.formatToParts(number * DAY).map(({ type, value }) => [type, value]))
  return `${parts.get('year') ?? ''}-${parts.get('month') ?? ''}-${parts.get('day') ?? ''}`
}

/** The machine reads our calendar in that one and not the other way round: looked for around the day that it must be nearly. */
const searched = ({ name, first, days, before }: Counted, year: number, month: number, day: number): number | undefined => {
  const near = Math.round(first + (year - 1) * days + before(month) + day - 1)
  const wanted = `${year}-${month}-${day}`
  return Array.from({ length: 2 * SEARCHED + 1 }, (_, place) => near + place - SEARCHED).find((number) => saidAs(name, number) === wanted)
}

/** Twelve months of thirty days, and a thirteenth of five, or of six before a leap year. */
const ethiopianDay = (year: number, month: number, day: number): number | undefined => {
  const most = month <= 12 ? 30 : year % 4 === 3 ? 6 : 5
  if (month < 1 || month > 13 || day < 1 || day > most) return undefined
  // Day 1 was 29 August of the year 8 by Julius Caesar's calendar.
  return -716_367 + 365 * (year - 1) + Math.floor(year / 4) + 30 * (month - 1) + day - 1
}

const numberOf = (calendar: Calendar, year: number, month: number, day: number): number | undefined => {
  if (calendar === 'ethiopian') return ethiopianDay(year, month, day)
  const counted = COUNTED[calendar]
  return counted === undefined || month < 1 || month > 12 || day < 1 || day > 31 ? undefined : searched(counted, year, month, day)
}

const MONTHS: Readonly<Record<Calendar, number>> = { buddhist: 12, persian: 12, islamic: 12, hebrew: 12, ethiopian: 13 }

/** Its first day, one in its midst, and its last: a month of 29 days may lie in three of ours, from the last day of January to the first of March. */
const daysWithin = (calendar: Calendar, { year, month }: SaidDate): readonly string[] => {
  const first = numberOf(calendar, year, month ?? 1, 1)
  const next = month === undefined || month === MONTHS[calendar] ? numberOf(calendar, year + 1, 1, 1) : numberOf(calendar, year, month + 1, 1)
  return first === undefined || next === undefined ? [] : [first, Math.round((first + next) / 2), next - 1].map(dayCalled)
}

const two = (number: number): string => String(number).padStart(2, '0')

/**
 * What a date of another calendar may be in the common one, as it would be kept: one day; or for a month or year those that it lies in. Nothing where that calendar has
 * no such day. It is proposed to whoever typed it, and never taken.
 */
export const inCommon = (calendar: Calendar, said: SaidDate): readonly string[] => {
  const { year, month, day } = said
  // Its months are ours, and its years begin with ours.
  if (calendar === 'buddhist') return [[String(year - 543), ...[month, day].flatMap((part) => (part === undefined ? [] : [two(part)]))].join('-')]
  // Where its months begin is counted in two ways: only of its years it is known in which of ours they lie.
  if (calendar === 'hebrew') return month === undefined ? [String(year - 3761), String(year - 3760)] : []
  if (month !== undefined && day !== undefined) {
    const number = numberOf(calendar, year, month, day)
    return number === undefined ? [] : [dayCalled(number)]
  }
  const length = month === undefined ? 4 : 7
  return [...new Set(daysWithin(calendar, said).map((date) => date.slice(0, length)))]
}
