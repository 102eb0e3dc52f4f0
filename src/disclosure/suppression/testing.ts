import { flatList, tabulate, type Contribution, type Tables } from '../index.ts'

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
