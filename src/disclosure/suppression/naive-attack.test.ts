import { expect, test } from 'vitest'
import { solver } from '#tests/solver'
import { forThePublic, protectTables, type PublicCell, type Rules, type Tables } from '../index.ts'
import { layOut } from './layout.ts'
import { drawPeople, listOf, tabulated } from './testing.ts'

/** What anybody with a pencil does: wherever one cell of a sum is missing, it is the difference of the others. Again, until nothing more comes of it. */
const differences = (tables: Tables, published: readonly (PublicCell | undefined)[]): ReadonlyMap<number, number> => {
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
      known[gap[0]] = -rest / gap[1]
      found.set(gap[0], -rest / gap[1])
    }
  }
  return found
}

const RULES: Rules = { threshold: { least: 3 }, zeros: 'shown' }
const A = listOf('a', 5)
const B = listOf('b', 4)
const C = listOf('c', 3)
const tables = tabulated({ codeLists: [A, B, C], tables: [['a', 'b'], ['b', 'c']], contributions: drawPeople({ a: 5, b: 4, c: 3 }, 90, 11) })

const run = async () => {
  const done = await protectTables(tables, { rules: RULES }, solver)
  if (!done.ok) throw new Error(done.refusal.kind)
  return done.value
}

test('with the sensitive cells alone suppressed, subtraction brings them back, with their true values', async () => {
  const { cells } = await run()
  const truth = tables.cells.map(({ state }) => (state.kind === 'counted' ? state.value : 0))
  const sensitiveOnly = cells.map((cell, place) => (cell.kind === 'suppressed' && cell.because === 'for-others' ? { kind: 'shown' as const, at: cell.at, value: truth[place] ?? 0 } : forThePublic(cell)))
  const found = differences(tables, sensitiveOnly)
  expect(found.size).toBeGreaterThan(0)
  for (const [cell, value] of found) expect(value).toBe(truth[cell])
})

test('against the protected tables subtraction brings back no sensitive cell', async () => {
  const { cells, sensitive } = await run()
  const found = differences(tables, cells.map(forThePublic))
  expect(sensitive).toBeGreaterThan(1)
  expect(cells.filter((cell, place) => cell.kind === 'suppressed' && cell.because !== 'for-others' && found.has(place))).toEqual([])
})

test('what the public gets says neither the value of a suppressed cell nor why', async () => {
  const { cells } = await run()
  const suppressed = cells.map(forThePublic).filter(({ kind }) => kind === 'suppressed')
  expect(new Set(suppressed.flatMap((cell) => Object.keys(cell)))).toEqual(new Set(['kind', 'at']))
})
