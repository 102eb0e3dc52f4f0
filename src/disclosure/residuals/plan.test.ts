import { expect, test } from 'vitest'
import { rhoAsNumber, rhoBelow, type Rho } from '../accounting/rho.ts'
import { asNumber } from '../noise/rational.ts'
import { valueOf } from '../testing.ts'
import { planRelease, type Plan } from './plan.ts'
import type { Workload } from './workload.ts'

const attribute = (name: string, size: number) => ({ name, codes: Array.from({ length: size }, (_, code) => String(code)) })
const FORM = [attribute('form', 4), attribute('sex', 2), attribute('age', 3)]
const RHO = rhoBelow(0.3952384)
const plan = (workload: Workload, rho: Rho = RHO, attributes = FORM) => planRelease({ attributes, workload, rho })
const kindOf = (result: ReturnType<typeof planRelease>) => (result.ok ? 'planned' : result.refusal.kind)

test('what is wrong with a list of attributes is said, not thrown', () => {
  const wrong = [
    [],
    [attribute('a', 2), attribute('a', 3)],
    [attribute('a', 0)],
    [attribute('a', 2), attribute('b', 1)],
    [{ name: 'a', codes: ['x', 'y', 'x'] }],
  ]
  expect(wrong.map((attributes) => kindOf(plan({ upTo: 1 }, RHO, attributes)))).toEqual(['no-attributes', 'attribute-repeated', 'no-codes', 'single-category', 'code-repeated'])
})

test('what is wrong with a workload is said, not thrown', () => {
  expect([0, -1, 1.5, Number.NaN, Infinity].map((upTo) => kindOf(plan({ upTo })))).toEqual(Array(5).fill('bad-ways'))
  expect(kindOf(plan({ upTo: 4 }))).toBe('ways-exceed-attributes')
  expect([0, -1, Number.NaN, Infinity, 1e-300].map((weight) => kindOf(plan({ tables: [{ of: ['sex'], weight }] })))).toEqual(Array(5).fill('bad-weight'))
  expect(kindOf(plan({ tables: [] }))).toBe('no-tables')
  expect(kindOf(plan({ tables: [{ of: ['colour'] }] }))).toBe('unknown-attribute')
  expect(kindOf(plan({ tables: [{ of: ['sex', 'sex'] }] }))).toBe('attribute-twice-in-table')
  expect(kindOf(plan({ tables: [{ of: ['sex', 'age'] }, { of: ['age', 'sex'] }] }))).toBe('table-repeated')
  expect([0n, -1n, 1n].map((rho) => kindOf(plan({ upTo: 1 }, rho)))).toEqual(Array(3).fill('bad-budget'))
})

test('a domain too large is refused before it is listed', () => {
  const many = Array.from({ length: 2000 }, (_, at) => attribute(`a${at}`, 9))
  expect(kindOf(plan({ upTo: 8 }, RHO, many))).toBe('too-many-cells')
  expect(kindOf(plan({ tables: [{ of: many.slice(0, 40).map(({ name }) => name) }] }, RHO, many))).toBe('too-many-cells')
  expect(kindOf(plan({ upTo: 1 }, RHO, many))).toBe('planned')
})

test('the plan spends what it may, hardly less, and never more', () => {
  for (const rho of [10n ** 9n, RHO, rhoBelow(50)]) {
    const { rho: spent, residuals } = valueOf(plan({ upTo: 3 }, rho))
    expect(spent).toBeLessThanOrEqual(rho)
    expect(Number(spent) / Number(rho)).toBeGreaterThan(0.99999)
    expect(residuals.map((residual) => residual.rho).reduce((a, b) => a + b)).toBe(spent)
  }
})

test('the booked cost is that of the fraction, from the definition', () => {
  for (const { set, gammaSquared, rho } of valueOf(plan({ upTo: 2 })).residuals) {
    // A column of Ξ, written out: Kronecker products of (n·I − 11ᵀ) applied to one person.
    const columns = set.map((place) => (FORM[place]?.codes ?? []).map((_, code) => (code === 0 ? (FORM[place]?.codes.length ?? 0) - 1 : -1)))
    const squared = columns.reduce((all, column) => all * column.reduce((sum, entry) => sum + entry ** 2, 0), 1)
    expect(rhoAsNumber(rho)).toBeCloseTo(squared / (2 * asNumber(gammaSquared)), 12)
  }
})

const totalLoss = ({ tables }: Plan) => tables.reduce((sum, { weight, variance }) => sum + weight * variance, 0)

test('no other way of sharing the budget has a smaller weighted error', () => {
  const workload = { tables: [{ of: ['form', 'sex'], weight: 3 }, { of: ['age'], weight: 1 }, { of: ['sex', 'age'], weight: 0.5 }] }
  const best = totalLoss(valueOf(plan(workload)))
  for (const tilt of [0.5, 0.9, 1.1, 2]) {
    const other = valueOf(plan({ tables: workload.tables.map((table, at) => ({ ...table, weight: at === 0 ? table.weight * tilt : table.weight })) }))
    const loss = other.tables.reduce((sum, { names, variance }) => sum + variance * (workload.tables.find(({ of }) => of.join() === names.join())?.weight ?? 0), 0)
    expect(loss).toBeGreaterThan(best)
  }
})

test('one attribute alone is the plain Gaussian mechanism: variance 1/2ρ', () => {
  const [table] = valueOf(plan({ tables: [{ of: ['form'] }] })).tables
  // The optimum for a single histogram is noise on every cell; ResidualPlanner finds it.
  expect(table?.variance).toBeCloseTo(1 / (2 * 0.3952384), 3)
})

const errors = (weight: number) => valueOf(plan({ tables: [{ of: ['form', 'sex'], weight }, { of: ['age'] }] })).tables.map(({ expectedError }) => expectedError)

test('a table with more weight is better, at the cost of the others', () => {
  const [age1 = 0, form1 = 0] = errors(1)
  const [age9 = 0, form9 = 0] = errors(9)
  expect(form9).toBeLessThan(form1)
  expect(age9).toBeGreaterThan(age1)
})

test('changing answers costs at most four times being there, and with public totals the total costs nothing', () => {
  for (const workload of [{ upTo: 1 }, { upTo: 3 }]) {
    const { rho, rhoOfAnswers } = valueOf(plan(workload))
    expect(rhoOfAnswers).toBeGreaterThan(rho)
    expect(rhoOfAnswers).toBeLessThanOrEqual(4n * rho)
  }
  const total = valueOf(plan({ tables: [{ of: [] }] }))
  expect([total.rho > 0n, total.rhoOfAnswers <= 1n]).toEqual([true, true])
})
