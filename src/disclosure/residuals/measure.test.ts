import { expect, test } from 'vitest'
import { rhoBelow } from '../accounting/rho.ts'
import { seeded, valueOf } from '../testing.ts'
import { marginOf } from './along-axes.ts'
import { countTables } from './count.ts'
import { measure } from './measure.ts'
import { planRelease } from './plan.ts'
import { tablesOf, type NoisyTable } from './reconstruct.ts'

const FORM = [
  { name: 'form', codes: ['labour', 'sexual', 'other', 'not known'] },
  { name: 'sex', codes: ['f', 'm'] },
  { name: 'age', codes: ['child', 'adult', 'not known'] },
]
const ROWS = Array.from({ length: 240 }, (_, at) => [FORM[0]?.codes[(at * at) % 4] ?? '', FORM[1]?.codes[at % 3 === 0 ? 1 : 0] ?? '', FORM[2]?.codes[at % 5 === 0 ? 0 : 1] ?? ''])
const PLAN = valueOf(planRelease({ attributes: FORM, workload: { upTo: 2 }, rho: rhoBelow(0.4) }))
const EXACT = valueOf(countTables(FORM, PLAN.tables.map(({ set }) => set), ROWS))

const refused = (rows: readonly (readonly string[])[]) => measure(PLAN, rows, seeded(1))

test('rows that do not fit are refused, without repeating the answer', () => {
  expect(refused([...ROWS.slice(0, 2), ['labour', 'f']])).toEqual({ ok: false, refusal: { kind: 'row-length', row: 2 } })
  const answer = refused([['labour', 'Maria', 'adult']])
  expect(answer).toEqual({ ok: false, refusal: { kind: 'unknown-code', row: 0, attribute: 'sex' } })
  expect(JSON.stringify(answer)).not.toContain('Maria')
})

test('rows are read once, as they come', () => {
  let read = 0
  const stream = function* () {
    for (const row of ROWS) {
      read++
      yield row
    }
  }
  expect(measure(PLAN, stream(), seeded(1)).ok).toBe(true)
  expect(read).toBe(240)
})

test('nobody at all is measured like anybody', () => {
  const tables = [...tablesOf(valueOf(measure(PLAN, [], seeded(3))))]
  expect(tables.every(({ estimates }) => estimates.some((estimate) => estimate !== 0))).toBe(true)
})

const release = (seed: number) => [...tablesOf(valueOf(measure(PLAN, ROWS, seeded(seed))))]

test('the same seed gives the same tables, another one others', () => {
  expect(release(5)).toEqual(release(5))
  expect(release(5)).not.toEqual(release(6))
})

test('the total alone, and tables with gaps between them, are measured too', () => {
  const plan = valueOf(planRelease({ attributes: FORM, workload: { tables: [{ of: [] }, { of: ['age'] }, { of: ['form', 'sex', 'age'] }] }, rho: rhoBelow(1e4) }))
  const [total, age, all] = [...tablesOf(valueOf(measure(plan, ROWS, seeded(2))))]
  expect([total?.estimates.length, age?.estimates.length, all?.estimates.length]).toEqual([1, 3, 24])
  expect(total?.estimates[0]).toBeCloseTo(240, 0)
  expect(age?.estimates.map(Math.round)).toEqual(Float64Array.of(48, 192, 0))
  const alone = valueOf(planRelease({ attributes: FORM, workload: { tables: [{ of: [] }] }, rho: rhoBelow(1e4) }))
  expect([...tablesOf(valueOf(measure(alone, ROWS, seeded(3))))][0]?.estimates[0]).toBeCloseTo(240, 0)
})

const shared = (one: NoisyTable, other: NoisyTable) => one.set.filter((place) => other.set.includes(place))
const marginOn = (table: NoisyTable, set: readonly number[]) => marginOf(table.estimates, table.sides, table.set.map((place) => set.includes(place)))

test('any two tables agree on what they share', () => {
  const tables = [...tablesOf(valueOf(measure(PLAN, ROWS, seeded(11))))]
  for (const one of tables) {
    for (const other of tables) {
      const set = shared(one, other)
      const [left, right] = [marginOn(one, set), marginOn(other, set)]
      for (const [at, cell] of left.entries()) expect(cell).toBeCloseTo(right[at] ?? Number.NaN, 8)
    }
  }
})

const REPEATS = 400

test('residuals have the covariance that is claimed: σ² ⊗ (I − 11ᵀ/n)', () => {
  const bytes = seeded(21)
  const measured = Array.from({ length: REPEATS }, () => valueOf(measure(PLAN, ROWS, bytes)).residuals.get('0,2') ?? new Float64Array())
  const mean = Array.from({ length: 12 }, (_, cell) => measured.reduce((sum, one) => sum + (one[cell] ?? 0), 0) / REPEATS)
  const sigmaSquared = PLAN.residuals.find(({ set }) => set.join() === '0,2')?.sigmaSquared ?? 0
  for (let a = 0; a < 12; a++) {
    for (let b = 0; b < 12; b++) {
      const found = measured.reduce((sum, one) => sum + ((one[a] ?? 0) - (mean[a] ?? 0)) * ((one[b] ?? 0) - (mean[b] ?? 0)), 0) / (REPEATS - 1)
      const projection = ((Math.floor(a / 3) === Math.floor(b / 3) ? 1 : 0) - 1 / 4) * ((a % 3 === b % 3 ? 1 : 0) - 1 / 3)
      // Five standard errors of an empirical covariance.
      expect(Math.abs(found - sigmaSquared * projection)).toBeLessThan((5 * sigmaSquared * 0.75) / Math.sqrt(REPEATS))
    }
  }
})

test('tables are unbiased, and their variance is the one that was foretold', () => {
  const bytes = seeded(22)
  const releases = Array.from({ length: REPEATS }, () => [...tablesOf(valueOf(measure(PLAN, ROWS, bytes)))])
  for (const [at, { set, variance }] of PLAN.tables.entries()) {
    const exact = EXACT.get(set.join()) ?? new Float64Array()
    const errors = releases.map((tables) => (tables[at]?.estimates ?? new Float64Array()).map((estimate, cell) => estimate - (exact[cell] ?? 0)))
    for (const cell of exact.keys()) {
      const mean = errors.reduce((sum, error) => sum + (error[cell] ?? 0), 0) / REPEATS
      expect(Math.abs(mean)).toBeLessThan(5 * Math.sqrt(variance / REPEATS))
    }
    const square = errors.reduce((sum, error) => sum + error.reduce((all, one) => all + one ** 2, 0) / error.length, 0) / REPEATS
    expect(square / variance).toBeGreaterThan(0.85)
    expect(square / variance).toBeLessThan(1.15)
  }
})
