/** A date as a document bears it: a year, a month or a day, in ISO 8601: `1948`, `1948-12`, `1948-12-10`. */
export type PartialDate = string & { readonly __date: true }

const PATTERN = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

/** How many days a month has; 0 for what is no month. By a table: lists ask it of thousands, and a `Date` takes twenty times as long. */
const daysOf = (year: number, month: number): number => (month === 2 && isLeap(year) ? 29 : (DAYS[month - 1] ?? 0))

/** Reads a partial date of the Gregorian calendar, years 1000 to 9999. `undefined` for 31 February and the like. */
export const parsePartialDate = (text: string): PartialDate | undefined => {
  const match = PATTERN.exec(text.trim())
  if (!match) return undefined
  const [whole, year, month = '01', day = '01'] = match
  const real = Number(year) >= 1000 && Number(day) >= 1 && Number(day) <= daysOf(Number(year), Number(month))
  // Shape and calendar were checked just above.
  return real ? (whole as PartialDate) : undefined
}

/** Whether the text is a day of the calendar, and nothing besides: `1948-12-10`. */
export const isDay = (text: string): boolean => {
  const date = parsePartialDate(text)
  return date !== undefined && date === text && precisionOf(date) === 'day'
}

/** How much of the date is known. */
export const precisionOf = (date: PartialDate): 'year' | 'month' | 'day' =>
  date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day'
