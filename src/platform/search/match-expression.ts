import type { SearchQuestion } from './search-index.ts'

// Tokens hold letters, marks and digits. Whatever else reaches this room is taken for a space, so that nothing can end a string early.
const quote = (tokens: readonly string[]): string | undefined => {
  const words = tokens.join(' ').replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim()
  return words === '' ? undefined : `"${words}"`
}

const listOf = (words: readonly string[], phrases: readonly (readonly string[])[], prefixes: readonly string[] = []): string[] => {
  const exact = [...words.map((word) => [word]), ...phrases].map(quote)
  const beginnings = prefixes.map((start) => quote([start])).map((start) => start && `${start}*`)
  return [...exact, ...beginnings].filter((part) => part !== undefined)
}

/** What FTS5 is asked (https://www.sqlite.org/fts5.html, chapter 3): everything wanted, nothing unwanted. `undefined`: nothing to find. */
export const matchAll = ({ must, phrases, prefixes, mustNot, mustNotPhrases = [] }: SearchQuestion): string | undefined => {
  const wanted = listOf(must, phrases, prefixes)
  const unwanted = listOf(mustNot, mustNotPhrases)
  if (wanted.length === 0) return undefined
  return unwanted.length === 0 ? wanted.join(' AND ') : `(${wanted.join(' AND ')}) NOT (${unwanted.join(' OR ')})`
}

/** Rows on whose page, not only in the title or description, at least one of the wanted things stands. */
export const matchAnyOnPage = ({ must, phrases, prefixes }: SearchQuestion): string => `{page} : (${listOf(must, phrases, prefixes).join(' OR ')})`
