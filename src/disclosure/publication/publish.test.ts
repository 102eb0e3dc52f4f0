import { expect, test } from 'vitest'
import { rhoBelow } from '../accounting/rho.ts'
import { countTables } from '../residuals/count.ts'
import { measure } from '../residuals/measure.ts'
import { planRelease } from '../residuals/plan.ts'
import { tablesOf } from '../residuals/reconstruct.ts'
import { seeded, valueOf } from '../testing.ts'
import { deviationsHolding, normalShare } from './normal-quantile.ts'
import { publish } from './publish.ts'

const FORM = [
  { name: 'form', codes: ['labour', 'sexual', 'other', 'not known'] },
  { name: 'sex', codes: ['f', 'm'] },
  { name: 'age', codes: ['child', 'adult'] },
]
const ROWS = Array.from({ length: 600 }, (_, at) => [at % 7 === 0 ? 'labour' : 'sexual', at % 3 === 0 ? 'm' : 'f', at % 50 === 0 ? 'child' : 'adult'])
const PLAN = valueOf(planRelease({ attributes: FORM, workload: { upTo: 3 }, rho: rhoBelow(0.4) }))
const EXACT = valueOf(countTables(FORM, PLAN.tables.map(({ set }) => set), ROWS))
const release = (seed: number) => tablesOf(valueOf(measure(PLAN, ROWS, seeded(seed))))
const RULE = { deviations: 2.5, level: 0.95 }

test('thresholds outside two to three deviations and levels that are none are refused', () => {
  for (const deviations of [0, 1.9, 3.1, Number.NaN]) expect(publish([], { ...RULE, deviations })).toEqual({ ok: false, refusal: { kind: 'bad-threshold' } })
  for (const level of [0, 1, -1, Number.NaN]) expect(publish([], { ...RULE, level })).toEqual({ ok: false, refusal: { kind: 'bad-level' } })
})

test('what is shown is whole, reaches the threshold, and never exceeds what contains it', () => {
  for (const seed of [1, 2, 3]) {
    const tables = [...valueOf(publish(release(seed), RULE))]
    for (const table of tables) {
      for (const count of table.counts) if (count !== null) expect([Number.isInteger(count), count >= 1]).toEqual([true, true])
    }
    const [whole, part] = [tables.find(({ set }) => set.join() === '0,1'), tables.find(({ set }) => set.join() === '0,1,2')]
    for (const [cell, count] of (part?.counts ?? []).entries()) if (count !== null) expect(count).toBeLessThanOrEqual(whole?.counts[Math.floor(cell / 2)] ?? -1)
  }
})

test('nor what contains it from afar, where the tables between are not released', () => {
  const plan = valueOf(planRelease({ attributes: FORM, workload: { tables: [{ of: ['form'] }, { of: ['form', 'sex', 'age'] }] }, rho: rhoBelow(0.02) }))
  for (const seed of [1, 2, 3, 4]) {
    const [form, all] = [...valueOf(publish(tablesOf(valueOf(measure(plan, ROWS, seeded(seed)))), RULE))]
    for (const [cell, count] of (all?.counts ?? []).entries()) if (count !== null) expect(count).toBeLessThanOrEqual(form?.counts[Math.floor(cell / 4)] ?? -1)
  }
})

test('tables come one after another: the second is not made before it is asked for', () => {
  let made = 0
  const counted = (function* () {
    for (const table of release(4)) {
      made++
      yield table
    }
  })()
  const [first] = valueOf(publish(counted, RULE))
  expect([first?.names, made]).toEqual([['form'], 1])
})

test('intervals hold the true number as often as they say', () => {
  let [held, cells] = [0, 0]
  for (let seed = 0; seed < 120; seed++) {
    for (const { set, estimates, margin } of valueOf(publish(release(seed), RULE))) {
      for (const [cell, exact] of (EXACT.get(set.join()) ?? new Float64Array()).entries()) {
        cells++
        if (Math.abs((estimates[cell] ?? Number.NaN) - exact) <= margin) held++
      }
    }
  }
  expect(Math.abs(held / cells - 0.95)).toBeLessThan(0.015)
})

test('the normal distribution', () => {
  expect(deviationsHolding(0.95)).toBeCloseTo(1.959963984540054, 10)
  expect(deviationsHolding(0.9999999)).toBeCloseTo(5.326723886384, 6)
  expect([normalShare(0), normalShare(4.0001) - normalShare(3.9999)]).toEqual([0.5, expect.closeTo(2.6766e-8, 11)])
})
