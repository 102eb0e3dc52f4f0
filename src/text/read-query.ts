import { analyse } from './analyse.ts'
import { phraseSpans } from './phrase-spans.ts'
import { FILTER_FIELDS, QUERY_LENGTH, type FilterField, type QueryFilter } from './query.ts'
import type { TextField } from './wish.ts'
import type { Token } from './word-pieces.ts'

/** Words to look for, not yet in any language: a plain word, words that must stand exactly so, or those with a beginning last. */
export type Term = {
  readonly kind: 'plain' | 'exact' | 'prefix'
  readonly tokens: readonly string[]
  readonly not: boolean
  readonly field: TextField | undefined
  /** Where the words stand in what was typed. */
  readonly words: readonly Token[]
}

/** One piece of a query, in the order typed. `or` stands between two terms of which either will do. */
export type Piece = { readonly term: Term } | { readonly filter: QueryFilter } | 'or'

type Prefixes = { readonly not: boolean; readonly name: string | undefined; readonly length: number }

const TEXT_FIELDS: ReadonlyMap<string, TextField> = new Map([['title', 'title'], ['author', 'names']])
const FILTERS: ReadonlyMap<string, FilterField> = new Map(FILTER_FIELDS.map((field) => [field, field]))

// One character and a star would ask for a large part of the index.
const SHORTEST_PREFIX = 2

const isField = (name: string | undefined): boolean => name !== undefined && (TEXT_FIELDS.has(name) || FILTERS.has(name))

// A minus, and the name of a field that is one: at the beginning of a chunk, and of what follows the name something is left.
const prefixesOf = (chunk: string): Prefixes => {
  const minus = /^[-−]/.test(chunk) ? 1 : 0
  const name = /^([a-z]{1,20}):/i.exec(chunk.slice(minus, minus + 22))?.[1]
  return isField(name?.toLowerCase()) ? { not: minus > 0, name: name?.toLowerCase(), length: minus + (name?.length ?? 0) + 1 } : { not: minus > 0, name: undefined, length: minus }
}

const placed = (text: string, at: number): Token[] => analyse(text).map(({ token, stem, start, end }) => ({ token, stem, start: start + at, end: end + at }))

const termOf = (kind: Term['kind'], words: readonly Token[], { not, name }: Prefixes): Piece => ({
  term: { kind, tokens: words.map(({ token }) => token), not, field: TEXT_FIELDS.get(name ?? ''), words },
})

const filterOf = (field: FilterField, text: string, not: boolean): Piece[] => {
  // Any text may be typed; no value of a record holds half a character or what is not meant to be seen.
  const value = text.toWellFormed().normalize('NFC').replaceAll(/[\p{Cc}\p{Default_Ignorable_Code_Point}]+/gu, '').replaceAll(/^[\s,;]+|[\s,;]{1,50}$/gu, '')
  return value === '' ? [] : [{ filter: { field, value, not } }]
}

// A word, or words that something other than a space holds together (anti-trafficking, 71545/12, GRETA(2021)10).
const readTokens = (query: string, words: readonly Token[], prefixes: Prefixes): Piece[] => {
  const isBeginning = ({ token, end }: Token) => query[end] === '*' && token.length >= SHORTEST_PREFIX
  const stars = words.filter(isBeginning).length
  const last = words.at(-1)
  if (last === undefined) return []
  if (stars === 0) return [termOf(words.length === 1 ? 'plain' : 'exact', words, prefixes)]
  if (stars === 1 && isBeginning(last)) return [termOf('prefix', words, prefixes)]
  return words.map((word) => termOf(isBeginning(word) ? 'prefix' : 'plain', [word], prefixes))
}

const readChunk = (query: string, chunk: string, at: number): Piece[] => {
  if (chunk === '|' || chunk === 'OR') return ['or']
  const prefixes = prefixesOf(chunk)
  const rest = chunk.slice(prefixes.length)
  const filter = FILTERS.get(prefixes.name ?? '')
  const words = placed(rest, at + prefixes.length)
  // `title:` with nothing behind it is the word.
  if (filter !== undefined && rest !== '') return filterOf(filter, rest, prefixes.not)
  if (prefixes.name !== undefined && words.length === 0) return readTokens(query, placed(chunk, at), { ...prefixes, name: undefined })
  // A name before a colon that is no field's is a word like others.
  const [name] = words
  if (prefixes.name === undefined && name !== undefined && words.length > 1 && query[name.end] === ':' && /^\p{L}+$/u.test(name.token)) {
    return [...readTokens(query, [name], prefixes), ...readTokens(query, words.slice(1), prefixes)]
  }
  return readTokens(query, words, prefixes)
}

// A bar divides wherever it stands; so do spaces.
const readWords = (query: string, start: number, end: number): Piece[] =>
  Array.from(query.slice(start, end).matchAll(/\||[^\s|]+/gu)).flatMap((match) => readChunk(query, match[0], start + match.index))

/** The pieces of what a reader typed, in order; what is longer than `QUERY_LENGTH` is not read. Takes linear time in what is read. */
export const readQuery = (typed: string): Piece[] => {
  // Up to the last word that is there whole.
  const query = typed.length <= QUERY_LENGTH ? typed : typed.slice(0, QUERY_LENGTH).replace(/(?<!\S)\S*$/u, '')
  const pieces: Piece[] = []
  let at = 0
  for (const { start, end } of phraseSpans(query)) {
    const before = /(?:^|[\s|])([^\s|]{1,22})$/u.exec(query.slice(Math.max(at, start - 23), start))?.[1] ?? ''
    const prefixes = prefixesOf(before)
    const isWhole = prefixes.length === before.length
    pieces.push(...readWords(query, at, isWhole ? start - before.length : start))
    const inside = query.slice(start + 1, end - 1)
    const kept = isWhole ? prefixes : prefixesOf('')
    const filter = FILTERS.get(kept.name ?? '')
    const words = placed(inside, start + 1)
    if (filter !== undefined) pieces.push(...filterOf(filter, inside, kept.not))
    else if (words.length > 0) pieces.push(termOf('exact', words, kept))
    at = end
  }
  return [...pieces, ...readWords(query, at, query.length)]
}
