import { flatList, tabulate, type Contribution, type PublicCell, type Tables } from '../index.ts'
import { layOut } from './layout.ts'

/** The same numbers on every run: Lehmer's generator, from 0 up to 1. */
const drawing = (seed: number): (() => number) => {
  let state = seed
  return () => (state = (state * 48271) % 2147483647) / 2147483647
}

/** A flat list with the total `all` and codes named after it: `a1`, `a2`, … */
export const listOf = (name: string, size: number) => flatList(name, 'all', Array.from({ length: size }, (_, place) => `${name}${place + 1}`))

/** People drawn into cells, more of them in the first codes than in the last, so that tables have small counts and zeros. */
export const drawPeople = (sizes: Readonly<Record<string, number>>, people: number, seed: number): readonly Contribution[] => {
  const draw = drawing(seed)
  const pick = (name: string, size: number): string => `${name}${1 + Math.floor(size * draw() ** 1.7)}`
  return Array.from({ length: people }, () => ({ at: Object.fromEntries(Object.entries(sizes).map(([name, size]) => [name, pick(name, size)])), amount: 1 }))
}

/** Tables that must be right; throws when they are refused. */
export const tabulated = (given: Parameters<typeof tabulate>[0]): Tables => {
  const made = tabulate(given)
  if (!made.ok) throw new Error(JSON.stringify(made.refusal))
  return made.value
}

/**
 * What anybody with a pencil does: wherever one cell of a sum is missing, it is the difference of the others. Again, until nothing more comes of it.
 * @param published by place in the layout
 * @returns what was found out, by place
 */
export const differences = (tables: Tables, published: readonly (PublicCell | undefined)[]): ReadonlyMap<number, number> => {
  const laid = layOut(tables)
  if (!laid.ok) throw new Error(laid.refusal.kind)
  const known = published.map((cell) => (cell?.kind === 'suppressed' ? undefined : cell?.kind === 'shown' ? cell.value : 0))
  const found = new Map<number, number>()
  for (let before = -1; before < found.size; ) {
    before = found.size
    for (const { whole, parts } of laid.value.sums) {
      const signed = [[whole, 1] as const, ...parts.map((part) => [part, -1] as const)]
      const gaps = signed.filter(([cell]) => known[cell] === undefined)
      const [gap] = gaps
      if (gap === undefined || gaps.length > 1) continue
      const rest = signed.reduce((sum, [cell, sign]) => sum + sign * (known[cell] ?? 0), 0)
      // Nought is added so that a nought has no sign.
      const value = -rest / gap[1] + 0
      known[gap[0]] = value
      found.set(gap[0], value)
    }
  }
  return found
}
