import { expect, test } from 'vitest'
import { solver } from '#tests/solver'
import { forThePublic, protectTables, type Rules } from '../index.ts'
import { differences, drawPeople, listOf, tabulated } from './testing.ts'

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
