import { precisionOf, UNDETERMINED, type CountryCode, type LanguageTag, type PartialDate } from '#kernel'

/** Dates, sizes and names as a reader of one locale writes them. */
export type Formats = {
  /** As precise as the date is: `1948`, `December 1948`, `10 December 1948`. */
  readonly date: (date: PartialDate) => string
  /** A whole day in ISO 8601, `2026-11-22`, as `22 November 2026`. */
  readonly day: (day: string) => string
  readonly number: (n: number) => string
  /** A file's size in decimal units, as phones and computers show it: `1.2 MB`. */
  readonly bytes: (bytes: number) => string
  /** A share from 0 to 1 in whole hundredths, never more than it is: `87%`. */
  readonly share: (share: number) => string
  readonly language: (tag: LanguageTag) => string
  readonly country: (code: CountryCode) => string
  readonly list: (items: readonly string[]) => string
  /** Which of two names comes first (below zero: the one). */
  readonly order: (one: string, other: string) => number
}

const DATE_PARTS = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  day: { year: 'numeric', month: 'long', day: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const

/** So many answers are kept of one kind: more than there are countries. */
const MOST_KEPT = 400

/** The same function, which keeps what it has said: `Intl` takes its time, and every page asks for the same. */
const keeping = <K extends string>(say: (key: K) => string): ((key: K) => string) => {
  const said = new Map<K, string>()
  return (key) => {
    const known = said.get(key)
    if (known !== undefined) return known
    const text = say(key)
    if (said.size >= MOST_KEPT) said.clear()
    said.set(key, text)
    return text
  }
}

/**
 * Formats for a locale such as `en-GB`. Made once per locale: the `Intl` objects inside are costly.
 * `unknownLanguage`: what is said of a text whose language nobody has determined (`Intl` calls it “root”).
 */
export const formatsFor = (locale: string, unknownLanguage = '–'): Formats => {
  const date = (precision: keyof typeof DATE_PARTS): Intl.DateTimeFormat => new Intl.DateTimeFormat(locale, { ...DATE_PARTS[precision], timeZone: 'UTC' })
  const dates = { year: date('year'), month: date('month'), day: date('day') }
  const numbers = new Intl.NumberFormat(locale)
  const shares = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0, roundingMode: 'floor' })
  const languages = new Intl.DisplayNames(locale, { type: 'language', languageDisplay: 'standard' })
  const countries = new Intl.DisplayNames(locale, { type: 'region' })
  const sizes = keeping((bytes: `${number}`) => sizeIn(locale, Number(bytes)))
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' })
  return {
    date: keeping((partial) => dates[precisionOf(partial)].format(new Date(partial))),
    day: keeping((day) => dates.day.format(new Date(day))),
    number: (n) => numbers.format(n),
    bytes: (bytes) => sizes(`${bytes}`),
    share: (share) => shares.format(share),
    language: keeping((tag) => (tag === UNDETERMINED ? unknownLanguage : (languages.of(tag) ?? tag))),
    country: keeping((code) => countries.of(code) ?? code),
    list: (items) => lists.format(items),
    order: new Intl.Collator(locale).compare,
  }
}

const sizeIn = (locale: string, bytes: number): string => {
  const power = bytes < 1 ? 0 : Math.min(Math.floor(Math.log10(bytes) / 3), UNITS.length - 1)
  const amount = bytes / 1000 ** power
  // 999.96 kB is written 1 MB, not 1,000 kB.
  const [value, step] = Number(amount.toPrecision(3)) >= 1000 && power < UNITS.length - 1 ? [amount / 1000, power + 1] : [amount, power]
  const unit = UNITS[step] ?? 'byte'
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: step === 0 ? 'long' : 'short', maximumFractionDigits: step > 1 && value < 10 ? 1 : 0 }).format(value)
}
