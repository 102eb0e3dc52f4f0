import type { Value, WithoutAnswer } from '../answer.ts'
import { checkValue, LIMITS } from '../check-value.ts'
import type { Field } from '../form.ts'
import { keepSaid } from '../known-date.ts'
import { parseDate, type DateHabit } from '../parse-date.ts'
import { readCountry, readLanguage } from './country-words.ts'
import { foldSaid, isNotKnown, readYesNo } from './said-words.ts'

/** What is said of one cell. `as-said`: it was no such value, and its words are kept. `ambiguous-date`: it may mean two days. `unknown-value`: none of the answers; `ambiguous-value`: more than one of them is called so. */
export type CellProblem = 'ambiguous-date' | 'not-a-date' | 'unknown-value' | 'ambiguous-value' | 'not-a-number' | 'not-yes-or-no' | 'too-long' | 'out-of-range' | 'in-future' | 'before-1850'

/**
 * How cells of a column are read. `habit`: whether days or months come first. `codes`: what a value means, by the value as `foldSaid` gives it; empty for "not known".
 * `known`: what answers are called, in every language.
 */
export type HowToRead = { readonly today: string; readonly habit?: DateHabit['habit'] | undefined; readonly codes?: Readonly<Record<string, string>>; readonly known?: ReadonlyMap<string, string> }

/** `value`: the answer, if any. `left`: words that found no place. */
export type ReadCell = { readonly value?: Value | WithoutAnswer; readonly problem?: CellProblem; readonly left?: string }

const NOT_KNOWN: WithoutAnswer = { without: 'not-known' }

/** Reads one cell. An empty one is nothing. */
export const readCell = (field: Field, cell: string, how: HowToRead): ReadCell => {
  const said = cell.trim()
  if (said === '') return {}
  if (isNotKnown(said)) return { value: NOT_KNOWN }
  switch (field.type) {
    case 'line': {
      const line = said.replaceAll(/\s+/gu, ' ')
      return line.length > LIMITS.line ? { value: line.slice(0, LIMITS.line), problem: 'too-long', left: said } : { value: line }
    }
    case 'text':
      return said.length > LIMITS.text ? { value: said.slice(0, LIMITS.text), problem: 'too-long', left: said } : { value: said }
    case 'yes-no': {
      const yes = readYesNo(said)
      return yes === undefined ? { problem: 'not-yes-or-no', left: said } : { value: yes }
    }
    case 'number':
      return readNumber(field, said, how)
    case 'date':
      return readDay(field, said, how)
    case 'choice':
    case 'country':
    case 'language': {
      const word = wordOf(field, said, how)
      return word === undefined || word === SEVERAL ? { problem: word === SEVERAL ? 'ambiguous-value' : 'unknown-value', left: said } : { value: word === '' ? NOT_KNOWN : word }
    }
    case 'choices':
    case 'countries':
    case 'languages':
      return readWords(field, said, how)
    default:
      return { problem: 'unknown-value', left: said }
  }
}

const readNumber = (field: Field, said: string, { today }: HowToRead): ReadCell => {
  const digits = /^[+-]?\d+(?:[.,]\d+)?/u.exec(said.replaceAll(/(?<=\d)[\s\u00A0](?=\d{3}\b)/gu, ''))?.[0]
  if (digits === undefined) return { problem: 'not-a-number', left: said }
  const value = Number(digits.replace(',', '.'))
  return checkValue(field, value, { today, long: false }) === undefined ? { value } : { problem: 'out-of-range', left: said }
}

const PROBLEM_OF_DATE: ReadonlyMap<string, CellProblem> = new Map([['ambiguous-date', 'ambiguous-date'], ['short-year', 'ambiguous-date'], ['in-future', 'in-future'], ['before-1850', 'before-1850']])

const readDay = (field: Field, said: string, { today, habit }: HowToRead): ReadCell => {
  const read = parseDate(said, { today, ...(habit === undefined ? {} : { habit }), ahead: field.ahead === true })
  if (read.ok) return { value: read.value }
  const { refusal } = read
  if (refusal.kind === 'short-year' && refusal.readings.length === 1) return { value: refusal.readings[0] ?? '' }
  // Words in place of a date are an answer: they are shown, and never reckoned with.
  return { value: keepSaid(said.slice(0, LIMITS.line)), problem: PROBLEM_OF_DATE.get(refusal.kind) ?? 'not-a-date' }
}

/** What may mean more than one answer. */
const SEVERAL = Symbol('several')

/** A code, country or language; empty for "not known"; `undefined` where nobody knows. */
const wordOf = (field: Field, said: string, { codes, known }: HowToRead): string | typeof SEVERAL | undefined => {
  const { type, options } = field
  const folded = foldSaid(said)
  if (codes !== undefined && Object.hasOwn(codes, folded)) return codes[folded]
  if (type === 'country' || type === 'countries') return readCountry(said)
  if (type === 'language' || type === 'languages') return readLanguage(said)
  return options === undefined ? known?.get(folded) : ownChoice(field, folded)
}

/** One of an organisation's own choices, by its words in any language. Where two are called the same, nobody guesses which is meant. */
const ownChoice = ({ options = [], calledAnywhere }: Field, folded: string): string | typeof SEVERAL | undefined => {
  if (folded === '') return undefined
  const meant = options.filter((option) => foldSaid(option) === folded || calledAnywhere?.get(option)?.some((word) => foldSaid(word) === folded) === true)
  return meant.length > 1 ? SEVERAL : meant[0]
}

const BETWEEN = /(\s*[;|\n,/]\s*|\s+(?:and|und|i|a|și|et|en|и|і|та)\s+)/u

/** The values in a cell, one by one: as long as they are known as a whole, for answers have such words and signs within them. */
const valuesOf = (field: Field, said: string, how: HowToRead): readonly string[] => {
  if (wordOf(field, said, how) !== undefined) return [said]
  const pieces = said.split(BETWEEN)
  const values: string[] = []
  // Values and what stands between them take turns.
  for (let from = 0; from < pieces.length && values.length < LIMITS.choices;) {
    let until = Math.min(pieces.length - (pieces.length % 2 === 0 ? 1 : 0), from + MOST_PIECES)
    while (until > from + 1 && wordOf(field, pieces.slice(from, until).join('').trim(), how) === undefined) until -= 2
    const value = pieces.slice(from, until).join('').trim()
    if (value !== '') values.push(value)
    from = until + 1
  }
  return values
}

/** One value, and twice as many as the parts within it that it may be written of. */
const MOST_PIECES = 1 + 2 * 6

const readWords = (field: Field, said: string, how: HowToRead): ReadCell => {
  const read = valuesOf(field, said, how).map((part) => ({ part, word: wordOf(field, part, how) }))
  if (read.length === 1 && read[0]?.word === '') return { value: NOT_KNOWN }
  const value = [...new Set(read.flatMap(({ word }) => (typeof word === 'string' && word !== '' ? [word] : [])))]
  const left = read.filter(({ word }) => word === undefined || word === SEVERAL)
  const problem = left.some(({ word }) => word === SEVERAL) ? 'ambiguous-value' : 'unknown-value'
  return { ...(value.length === 0 ? {} : { value }), ...(left.length === 0 ? {} : { problem, left: left.map(({ part }) => part).join('; ') }) }
}

/** The values of a cell that are looked up one by one, as `codes` names them. */
export const valuesIn = (field: Field, cell: string, how: HowToRead): readonly string[] => {
  const said = cell.trim()
  if (said === '' || isNotKnown(said)) return []
  return field.type === 'choices' || field.type === 'countries' || field.type === 'languages' ? valuesOf(field, said, how) : [said]
}
