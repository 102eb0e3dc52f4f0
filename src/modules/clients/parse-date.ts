import { ok, parsePartialDate, refuse, type Result } from '#kernel'
import { monthsCalled } from './month-names.ts'
import type { Calendar } from './other-calendars.ts'
import { calendarsOfYear, elsewhere, namedElsewhere, withoutMark, yearsIn, type Elsewhere } from './read-elsewhere.ts'

/** Why a typed date was not taken. `readings`: what it may mean, as it would be kept; the person who typed it chooses. */
export type DateRefusal =
  | { readonly kind: 'not-a-date' }
  | { readonly kind: 'no-such-day' }
  | { readonly kind: 'ambiguous-date'; readonly readings: readonly string[] }
  | { readonly kind: 'short-year'; readonly readings: readonly string[] }
  | ({ readonly kind: 'other-calendar' } & Elsewhere)
  | { readonly kind: 'before-1850' }
  | { readonly kind: 'in-future' }

/** `today`: a day, `2026-03-01`. `habit`: what comes first where both could, if it is known (a column of one file is written in one habit). `ahead`: may lie ahead. */
export type DateHabit = { readonly today: string; readonly habit?: 'day-first' | 'month-first'; readonly ahead?: boolean }

export const EARLIEST_YEAR = 1850

// How people of the network write "about", before or after.
const ABOUT = /^(?:~|≈|±|c\.|ca\.?|cca\.?|circa|about|around|approx\.?|approximately|etwa|ungefähr|um|ongeveer|rond|environ|env\.|vers|około|ok\.|ок\.|okolo|kolem|asi|cam|aproximativ|circa|около|околу|приблизно|близько|коло|каля|прыблізна|приблизительно|примерно)\s*(?=[\d\p{L}])/iu

/**
 * Reads a date as it was typed, in the habits of several countries: `31.12.1999`, `31/12/1999`, `1999-12-31`, `31 December 1999`, `12/1999`, `1999`, `about 1999`, in
 * any digits. What may mean two days is asked back, and never guessed; so are years of two digits, and dates of other calendars, with what they may mean in this one.
 */
export const parseDate = (typed: string, how: DateHabit): Result<string, DateRefusal> => {
  const plain = toAsciiDigits(typed).replaceAll(/[\u200E\u200F\u061C]/gu, '').trim().replaceAll(/\s+/gu, ' ')
  const unsure = plain.replace(ABOUT, '').replace(/\s*(?:\?|\(\?\))$/u, '')
  const about = unsure !== plain
  const { text, calendar } = withoutMark(unsure.slice(0, 61))
  const parts = text
    .slice(0, 60).replace(/[T ]\d{1,2}:\d{2}.*$/u, '')
    .replace(/(?<=\d)\s*(?:г|р|r)\.?$/u, '')
    .split(/[\s./,\-–]+/u)
    .filter((part) => part !== '' && part !== 'de')
    .map((part) => part.replace(/^(\d{1,2})(?:st|nd|rd|th|er|e)$/u, '$1'))
  if (text.length > 60 || parts.length === 0 || parts.length > 3) return refuse({ kind: 'not-a-date' })
  // The own names of months first: what a word means here nobody has to be asked.
  const named = parts.some((part) => monthsCalled(part).length > 0) ? undefined : namedElsewhere(parts)
  if (named !== undefined) return askElsewhere(elsewhere(named, how.today, how.ahead === true), about)
  const readings = readingsOf(parts, /\./u.test(text) || calendar === 'ethiopian', how.habit)
  if (readings === undefined) return refuse({ kind: 'not-a-date' })
  const asked = calendar === 'common' ? [] : calendarsFor(readings, calendar)
  if (asked.length === 0) return settle(readings, about, how)
  const said = asked.flatMap((one) => readings.flatMap((reading) => yearsIn(one, reading.year).map((year) => ({ calendar: one, year, month: reading.month, day: reading.day }))))
  return askElsewhere({ ...elsewhere(said, how.today, how.ahead === true), calendars: asked }, about)
}

/** Asks whether that is meant. Who said "about" gets proposals that say so too. */
const askElsewhere = ({ calendars, proposals }: Elsewhere, about: boolean) =>
  refuse({ kind: 'other-calendar' as const, calendars, proposals: about ? proposals.map(({ calendar, date }) => ({ calendar, date: `~${date}` })) : proposals })

/** The thirteenth month of Ethiopia has five days, or six. */
const isThirteenth = ({ month, day, year }: Reading): boolean => month === 13 && day !== undefined && day >= 1 && day <= 6 && year.length === 4

/** The calendars that a date looks like, or that somebody named behind it. */
const calendarsFor = (readings: readonly Reading[], named: Calendar | undefined): readonly Calendar[] => {
  if (named !== undefined) return [named]
  return readings.every(isThirteenth) ? ['ethiopian'] : readings[0]?.year.length === 4 ? calendarsOfYear(Number(readings[0].year)) : []
}

/** The digits of any script as those of ASCII. Ten in a row stand for nought to nine in every one. */
const toAsciiDigits = (text: string): string => text.replaceAll(/\p{Nd}/gu, (digit) => String(valueOfDigit(digit)))

const valueOfDigit = (digit: string): number => {
  const code = digit.codePointAt(0) ?? 0
  let first = code
  while (code - first < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(first - 1))) first -= 1
  return code - first
}

type Reading = { readonly year: string; readonly month?: number; readonly day?: number }

/** What year, month and day the parts may be. `undefined` when they are not those of a date. */
const readingsOf = (parts: readonly string[], dots: boolean, habit: DateHabit['habit']): readonly Reading[] | undefined => {
  const less = withoutNoughts(parts)
  if (less !== undefined) return [less]
  const words = parts.filter((part) => /\p{L}/u.test(part))
  if (words.length > 0) return inWords(parts, words)
  if (parts.some((part) => !/^\d{1,4}$/u.test(part))) return undefined
  const [first = '', second = '', third] = parts
  if (parts.length === 1) return first.length === 4 ? [{ year: first }] : undefined
  if (third === undefined) {
    if (first.length === 4 && second.length <= 2) return [{ year: first, month: Number(second) }]
    return second.length === 4 && first.length <= 2 ? [{ year: second, month: Number(first) }] : undefined
  }
  if (first.length === 4) return third.length <= 2 && second.length <= 2 ? [{ year: first, month: Number(second), day: Number(third) }] : undefined
  if (first.length > 2 || second.length > 2 || third.length === 1) return undefined
  const dayFirst: Reading = { year: third, month: Number(second), day: Number(first) }
  const monthFirst: Reading = { year: third, month: Number(first), day: Number(second) }
  // Nobody writes the month first with full stops.
  if (dots || habit === 'day-first') return [dayFirst]
  if (habit === 'month-first') return [monthFirst]
  return Number(first) > 12 ? [dayFirst] : Number(second) > 12 ? [monthFirst] : first === second ? [dayFirst] : [dayFirst, monthFirst]
}

/** What papers write where the day, or day and month, are not known: `00.00.1985`, `xx.05.1985`, `1985-05-00`. */
const withoutNoughts = (parts: readonly string[]): Reading | undefined => {
  const [first = '', month = '', last = ''] = parts.map((part) => (/^(?:xx|хх|__)$/iu.test(part) ? '00' : part))
  const [year, day] = first.length === 4 ? [first, last] : [last, first]
  if (day !== '00' || !/^\d{4}$/u.test(year) || !/^\d{1,2}$/u.test(month)) return undefined
  return month === '00' ? { year } : { year, month: Number(month) }
}

const inWords = (parts: readonly string[], words: readonly string[]): readonly Reading[] | undefined => {
  const [word = '', ...more] = words
  const numbers = parts.filter((part) => part !== word)
  const months = monthsCalled(word)
  if (months.length === 0 || numbers.length > 2 || (more.length > 0 && numbers.some((part) => /\D/u.test(part)))) return undefined
  const year = numbers.find((part) => /^\d{3,4}$/u.test(part)) ?? numbers.at(-1)
  const day = numbers.length === 2 ? numbers.find((part) => part !== year) ?? year : undefined
  if (year === undefined || !/^\d{2}(?:\d{2})?$/u.test(year) || (day !== undefined && !/^\d{1,2}$/u.test(day))) return undefined
  return months.map((month) => (day === undefined ? { year, month } : { year, month, day: Number(day) }))
}

const keep = ({ year, month, day }: Reading): string | undefined =>
  parsePartialDate([year, ...[month, day].filter((part) => part !== undefined).map((part) => String(part).padStart(2, '0'))].join('-'))

const settle = (readings: readonly Reading[], about: boolean, { today, ahead = false }: DateHabit): Result<string, DateRefusal> => {
  const mark = about ? '~' : ''
  const kept = readings.flatMap((reading) => keep(reading.year.length === 2 ? { ...reading, year: `20${reading.year}` } : reading) ?? [])
  const year = readings[0]?.year ?? ''
  if (year.length === 2) {
    const both = readings.flatMap((reading) => ['19', '20'].flatMap((century) => keep({ ...reading, year: century + reading.year }) ?? [])).filter((date) => ahead || date <= today)
    return both.length === 0 ? refuse({ kind: 'no-such-day' }) : refuse({ kind: 'short-year', readings: both.map((date) => mark + date) })
  }
  const [only, ...others] = kept
  if (only === undefined) return refuse({ kind: 'no-such-day' })
  if (Number(year) < EARLIEST_YEAR) return refuse({ kind: 'before-1850' })
  const possible = ahead ? kept : kept.filter((date) => date <= today.slice(0, date.length))
  if (possible.length === 0) return refuse({ kind: 'in-future' })
  return others.length > 0 ? refuse({ kind: 'ambiguous-date', readings: kept.map((date) => mark + date) }) : ok(mark + only)
}
