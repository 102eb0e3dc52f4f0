import { isId, parseCountryCode, parseLanguageTag } from '#kernel'
import type { Value } from './answer.ts'
import { isMoment } from './body.ts'
import { codeListOf } from './code-lists/index.ts'
import type { Field } from './form.ts'
import { readDate, readSaid } from './known-date.ts'
import { EARLIEST_YEAR } from './parse-date.ts'

/** What can be wrong with a value. */
export type ValueProblem =
  | { readonly kind: 'too-long' | 'too-many'; readonly most: number }
  | { readonly kind: 'out-of-range'; readonly least: number; readonly most: number }
  | { readonly kind: 'wrong-kind' | 'not-a-date' | 'before-1850' | 'in-future' | 'code-unknown' | 'country-unknown' | 'language-unknown' | 'time-invalid' | 'time-zone-unknown' | 'many-lines' }

/** The longest line, text and narrative, in letters as the machine counts them (UTF-16); and the most choices and rows. */
export const LIMITS = { line: 500, text: 20_000, narrative: 500_000, choices: 300, rows: 500, rowsByDesk: 10_000 } as const

/** `long`: texts of this form may be as long as a narrative. */
type How = { readonly today: string; readonly long: boolean }

/** What is wrong with one value; rows are looked into by whoever asks. */
export const checkValue = (field: Field, value: Value, { today, long }: How): ValueProblem | undefined => {
  switch (field.type) {
    case 'text':
      return checkText(value, long ? LIMITS.narrative : LIMITS.text)
    case 'line':
      return checkText(value, LIMITS.line) ?? (/[\r\n\u2028\u2029]/u.test(String(value)) ? { kind: 'many-lines' } : undefined)
    case 'yes-no':
      return typeof value === 'boolean' ? undefined : { kind: 'wrong-kind' }
    case 'number':
      return checkNumber(value, field.range ?? [0, Number.MAX_SAFE_INTEGER])
    case 'date':
      return typeof value === 'string' ? checkDate(value, field.ahead === true ? undefined : today) : { kind: 'wrong-kind' }
    case 'moment':
      return isMoment(value) ? (value.slice(0, 10) > dayAfter(today) && field.ahead !== true ? { kind: 'in-future' } : undefined) : { kind: 'not-a-date' }
    case 'rows':
      return !isList(value, 'object') ? { kind: 'wrong-kind' } : most(value, long ? LIMITS.rowsByDesk : LIMITS.rows)
    case 'choices':
    case 'countries':
    case 'languages':
      return !isList(value, 'string') ? { kind: 'wrong-kind' } : (most(value, LIMITS.choices) ?? firstOf(value.map((one) => checkWord(field, one))))
    default:
      return typeof value === 'string' ? checkWord(field, value) : { kind: 'wrong-kind' }
  }
}

const isList = (value: Value, of: 'string' | 'object'): value is readonly string[] => Array.isArray(value) && value.every((one) => typeof one === of)

const most = (values: readonly unknown[], limit: number): ValueProblem | undefined => (values.length > limit ? { kind: 'too-many', most: limit } : undefined)

const firstOf = (problems: readonly (ValueProblem | undefined)[]): ValueProblem | undefined => problems.find((one) => one !== undefined)

const checkText = (value: Value, limit: number): ValueProblem | undefined => (typeof value !== 'string' ? { kind: 'wrong-kind' } : value.length > limit ? { kind: 'too-long', most: limit } : undefined)

const checkNumber = (value: Value, [least, greatest]: readonly [number, number]): ValueProblem | undefined => {
  if (typeof value !== 'number' || !Number.isFinite(value)) return { kind: 'wrong-kind' }
  return value < least || value > greatest ? { kind: 'out-of-range', least, most: greatest } : undefined
}

const checkDate = (kept: string, today: string | undefined): ValueProblem | undefined => {
  const said = readSaid(kept)
  if (said !== undefined) return checkText(said, LIMITS.line)
  const known = readDate(kept)
  if (known === undefined) return { kind: 'not-a-date' }
  if (Number(known.date.slice(0, 4)) < EARLIEST_YEAR) return { kind: 'before-1850' }
  // East of the writer it may be tomorrow already.
  return today !== undefined && known.date > dayAfter(today).slice(0, known.date.length) ? { kind: 'in-future' } : undefined
}

const dayAfter = (day: string): string => new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)

const checkWord = (field: Field, word: string): ValueProblem | undefined => {
  switch (field.type) {
    case 'choice':
    case 'choices':
      return (field.options ?? codeListOf(field.codes ?? '')?.codes.map(({ code }) => code) ?? []).includes(word) ? undefined : { kind: 'code-unknown' }
    case 'country':
    case 'countries':
      return parseCountryCode(word) === word ? undefined : { kind: 'country-unknown' }
    case 'language':
    case 'languages':
      return parseLanguageTag(word) === word ? undefined : { kind: 'language-unknown' }
    case 'time':
      return /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(word) ? undefined : { kind: 'time-invalid' }
    case 'time-zone':
      return isTimeZone(word) ? undefined : { kind: 'time-zone-unknown' }
    default:
      return isId(word) ? undefined : { kind: 'wrong-kind' }
  }
}

/** Whether the machine knows the hours of a place, by its name in the IANA data base. */
export const isTimeZone = (name: string): boolean => {
  if (!/^[A-Za-z_]+(?:\/[A-Za-z_+\-0-9]+)*$/.test(name)) return false
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}
