import { expect, test } from 'vitest'
import { rhoBelow } from '../accounting/rho.ts'
import { publish } from '../publication/publish.ts'
import { countTables } from '../residuals/count.ts'
import { measure } from '../residuals/measure.ts'
import { planRelease } from '../residuals/plan.ts'
import { tablesOf } from '../residuals/reconstruct.ts'
import { seeded, valueOf } from '../testing.ts'
import { synthesise } from './synthesise.ts'
import { withoutNegatives } from './target.ts'

const FORM = [
  { name: 'form', codes: ['labour', 'sexual', 'begging', 'not known'] },
  { name: 'sex', codes: ['f', 'm'] },
  { name: 'age', codes: ['child', 'adult', 'not known'] },
]
// No child is in labour: a combination that does not exist.
const ROWS = Array.from({ length: 900 }, (_, at) => (at % 3 === 0 ? ['labour', at % 2 === 0 ? 'm' : 'f', 'adult'] : ['sexual', at % 5 === 0 ? 'm' : 'f', at % 4 === 0 ? 'child' : 'adult']))
const PLAN = valueOf(planRelease({ attributes: FORM, workload: { upTo: 2 }, rho: rhoBelow(0.4) }))
const TABLES = [...valueOf(publish(tablesOf(valueOf(measure(PLAN, ROWS, seeded(41)))), { deviations: 3, level: 0.95 }))]
const made = valueOf(synthesise({ attributes: FORM, tables: TABLES, bytes: seeded(42) }))

test('made-up rows tell what the tables tell', () => {
  expect(Math.abs(made.rows.length - 900)).toBeLessThan(20)
  const exact = valueOf(countTables(FORM, PLAN.tables.map(({ set }) => set), ROWS))
  const counted = valueOf(countTables(FORM, PLAN.tables.map(({ set }) => set), made.rows))
  for (const [key, cells] of exact) {
    const error = cells.reduce((sum, cell, at) => sum + Math.abs(cell - (counted.get(key)?.[at] ?? 0)), 0) / cells.length
    expect(error).toBeLessThan(8)
  }
})

test('the report is honest: the mean error is at most the distance to the tables and their noise together', () => {
  expect(made.errors.map(({ ways, tables }) => [ways, tables])).toEqual([[1, 3], [2, 3]])
  for (const { distance, noise } of made.errors) expect([distance > 0, distance < 6, noise > 0]).toEqual([true, true, true])
})

test('what the figures withhold is in hardly any row, and the report counts it', () => {
  for (const { ways, withheld } of made.errors) {
    const [occurring, unshown] = TABLES.filter(({ set }) => set.length === ways).reduce<readonly [number, number]>(
      ([all, some], { set, counts }) => {
        const counted = [...(valueOf(countTables(FORM, [set], made.rows)).get(set.join()) ?? [])]
        return [all + counted.filter((rows) => rows > 0).length, some + counted.filter((rows, cell) => rows > 0 && counts[cell] === null).length]
      },
      [0, 0],
    )
    expect(withheld).toBeCloseTo((100 * unshown) / occurring, 9)
  }
  const rare = made.rows.filter(([form, , age]) => (form === 'labour' && age === 'child') || form === 'begging').length
  expect(rare).toBeLessThan(5)
})

test('a release about nobody makes nobody up', () => {
  const plan = valueOf(planRelease({ attributes: FORM, workload: { upTo: 1 }, rho: rhoBelow(1e6) }))
  const tables = [...valueOf(publish(tablesOf(valueOf(measure(plan, [], seeded(1)))), { deviations: 2, level: 0.9 }))]
  expect(valueOf(synthesise({ attributes: FORM, tables, bytes: seeded(2) })).rows).toEqual([])
})

test('what cannot be made up is refused', () => {
  const kind = (change: Partial<Parameters<typeof synthesise>[0]>) => {
    const result = synthesise({ attributes: FORM, tables: TABLES, bytes: seeded(1), ...change })
    return result.ok ? 'made' : result.refusal.kind
  }
  expect(kind({ tables: [] })).toBe('no-tables')
  expect([0, 1.5, Number.NaN, 1001].map((rounds) => kind({ rounds }))).toEqual(Array(4).fill('bad-rounds'))
  expect(kind({ attributes: FORM.slice(0, 2) })).toBe('foreign-table')
  expect(kind({ attributes: [] })).toBe('no-attributes')
  const [first] = TABLES
  if (!first) throw new Error('there is a first table')
  expect(kind({ tables: [{ ...first, estimates: first.estimates.map(() => 1e9) }] })).toBe('too-many-rows')
})

test('norm-sub: nothing below zero, the sum kept, nothing where nothing is shown', () => {
  const cells = withoutNegatives(Float64Array.of(10, -4, 3, 1, 6), (cell) => cell !== 4, 10)
  expect([...cells]).toEqual([8.5, 0, 1.5, 0, 0])
  expect(withoutNegatives(Float64Array.of(-1, -2), () => true, 0).every((cell) => cell === 0)).toBe(true)
})
