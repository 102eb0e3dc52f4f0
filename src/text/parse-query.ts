import { analyse } from './analyse.ts'
import { phraseSpans } from './phrase-spans.ts'
import type { Token } from './word-pieces.ts'

/** What a reader asks for, in tokens. Every list may be empty, none holds anything twice. */
export type Query = {
  /** Tokens that must all occur. */
  readonly must: readonly string[]
  /** Two tokens or more that must follow one another. */
  readonly phrases: readonly (readonly string[])[]
  /** Tokens with which a word must begin, two characters or longer. */
  readonly prefixes: readonly string[]
  /** Tokens that must not occur. */
  readonly mustNot: readonly string[]
  /** Two tokens or more that must not follow one another. */
  readonly mustNotPhrases: readonly (readonly string[])[]
  /** True when the reader wrote more than is searched for (`QUERY_LENGTH`, `QUERY_TERMS`): the rest was left out. */
  readonly cut: boolean
}

/** So many UTF-16 code units of what the reader wrote are read. */
export const QUERY_LENGTH = 2_000

/** So many tokens are searched for, those of phrases counted one by one. */
export const QUERY_TERMS = 32

/** Whether there is nothing to find: no word at all, or only words to leave out. */
export const isEmpty = (query: Pick<Query, 'must' | 'phrases' | 'prefixes'>): boolean =>
  query.must.length + query.phrases.length + query.prefixes.length === 0

type Term = { readonly kind: 'word' | 'prefix' | 'not'; readonly tokens: readonly string[] }

// One character and a star would ask for a large part of the index.
const SHORTEST_PREFIX = 2

// A word, or words that something other than a space holds together (anti-trafficking, 71545/12, GRETA(2021)10).
const readChunk = (text: string, tokens: readonly Token[], isNot: boolean): Term[] => {
  const words = tokens.map(({ token }) => token)
  if (isNot) return [{ kind: 'not', tokens: words }]
  const isPrefix = ({ token, end }: Token) => text[end] === '*' && token.length >= SHORTEST_PREFIX
  if (!tokens.some(isPrefix)) return [{ kind: 'word', tokens: words }]
  return tokens.map((token) => ({ kind: isPrefix(token) ? 'prefix' : 'word', tokens: [token.token] }))
}

const readWords = (text: string): Term[] =>
  text.split(/\s+/u).flatMap((chunk) => {
    const tokens = analyse(chunk)
    return tokens.length === 0 ? [] : readChunk(chunk, tokens, /^[-−]/.test(chunk))
  })

const readTerms = (text: string): Term[] => {
  const terms: Term[] = []
  let at = 0
  for (const { start, end } of phraseSpans(text)) {
    const tokens = analyse(text.slice(start + 1, end - 1)).map(({ token }) => token)
    const isNot = /(?:^|\s)[-−]$/.test(text.slice(Math.max(at, start - 2), start))
    terms.push(...readWords(text.slice(at, start)))
    if (tokens.length > 0) terms.push({ kind: isNot ? 'not' : 'word', tokens })
    at = end
  }
  return [...terms, ...readWords(text.slice(at))]
}

const withoutRepeats = (terms: readonly Term[]): Term[] => [...new Map(terms.map((term) => [`${term.kind} ${term.tokens.join(' ')}`, term])).values()]

// A phrase shortened finds more than was asked; shortened after a minus it would leave out more, so there it goes whole.
const shorten = ({ kind, tokens }: Term, room: number): Term[] => {
  if (tokens.length <= room) return [{ kind, tokens }]
  return kind === 'not' || room === 0 ? [] : [{ kind, tokens: tokens.slice(0, room) }]
}

const keepFirst = (terms: readonly Term[]): Term[] => {
  let room = QUERY_TERMS
  return terms.flatMap((term) => {
    const kept = shorten(term, room)
    room -= kept[0]?.tokens.length ?? 0
    return kept
  })
}

const count = (terms: readonly Term[]): number => terms.reduce((sum, { tokens }) => sum + tokens.length, 0)

// Up to the last word that is there whole.
const readable = (words: string): string => {
  if (words.length <= QUERY_LENGTH) return words
  const start = words.slice(0, QUERY_LENGTH)
  return start.replace(/\s\S*$/u, '')
}

/**
 * Reads what a reader typed. Plain words must all occur; words in quotation marks of any language of the network („…“ «…» “…” "…"),
 * and words that hang together without a space (`anti-trafficking`), must follow one another; `word*` stands for every word that
 * begins so; `-word` and `-"two words"` must not occur (a star after a minus is not heeded). Nothing is an error: a quotation mark
 * without its fellow and every other sign are as good as a space, and words such as AND are words.
 */
export const parseQuery = (words: string): Query => {
  const terms = withoutRepeats(readTerms(readable(words)))
  const kept = keepFirst(terms)
  const single = (kind: Term['kind']) => kept.flatMap((term) => (term.kind === kind && term.tokens.length === 1 ? term.tokens : []))
  const several = (kind: Term['kind']) => kept.flatMap((term) => (term.kind === kind && term.tokens.length > 1 ? [term.tokens] : []))
  return {
    must: single('word'),
    phrases: several('word'),
    prefixes: single('prefix'),
    mustNot: single('not'),
    mustNotPhrases: several('not'),
    cut: words.length > QUERY_LENGTH || count(kept) < count(terms),
  }
}
