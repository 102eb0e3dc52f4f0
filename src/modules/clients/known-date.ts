import { parsePartialDate, precisionOf, type PartialDate } from '#kernel'

/**
 * A date as known as it is. Kept as one string: `1999-12-31`, `1999-12`, `1999`; `~1999` for "about"; `said:the summer after the wedding` for what is no date, which
 * is shown and never reckoned with.
 */
export type KnownDate = { readonly about: boolean; readonly date: PartialDate }

const SAID = 'said:'

/** Reads a kept date. `undefined` for words and for what is no date. */
export const readDate = (kept: string): KnownDate | undefined => {
  const about = kept.startsWith('~')
  const text = about ? kept.slice(1) : kept
  const date = parsePartialDate(text)
  return date === undefined || date !== text ? undefined : { about, date }
}

/** The words that stand in place of a date; `undefined` where there is a date. */
export const readSaid = (kept: string): string | undefined => (kept.startsWith(SAID) ? kept.slice(SAID.length) : undefined)

/** Words to be kept in place of a date. */
export const keepSaid = (words: string): string => SAID + words

/** The first and the last day that a date may mean, `1999-12-01` to `1999-12-31`. "About" is not widened: nobody knows by how much. */
export const spanOf = ({ date }: KnownDate): readonly [first: string, last: string] => {
  const precision = precisionOf(date)
  if (precision === 'day') return [date, date]
  if (precision === 'year') return [`${date}-01-01`, `${date}-12-31`]
  const [year, month] = [Number(date.slice(0, 4)), Number(date.slice(5, 7))]
  // The day before the first of the next month.
  return [`${date}-01`, new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)]
}
