import { parsePartialDate } from '#kernel'
import { monthsElsewhere } from './months-elsewhere.ts'
import { inCommon, type Calendar } from './other-calendars.ts'

/** What a date of another calendar may mean in the common one, as it would be kept. */
export type Proposal = { readonly calendar: Calendar; readonly date: string }

/** A date that is one of another calendar: of which, and what it may be in ours. */
export type Elsewhere = { readonly calendars: readonly Calendar[]; readonly proposals: readonly Proposal[] }

type Said = { readonly calendar: Calendar; readonly year: number; readonly month?: number | undefined; readonly day?: number | undefined }

/** Years in which somebody alive, or their parents, may have been born. Ethiopia's run seven or eight behind ours, and look like them. */
const YEARS: Readonly<Record<Calendar, readonly [from: number, until: number]>> = { buddhist: [2400, 2700], hebrew: [5600, 5900], persian: [1220, 1500], islamic: [1220, 1500], ethiopian: [1840, 2100] }

const isYearOf = (calendar: Calendar, year: number): boolean => year >= YEARS[calendar][0] && year < YEARS[calendar][1]

/** The calendars whose years such a number may be. The Ethiopian one cannot be told by its years. */
export const calendarsOfYear = (year: number): readonly Calendar[] => (['buddhist', 'hebrew', 'persian', 'islamic'] as const).filter((calendar) => isYearOf(calendar, year))

/** What was said, with every proposal that somebody could mean: none before 1850, and none that lies ahead unless it may. */
export const elsewhere = (said: readonly Said[], today: string, ahead: boolean): Elsewhere => {
  const proposals = said.flatMap(({ calendar, ...date }) => inCommon(calendar, date).map((one) => ({ calendar, date: one })))
  const possible = proposals.filter(({ date }) => parsePartialDate(date) === date && date >= '1850' && (ahead || date <= today.slice(0, date.length)))
  return { calendars: [...new Set(said.map(({ calendar }) => calendar))], proposals: possible.filter(({ date }, place) => possible.findIndex((other) => other.date === date) === place) }
}

/** How a calendar is named behind a date. `common`: that it is ours after all. */
const MARKS: readonly (readonly [mark: RegExp, calendar: Calendar | 'common'])[] = [
  [/(?<![\p{L}])(?:e\.?\s?c\.?|ዓ\.?\s?ም\.?)$/iu, 'ethiopian'],
  [/(?<![\p{L}])(?:g\.?\s?c\.?|a\.?d\.?|م)$/iu, 'common'],
  [/(?<![\p{L}])(?:a\.?p\.?|h\.?\s?sh\.?|s\.?h\.?|ه\.?\s?ش\.?)$/iu, 'persian'],
  [/(?<![\p{L}])(?:a\.?h\.?|هـ?)$/iu, 'islamic'],
  [/(?<![\p{L}])(?:b\.?e\.?|พ\.?\s?ศ\.?)$/iu, 'buddhist'],
]

/** A date without the name of its calendar, and that calendar. */
export const withoutMark = (text: string): { readonly text: string; readonly calendar: Calendar | 'common' | undefined } => {
  // Behind figures alone: two letters by themselves say nothing.
  const found = /\d/u.test(text) ? MARKS.find(([mark]) => mark.test(text)) : undefined
  return found === undefined ? { text, calendar: undefined } : { text: text.replace(found[0], '').trim(), calendar: found[1] }
}

/** The years that two figures may stand for. */
const CENTURIES: Readonly<Record<Calendar, readonly number[]>> = { persian: [1300, 1400], islamic: [1300, 1400], ethiopian: [1900, 2000], buddhist: [2400, 2500], hebrew: [5600, 5700] }

/** The years that figures may mean in a calendar: they themselves, or those of two centuries. */
export const yearsIn = (calendar: Calendar, figures: string): readonly number[] =>
  figures.length === 4 ? [Number(figures)].filter((year) => isYearOf(calendar, year)) : figures.length === 2 ? CENTURIES[calendar].map((century) => century + Number(figures)) : []

/**
 * A date whose month has a name in another calendar: `10 Dey 1378`, `Meskerem 1991`. `undefined` where no word is such a name; without proposals where its year or day is
 * none of that calendar.
 */
export const namedElsewhere = (parts: readonly string[]): readonly Said[] | undefined => {
  const words = parts.filter((part) => /\p{L}/u.test(part))
  const [word = ''] = words
  const months = words.length === 1 ? monthsElsewhere(word) : []
  const figures = parts.filter((part) => part !== word)
  if (months.length === 0 || figures.length === 0 || figures.length > 2 || figures.some((part) => !/^\d{1,4}$/u.test(part))) return undefined
  const year = figures.find((part) => part.length === 4) ?? figures.at(-1) ?? ''
  const day = figures.length === 2 ? Number(figures[0] === year ? figures[1] : figures[0]) : undefined
  if (figures.length === 1 && year.length < 4) return undefined
  const said = months.flatMap(({ calendar, month }) => yearsIn(calendar, year).map((one) => ({ calendar, year: one, month, day })))
  // A year of ours beside a month of theirs: nobody knows which of the two is meant.
  return said.length > 0 ? said : months.map(({ calendar, month }) => ({ calendar, year: 0, month, day }))
}
