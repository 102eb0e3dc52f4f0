import type { DatabaseSync } from 'node:sqlite'
import { skeletonOf } from '#text'
import { nearTokens } from './near-tokens.ts'
import type { KnownToken } from './search-index.ts'

const MOST_NEAR = 5
const MOST_ALIKE = 20
// A skeleton may be that of very many tokens; so many of them are weighed against one another.
const MOST_WEIGHED = 100
// As in the vocabulary.
const LONGEST_TOKEN = 40
const MOST_TOKENS = 100

type Counted = { readonly token: string; readonly pages: number }

/** Looks tokens up in the vocabulary. */
export const tokenFinder = (database: DatabaseSync): ((tokens: readonly string[]) => KnownToken[]) => {
  const rowsWith = database.prepare('SELECT count(*) AS count FROM words WHERE words MATCH ?')
  const known = database.prepare('SELECT token FROM json_each(?) JOIN tokens ON token = value')
  const ofSkeleton = database.prepare('SELECT token FROM tokens WHERE skeleton = ?1 UNION ALL SELECT token FROM tokens WHERE token = ?1 AND skeleton IS NULL LIMIT ?2')

  const pagesWith = (token: string): number => (/^[\p{L}\p{M}\p{N}]+$/u.test(token) ? Number(rowsWith.get(`"${token}"`)?.['count']) : 0)

  const counted = (tokens: readonly string[], most: number): Counted[] =>
    tokens
      .map((token) => ({ token, pages: pagesWith(token) }))
      .filter(({ pages }) => pages > 0)
      .toSorted((one, other) => other.pages - one.pages || (one.token < other.token ? -1 : 1))
      .slice(0, most)

  const near = (token: string): Counted[] => {
    if (token === '' || token.length > LONGEST_TOKEN) return []
    const standing = known.all(JSON.stringify(nearTokens(token))).map((row) => String(row['token']))
    return counted(standing, MOST_NEAR)
  }

  const alike = (token: string): string[] => {
    const others = ofSkeleton.all(skeletonOf(token), MOST_WEIGHED).map((row) => String(row['token']))
    return counted(others.filter((other) => other !== token), MOST_ALIKE).map((other) => other.token)
  }

  return (tokens) => tokens.slice(0, MOST_TOKENS).map((token) => ({ token, pages: pagesWith(token), near: near(token), alike: alike(token) }))
}
