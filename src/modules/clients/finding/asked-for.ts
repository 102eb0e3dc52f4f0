import { readDate, spanOf } from '../known-date.ts'
import { parseDate } from '../parse-date.ts'
import { soundsOf } from './sounds-of.ts'
import { wordsOfName } from './words-of-name.ts'

/** First and last day, both among them. */
export type Span = readonly [first: string, last: string]

/** `typed`: as `wordsOfName` gives it. */
export type AskedWord = { readonly typed: string; readonly sounds: string }

/** What somebody typed to find a person. `born`: what a date in it may mean; empty where there is none. */
export type AskedFor = { readonly words: readonly AskedWord[]; readonly born: readonly Span[] }

const DATE = /(?<![\p{L}\p{N}-])(?:\d{4}-\d{1,2}(?:-\d{1,2})?|\d{1,2}[./-]\d{1,2}[./-]\d{4}|\d{1,2}[./]\d{4}|(?:18|19|20)\d{2})(?![\p{L}\p{N}-])/gu

/** Longer than anybody types; what comes after is not looked at. */
const LONGEST = 200

/** Reads what was typed: names in any script and spelling, and a date or year of birth among them. */
export const readAsked = (typed: string, today: string): AskedFor => {
  const born: Span[] = []
  const rest = typed.slice(0, LONGEST).replaceAll(DATE, (date) => {
    const read = parseDate(date, { today })
    const readings = read.ok ? [read.value] : 'readings' in read.refusal ? read.refusal.readings : []
    if (readings.length === 0) return date
    for (const reading of readings) {
      const known = readDate(reading)
      if (known !== undefined) born.push(spanOf(known))
    }
    return ' '
  })
  const words = wordsOfName(rest)
  return {
    words: words.map((word) => ({ typed: word, sounds: soundsOf(word) })).filter(({ sounds }) => sounds !== ''),
    born,
  }
}
