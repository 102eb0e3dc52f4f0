import { describe, expect, test } from 'vitest'
import { solver } from '#tests/solver'
import { protectTables, type At, type PublishedCell, type Protection, type Rules } from '../index.ts'
import { rounds } from '../testing.ts'
import { drawPeople, listOf, tabulated } from './testing.ts'

/** Every way to put so many people into so many cells. */
function* ways(people: number, cells: number): Generator<readonly number[]> {
  if (cells === 1) yield [people]
  else for (let first = 0; first <= people; first++) for (const rest of ways(people - first, cells - 1)) yield [first, ...rest]
}

const crossed = (sizes: Readonly<Record<string, number>>): At[] =>
  Object.entries(sizes).reduce<At[]>((sofar, [name, size]) => sofar.flatMap((at) => Array.from({ length: size }, (_, place) => ({ ...at, [name]: `${name}${place + 1}` }))), [{}])

const isUnder = (leaf: At, at: At): boolean => Object.entries(at).every(([name, code]) => code === 'all' || leaf[name] === code)

/**
 * The outside check: no sums, no programs. Every table that people of that number can form is built, those that agree with all that is shown are
 * kept, and the smallest and largest value of each suppressed cell is read off.
 */
const enumerate = (sizes: Readonly<Record<string, number>>, people: number, cells: readonly PublishedCell[], zeros: Rules['zeros']) => {
  const leaves = crossed(sizes)
  const members = cells.map(({ at }) => leaves.flatMap((leaf, place) => (isUnder(leaf, at) ? [place] : [])))
  const limits = new Map<string, [number, number]>()
  for (const way of ways(people, leaves.length)) {
    const values = members.map((places) => places.reduce((sum, place) => sum + (way[place] ?? 0), 0))
    const agrees = cells.every((cell, place) => (cell.kind === 'shown' ? values[place] === cell.value : zeros === 'may-be-hidden' || (values[place] ?? 0) > 0))
    if (!agrees) continue
    for (const [place, cell] of cells.entries()) {
      if (cell.kind !== 'suppressed') continue
      const value = values[place] ?? 0
      const [low, high] = limits.get(JSON.stringify(cell.at)) ?? [value, value]
      limits.set(JSON.stringify(cell.at), [Math.min(low, value), Math.max(high, value)])
    }
  }
  return limits
}

type Case = { readonly sizes: Readonly<Record<string, number>>; readonly people: number; readonly tables: readonly (readonly string[])[]; readonly withheld?: readonly (readonly string[])[] }

const CASES: readonly Case[] = [
  { sizes: { a: 3, b: 2 }, people: 13, tables: [['a', 'b']] },
  { sizes: { a: 3, b: 3 }, people: 9, tables: [['a', 'b']] },
  { sizes: { a: 2, b: 2, c: 2 }, people: 11, tables: [['a', 'b', 'c']] },
  { sizes: { a: 2, b: 2, c: 2 }, people: 11, tables: [['a', 'b'], ['b', 'c']] },
  { sizes: { a: 2, b: 2, c: 2 }, people: 11, tables: [['a', 'b'], ['b', 'c'], ['a', 'c']], withheld: [['a', 'b', 'c']] },
]

const nothingWasBrokenIn = (protection: Protection): void => {
  for (const { need, holds, lowest, highest } of protection.exposures) {
    expect(holds).toBe(true)
    if (need) expect([lowest <= need.lowest, highest === undefined || highest >= need.highest]).toEqual([true, true])
  }
}

describe.each(CASES)('$people people, $tables', ({ sizes, people, tables, withheld = [] }) => {
  test.each(['shown', 'may-be-hidden'] as const)('zeros %s: the audit finds the limits that counting every table finds', async (zeros) => {
    let compared = 0
    for (const seed of [3, 42, 17, 99].slice(0, rounds(2, 4))) {
      const given = tabulated({
        codeLists: Object.entries(sizes).map(([name, size]) => listOf(name, size)),
        tables,
        withheld,
        contributions: drawPeople(sizes, people, seed),
        alreadyPublic: [{}],
      })
      const done = await protectTables(given, { rules: { threshold: { least: 3 }, zeros } }, solver)
      if (!done.ok) {
        // Some tables this small cannot be protected once their total is public; that is said, and nothing else is.
        expect(done.refusal.kind).toBe('cannot-be-protected')
        continue
      }
      nothingWasBrokenIn(done.value)
      const counted = enumerate(sizes, people, done.value.cells, zeros)
      expect(done.value.exposures.map(({ at, lowest, highest }) => [at, lowest, highest])).toEqual(done.value.exposures.map(({ at }) => [at, ...(counted.get(JSON.stringify(at)) ?? [])]))
      compared += done.value.exposures.length
    }
    expect(compared).toBeGreaterThan(0)
  })
})

test('random tables, some linked, some in three dimensions: each is protected and holds, or is refused by name', async () => {
  const shapes = [
    { sizes: { a: 5, b: 4 }, tables: [['a', 'b']] },
    { sizes: { a: 4, b: 3, c: 3 }, tables: [['a', 'b'], ['b', 'c']] },
    { sizes: { a: 3, b: 3, c: 2 }, tables: [['a', 'b', 'c']] },
  ]
  let held = 0
  const most = rounds(2, 8)
  for (let seed = 1; seed <= most; seed++) {
    for (const { sizes, tables } of shapes) {
      const given = tabulated({ codeLists: Object.entries(sizes).map(([name, size]) => listOf(name, size)), tables, contributions: drawPeople(sizes, 20 + 7 * seed, seed) })
      const done = await protectTables(given, { rules: { threshold: { least: 2 + (seed % 3) }, zeros: seed % 2 ? 'shown' : 'may-be-hidden' }, depth: 'verdicts' }, solver)
      expect(done.ok || done.refusal).toBe(true)
      if (done.ok) nothingWasBrokenIn(done.value)
      held += Number(done.ok)
    }
  }
  expect(held).toBe(3 * most)
})
