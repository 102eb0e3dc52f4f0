import { findRelatedAbove, walkUp } from '../relations.ts'

type Pair = readonly [string, string]

const keyOf = ([one, other]: Pair): string => `${one} ${other}`
const sideless = ([one, other]: Pair): Pair => (one < other ? [one, other] : [other, one])

/** The way from a concept up to another, pair by pair. */
const wayUp = (from: string, to: string, above: ReadonlyMap<string, readonly Pair[]>): readonly Pair[] => {
  const came = new Map<string, Pair>()
  const left = [from]
  for (let slug = left.pop(); slug !== undefined; slug = left.pop()) {
    for (const pair of above.get(slug) ?? []) {
      if (came.has(pair[1])) continue
      came.set(pair[1], pair)
      left.push(pair[1])
    }
  }
  const way: Pair[] = []
  for (let pair = came.get(to); pair !== undefined && way.length <= came.size; pair = pair[0] === from ? undefined : came.get(pair[0])) way.push(pair)
  return way
}

export type Pairs = { readonly broader: readonly Pair[]; readonly related: readonly Pair[] }

/** Of relations that come to those which are there, which cannot be: with them something would be broader than itself, or both broader and related. */
export const contradictions = (held: Pairs, added: Pairs): { readonly broader: ReadonlySet<string>; readonly related: ReadonlySet<string> } => {
  const heldBroader = new Set(held.broader.map(keyOf))
  const heldRelated = new Set(held.related.map((pair) => keyOf(sideless(pair))))
  const without = { broader: new Set<string>(), related: new Set<string>() }
  const broader = (): readonly Pair[] => [...held.broader, ...added.broader.filter((pair) => !heldBroader.has(keyOf(pair)) && !without.broader.has(keyOf(pair)))]
  const dropNew = (way: readonly Pair[]): void => {
    const pair = way.find((one) => !heldBroader.has(keyOf(one)))
    if (pair === undefined) throw new Error('what is there contradicts itself')
    without.broader.add(keyOf(pair))
  }
  for (let { circle } = walkUp(broader()); circle !== undefined; { circle } = walkUp(broader())) {
    const members = circle
    dropNew(members.map((slug, at) => [slug, members[(at + 1) % members.length] ?? slug]))
  }
  for (;;) {
    const now = broader()
    const [fault] = findRelatedAbove({ broader: now, related: held.related })
    if (fault === undefined) break
    // The nearest to the one below: what stands above that is of concern to others too.
    dropNew(wayUp(fault[0], fault[1], Map.groupBy(now, ([narrower]) => narrower)).toReversed())
  }
  for (const pair of findRelatedAbove({ broader: broader(), related: added.related.filter((one) => !heldRelated.has(keyOf(sideless(one)))) })) without.related.add(keyOf(sideless(pair)))
  return without
}

export const broaderKey = (narrower: string, broader: string): string => keyOf([narrower, broader])
export const relatedKey = (one: string, other: string): string => keyOf(sideless([one, other]))
