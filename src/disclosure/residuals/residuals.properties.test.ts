import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { rhoBelow } from '../accounting/rho.ts'
import type { MicrodataRow } from '../attribute.ts'
import { exactRelease, noisyRelease, rounds, seeded } from '../testing.ts'
import { marginOf } from './along-axes.ts'
import type { Plan } from './plan.ts'
import type { NoisyTable } from './reconstruct.ts'
import { anyPlan, anyRelease } from './testing.ts'

const RUNS = { seed: 20260, numRuns: rounds(60, 150) }

/** Estimate less truth, of every cell of every table. */
const errorsOf = (plan: Plan, rows: readonly MicrodataRow[], seed: number): number[] => {
  const exact = exactRelease(plan)(rows)
  return noisyRelease(plan, seeded(seed))(rows).flatMap(({ estimates }, at) => Array.from(estimates, (estimate, cell) => estimate - (exact[at]?.estimates[cell] ?? Number.NaN)))
}

const farthest = (one: Iterable<number>, other: readonly number[]): number => Math.max(...Array.from(one, (value, at) => Math.abs(value - (other[at] ?? Number.NaN))))

/** The means of so many independent draws of variance one lie within this, but for one time in fifteen thousand. */
const fourErrors = (draws: number): number => 4 / Math.sqrt(draws)

test('unbiased, whoever is counted: the error depends on the noise alone', () => {
  fc.assert(
    fc.property(anyRelease({ min: 0.001, max: 100 }), ({ plan, rows, otherRows, seed }) => {
      expect(farthest(errorsOf(plan, rows, seed), errorsOf(plan, otherRows, seed))).toBeLessThan(1e-6)
    }),
    RUNS,
  )
})

test('unbiased, whatever the tables: errors have the mean nought and the variance that the plan foretold', () => {
  const drawn: number[] = []
  fc.assert(
    fc.property(anyRelease({ min: 0.001, max: 0.1 }), fc.noBias(fc.nat(2 ** 20)), ({ plan, rows, seed }, pick) => {
      const errors = errorsOf(plan, rows, seed)
      const deviations = plan.tables.flatMap(({ cells, variance }) => Array<number>(cells).fill(Math.sqrt(variance)))
      expect(deviations.length).toBe(errors.length)
      // One cell of each release: cells of one release share their noise.
      const cell = pick % errors.length
      drawn.push((errors[cell] ?? Number.NaN) / (deviations[cell] ?? Number.NaN))
    }),
    { ...RUNS, numRuns: rounds(400, 1200) },
  )
  const mean = drawn.reduce((sum, one) => sum + one, 0) / drawn.length
  const square = drawn.reduce((sum, one) => sum + one ** 2, 0) / drawn.length
  expect(Math.abs(mean)).toBeLessThan(fourErrors(drawn.length))
  expect(Math.abs(square - 1) / Math.SQRT2).toBeLessThan(fourErrors(drawn.length))
})

const marginOn = ({ estimates, sides, set }: NoisyTable, kept: readonly number[]) => marginOf(estimates, sides, set.map((place) => kept.includes(place)))

test('mutually consistent: every two tables of a release agree on what they share', () => {
  fc.assert(
    fc.property(anyRelease({ min: 0.001, max: 100 }), ({ plan, rows, seed }) => {
      const tables = noisyRelease(plan, seeded(seed))(rows)
      for (const one of tables) {
        for (const other of tables) {
          const both = one.set.filter((place) => other.set.includes(place))
          expect(farthest(marginOn(one, both), [...marginOn(other, both)])).toBeLessThan(1e-6)
        }
      }
    }),
    RUNS,
  )
})

test('the order in which people are read tells nothing', () => {
  fc.assert(
    fc.property(
      anyRelease({ min: 0.001, max: 100 }).chain((drawn) =>
        fc.record({ drawn: fc.constant(drawn), shuffled: fc.shuffledSubarray([...drawn.rows], { minLength: drawn.rows.length }) })),
      ({ drawn: { plan, rows, seed }, shuffled }) => {
        expect(noisyRelease(plan, seeded(seed))(shuffled)).toEqual(noisyRelease(plan, seeded(seed))(rows))
      },
    ),
    RUNS,
  )
})

test('a plan costs what its residuals cost together, and never more than was asked for', () => {
  const asked = { min: 0.001, max: 100 }
  fc.assert(
    fc.property(fc.double({ ...asked, noNaN: true }).chain((rho) => fc.record({ rho: fc.constant(rho), plan: anyPlan({ min: rho, max: rho }) })), ({ rho, plan }) => {
      expect(plan.residuals.reduce((sum, residual) => sum + residual.rho, 0n)).toBe(plan.rho)
      expect(plan.rho <= rhoBelow(rho)).toBe(true)
      // Nor is much of it thrown away.
      expect(plan.rho >= rhoBelow(rho * 0.999)).toBe(true)
      expect(plan.rhoOfAnswers <= 4n * plan.rho).toBe(true)
    }),
    RUNS,
  )
})
