import type { LanguageTag } from '#kernel'
import { QUERY_LENGTH, QUERY_TERMS, type Query, type QueryFilter } from './query.ts'
import { readQuery, type Piece, type Term } from './read-query.ts'
import { stemsOf } from './stems.ts'
import type { TextField, Way, Wish } from './wish.ts'

/** A word of a query as typed, its token, and where it stands: UTF-16 code units, `end` not included. */
export type QueryWord = { readonly text: string; readonly token: string; readonly start: number; readonly end: number }

/** Terms of which any will do. */
type Choice = { readonly terms: readonly Term[]; readonly not: boolean; readonly field: TextField | undefined }

const waysOf = ({ kind, tokens }: Term, languages: readonly LanguageTag[] | undefined): Way[] => {
  if (kind === 'plain') return tokens.flatMap((token) => stemsOf(token, languages).map((stem): Way => ({ form: 'stem', tokens: [stem] })))
  return [kind === 'prefix' ? { form: 'exact', tokens, prefix: true } : { form: 'exact', tokens }]
}

const wishOf = ({ terms, field }: Choice, languages: readonly LanguageTag[] | undefined): Wish => {
  const ways = [...new Map(terms.flatMap((term) => waysOf(term, languages)).map((way) => [JSON.stringify(way), way])).values()]
  return field === undefined ? { ways } : { ways, field }
}

// Either of two fields cannot be said in one wish: such a choice is looked for anywhere, which finds more and loses nothing.
const either = (one: Choice, term: Term): Choice => ({ ...one, terms: [...one.terms, term], field: one.field === term.field ? one.field : undefined })

const choicesOf = (pieces: readonly Piece[]): Choice[] => {
  const choices: Choice[] = []
  // Whether the piece before was a choice that may be widened, and whether OR followed it.
  let open = false
  let joins = false
  for (const piece of pieces) {
    if (piece === 'or') joins = open
    else if ('filter' in piece) open = joins = false
    else {
      const { term } = piece
      const before = choices.at(-1)
      if (joins && !term.not && before !== undefined) choices[choices.length - 1] = either(before, term)
      else choices.push({ terms: [term], not: term.not, field: term.field })
      open = !term.not
      joins = false
    }
  }
  return choices
}

const size = ({ terms }: Choice): number => terms.reduce((sum, { tokens }) => sum + tokens.length, 0)

const sizes = (choices: readonly Choice[]): number => choices.reduce((sum, choice) => sum + size(choice), 0)

// A phrase shortened finds more than was asked; shortened after a minus it would leave out more, and a choice with fewer ways finds less.
const shorten = (choice: Choice, room: number): Choice[] => {
  const [term] = choice.terms
  if (size(choice) <= room) return [choice]
  if (choice.not || room === 0 || term === undefined || choice.terms.length > 1) return []
  return [{ ...choice, terms: [{ ...term, kind: 'exact', tokens: term.tokens.slice(0, room) }] }]
}

const keyOf = ({ terms, not, field }: Choice): string => JSON.stringify([not, field, terms.map(({ kind, tokens }) => [kind, tokens])])

const unique = <T>(things: readonly T[], key: (thing: T) => string): T[] => {
  const seen = new Set<string>()
  return things.filter((thing) => !seen.has(key(thing)) && seen.add(key(thing)))
}

/**
 * Reads what a reader typed. Plain words must all occur, in any form: those of the languages given, or of all languages of their
 * script. Words in quotation marks of any language of the network („…“ «…» “…” "…"), and words that hang together without a space
 * (`anti-trafficking`, `71545/12`), must follow one another exactly so; `word*` stands for every word that begins so; `-word` and
 * `-"two words"` must not occur; of `a OR b` and `a | b` either will do; `title:` and `author:` look there alone; `language: type:
 * keyword: country: year: number: publisher:` become filters. Nothing is an error: a quotation mark without its fellow and every
 * other sign are as good as a space, an unknown name before a colon and words such as AND are words. Never throws; linear time.
 */
export const parseQuery = (words: string, languages?: readonly LanguageTag[]): Query => {
  const pieces = readQuery(words)
  const filters = unique(pieces.flatMap((piece) => (piece !== 'or' && 'filter' in piece ? [piece.filter] : [])), (filter: QueryFilter) => JSON.stringify(filter))
  const choices = unique(choicesOf(pieces), keyOf)
  let room = Math.max(0, QUERY_TERMS - filters.length)
  const kept = choices.flatMap((choice) => {
    const shortened = shorten(choice, room)
    room -= sizes(shortened)
    return shortened
  })
  const wishes = (not: boolean) => kept.filter((choice) => choice.not === not).map((choice) => wishOf(choice, languages))
  return {
    must: wishes(false),
    mustNot: wishes(true),
    filters: filters.slice(0, QUERY_TERMS),
    cut: words.length > QUERY_LENGTH || sizes(kept) < sizes(choices) || filters.length > QUERY_TERMS,
  }
}

/** The plain words of a query as typed, in order: what can be misspelt and what a thesaurus may know. Not those of phrases, beginnings, fields, or left out. */
export const wordsOf = (query: string): QueryWord[] =>
  readQuery(query).flatMap((piece) => {
    if (piece === 'or' || 'filter' in piece || piece.term.kind !== 'plain' || piece.term.not || piece.term.field !== undefined) return []
    return piece.term.words.map(({ token, start, end }) => ({ text: query.slice(start, end), token, start, end }))
  })
