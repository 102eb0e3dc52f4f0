import { skeletonOf } from '#text'
import { nearTokens } from '../near-tokens.ts'
import type { KnownToken } from '../search-index.ts'
import { COUNTED, readAnswer, TOKENS } from './answers.ts'
import type { Dsl } from './query.ts'

const MOST_NEAR = 5
const MOST_ALIKE = 20
const MOST_WEIGHED = 100
const LONGEST_TOKEN = 40
const MOST_TOKENS = 100
const NONE: readonly string[] = []

type Counted = { readonly token: string; readonly pages: number }

const wordsWith = (field: string, values: readonly string[]): Dsl => ({ query: { bool: { filter: [{ terms: { [field]: values } }] } }, size: 1000, _source: ['token'] })

const ordered = (tokens: readonly string[], counts: ReadonlyMap<string, number>, most: number): Counted[] =>
  tokens
    .map((token) => ({ token, pages: counts.get(token) ?? 0 }))
    .filter(({ pages }) => pages > 0)
    .toSorted((one, other) => other.pages - one.pages || (one.token < other.token ? -1 : 1))
    .slice(0, most)

/** Looks tokens up in the vocabulary: first which words of it come into question, then how many pages hold them. */
export const openLookUp = (searches: (bodies: readonly Dsl[]) => Promise<readonly unknown[]>) => {
  const count = async (tokens: readonly string[]): Promise<ReadonlyMap<string, number>> => {
    const distinct = [...new Set(tokens)].filter((token) => /^[\p{L}\p{M}\p{N}]+$/u.test(token) && token.length < 256)
    if (distinct.length === 0) return new Map()
    const [answer] = await searches([{ query: { bool: { filter: [{ terms: { forms: distinct } }] } }, size: 0, aggs: { counts: { filters: { filters: distinct.map((token) => ({ term: { forms: { value: token } } })) } } } }])
    const { buckets } = readAnswer(COUNTED, answer).aggregations.counts
    return new Map(distinct.map((token, at) => [token, buckets[at]?.doc_count ?? 0]))
  }

  return async (given: readonly string[]): Promise<readonly KnownToken[]> => {
    const tokens = given.slice(0, MOST_TOKENS)
    if (tokens.length === 0) return []
    const words = [...new Set(tokens.filter((token) => token !== '' && token.length <= LONGEST_TOKEN))]
    const answers = await searches(words.flatMap((token) => [wordsWith('token', nearTokens(token)), wordsWith('skeleton', [skeletonOf(token)])]))
    const found = answers.map((answer) => readAnswer(TOKENS, answer).hits.hits.map(({ _source: { token } }) => token))
    const near = new Map(words.map((token, at) => [token, found[at * 2] ?? NONE]))
    const alike = new Map(words.map((token, at) => [token, (found[at * 2 + 1] ?? NONE).filter((other) => other !== token).slice(0, MOST_WEIGHED)]))
    const counts = await count([...tokens, ...[...near.values(), ...alike.values()].flat()])
    return tokens.map((token) => ({
      token,
      pages: counts.get(token) ?? 0,
      near: ordered(near.get(token) ?? NONE, counts, MOST_NEAR),
      alike: ordered(alike.get(token) ?? NONE, counts, MOST_ALIKE).map((one) => one.token),
    }))
  }
}
