import type { Id } from '#kernel'

/** Chance that is the same for the same seed. `deal`: out of a pack with so many of each, shuffled and dealt to its end before it is shuffled again: whatever is in it comes. */
export type Die = {
  readonly chance: (share: number) => boolean
  /** A whole number, both ends among them. */
  readonly between: (least: number, most: number) => number
  /** One of them; of none there is none to pick, which is a fault. */
  readonly pick: <T>(from: readonly T[]) => T
  readonly deal: <Code extends string>(pack: string, counts: Readonly<Partial<Record<Code, number>>>) => Code
  /** From 0 to under 1. */
  readonly draw: () => number
  readonly id: () => Id
}

/** Numbers from 0 to under 1 (mulberry32). */
const numbers = (seed: number): (() => number) => {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    const mixed = Math.imul(state ^ (state >>> 15), state | 1)
    const stirred = mixed ^ (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61))
    return ((stirred ^ (stirred >>> 14)) >>> 0) / 4_294_967_296
  }
}

const HEX = '0123456789abcdef'

export const aDie = (seed: number): Die => {
  const draw = numbers(seed)
  const between = (least: number, most: number): number => least + Math.floor(draw() * (most - least + 1))
  const packs = new Map<string, string[]>()
  const shuffled = (counts: Readonly<Record<string, number>>): string[] => {
    const cards = Object.entries(counts).flatMap(([code, count]) => Array.from({ length: count }, () => code))
    for (let at = cards.length - 1; at > 0; at -= 1) {
      const other = between(0, at)
      ;[cards[at], cards[other]] = [cards[other] ?? '', cards[at] ?? '']
    }
    return cards
  }
  const hex = (digits: number): string => Array.from({ length: digits }, () => HEX[between(0, 15)]).join('')
  return {
    draw, between,
    chance: (share) => draw() < share,
    pick: (from) => {
      if (from.length === 0) throw new RangeError('nothing to pick from')
      return from[between(0, from.length - 1)] as (typeof from)[number] // Within its length.
    },
    deal: <Code extends string>(pack: string, counts: Readonly<Partial<Record<Code, number>>>): Code => {
      const left = packs.get(pack)
      const cards = left !== undefined && left.length > 0 ? left : shuffled(counts as Readonly<Record<string, number>>) // Codes are strings, and what is not there counts for nothing.
      packs.set(pack, cards)
      return (cards.pop() ?? '') as Code // Out of the counts just above.
    },
    // A UUID of version 8 (RFC 9562): its bits are nobody's but the seed's.
    id: () => `${hex(8)}-${hex(4)}-8${hex(3)}-a${hex(3)}-${hex(12)}` as Id,
  }
}
