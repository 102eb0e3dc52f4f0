import { epsilonOf, measure, planRelease, publish, rhoFor, synthesise, tablesOf, type Plan } from '#disclosure'
import { figure, type Bar, type Figure } from '../support/rounds.ts'
import { countExactly } from './exact.ts'
import { ATTRIBUTES, drawRows } from './microdata.ts'
import type { Published } from './published.ts'
import { qualityOf, type Quality } from './quality.ts'
import { seededBytes } from './seeded-bytes.ts'
import { must } from './must.ts'

const WAYS = [1, 2, 3, 4]
const ERROR_BARS = [6.0, 5.7, 5.4, 5.2]
const FABRICATED_BARS = [undefined, 1.2, 1.6, 2.6]
const SUPPRESSED_BARS = [undefined, undefined, undefined, 2.9]

/**
 * Larger tables matter a little more, as they hold more combinations; single answers much more, because they are read most. Chosen for this benchmark, by the
 * plan's expected errors and what was withheld on a dozen draws (seeds 0 to 11): judge it on others.
 */
const IMPORTANCE = [0, 8, 1.5, 1, 1]
const weigh = (ways: number, cells: number): number => (IMPORTANCE[ways] ?? 1) * cells ** 0.4

type Run = { readonly tables: readonly Quality[]; readonly synthetic: readonly Quality[]; readonly seconds: number; readonly covered: number }

const runOnce = (plan: Plan, seed: number): Run => {
  const rows = drawRows(seededBytes(10_000 + seed))
  const exact = countExactly(plan, rows)
  const started = performance.now()
  const measured = must(measure(plan, rows, seededBytes(seed)))
  const tables = [...must(publish(tablesOf(measured), { deviations: 2, level: 0.95 }))]
  const seconds = (performance.now() - started) / 1000
  const made = countExactly(plan, must(synthesise({ attributes: ATTRIBUTES, tables, bytes: seededBytes(20_000 + seed) })).rows)
  const synthetic = tables.map(({ set, sides }) => ({ set, sides, counts: made(set) }))
  const cells = tables.reduce((sum, { estimates }) => sum + estimates.length, 0)
  const held = tables.reduce((sum, { set, estimates, margin }) => sum + estimates.filter((estimate, cell) => Math.abs(estimate - (exact(set)[cell] ?? 0)) <= margin).length, 0)
  return { tables: WAYS.map((ways) => qualityOf(tables, exact, ways)), synthetic: WAYS.map((ways) => qualityOf(synthetic, exact, ways)), seconds, covered: (100 * held) / cells }
}

/** Every measure of the benchmark, as means over the seeds, beside what is published for the other engine. */
export const pacsynthFigures = (published: Published, seeds: readonly number[]): Figure[] => {
  const delta = 1 / (6000 * Math.log(6000))
  const plan = must(planRelease({ attributes: ATTRIBUTES, workload: { upTo: 4, weigh }, rho: must(rhoFor(4, delta)) }))
  const runs = seeds.map((seed) => {
    console.error(`seed ${seed}, up to ${seeds.at(-1)}`)
    return runOnce(plan, seed)
  })
  const mean = (of: (run: Run) => number): number => runs.reduce((sum, run) => sum + of(run), 0) / runs.length
  const compare = (what: string, unit: string, part: 'tables' | 'synthetic', key: keyof Quality, column: number, bars: readonly (number | undefined)[]): Figure[] =>
    WAYS.map((ways, at) => {
      const ours = mean((run) => run[part][at]?.[key] ?? Number.NaN)
      const theirs = published[part === 'tables' ? 'long_uncontrolled_aggregates' : 'long_uncontrolled_synthetic'][String(ways)]?.[column] ?? Number.NaN
      const most = bars[at]
      const bar: Bar | null = most === undefined ? null : { atMost: most }
      const judged = figure(`${what}, ${ways} crossed`, unit, ours, null, bar)
      return Object.assign(judged, { theirs, ratio: theirs === 0 ? null : Number((ours / theirs).toPrecision(3)) })
    })
  return [
    ...compare('error', 'persons', 'tables', 'error', 1, ERROR_BARS),
    ...compare('withheld', '%', 'tables', 'suppressed', 2, SUPPRESSED_BARS),
    ...compare('made up', '%', 'tables', 'fabricated', 3, FABRICATED_BARS),
    ...compare('error of made-up microdata', 'persons', 'synthetic', 'error', 1, []),
    ...compare('missing in made-up microdata', '%', 'synthetic', 'suppressed', 2, []),
    ...compare('made up in made-up microdata', '%', 'synthetic', 'fabricated', 3, []),
    figure('ε that the ledger would book', '', must(epsilonOf(plan.rho, delta)), null, { atMost: 4 }),
    figure('intervals of 95 % that hold the truth', '%', mean(({ covered }) => covered), null, { atLeast: 94 }),
    figure('measuring and publishing 385 tables', 's', mean(({ seconds }) => seconds), null, null),
  ]
}
