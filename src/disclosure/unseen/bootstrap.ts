import { at } from '../numerics/at.ts'
import { drawCounts } from '../numerics/draw-counts.ts'
import { normalBelow, normalQuantile } from '../numerics/normal.ts'
import { quantileOf } from '../numerics/quantile.ts'
import type { Uniforms } from '../numerics/uniforms.ts'
import type { Fit } from './fit-model.ts'
import { boundOf, type Interval } from './interval.ts'
import { keyOf, type Model } from './model.ts'
import { tallyOf, type Tally } from './tally.ts'

/** A whole way of choosing: from a tally to the model it would choose and its fit. Undefined where no model it knows has an estimate. */
export type Selection = (tally: Tally) => Fit | undefined

/** What became of the selection when the persons were drawn again. */
type Bootstrap = {
  readonly replications: number
  readonly intervals: readonly Interval[]
  /** Which models were chosen in what share of the replications, the most frequent first. */
  readonly chosen: readonly { readonly model: Model; readonly share: number }[]
  /** The share of replications in which no model had an estimate: they count as infinite. */
  readonly unboundedShare: number
  /** z₀; infinite when all replications lie on one side of the estimate, and the intervals then say little. */
  readonly biasCorrection: number
  /** The acceleration; undefined when leaving out one person takes the estimate away, and reckoned as 0 then. */
  readonly acceleration: number | undefined
}

/**
 * Bias-corrected and accelerated intervals that hold the choice of model within them: the whole selection is repeated on every resample.
 * Persons are drawn with replacement; the acceleration comes from leaving out one person at a time, each history weighing as many times as
 * it has persons. A resample without any estimate counts as infinite, so that it can lift the upper end and never lower it.
 * Sources: Chan, Silverman and Vincent 2021, section 3.3; Efron 1987; DiCiccio and Efron 1996.
 * @param uniforms seeded, so that the interval can be made again, or real randomness
 * @param fit what `select` chose from the tally itself
 * @param levels of the two-sided intervals, e.g. 0.95; the two tails are equal
 * @param replications at least 1; a thousand for what is published
 */
export const bootstrap = (uniforms: Uniforms, tally: Tally, select: Selection, fit: Fit, levels: readonly number[], replications: number): Bootstrap => {
  const times = new Map<string, { model: Model; share: number }>()
  const estimates = new Float64Array(replications)
  for (let replication = 0; replication < replications; replication += 1) {
    const chosen = select(tallyOf(drawCounts(uniforms, tally.observed, tally.counts)))
    estimates[replication] = chosen === undefined ? Number.POSITIVE_INFINITY : tally.observed + chosen.unseen
    if (chosen === undefined) continue
    const key = keyOf(chosen.model)
    times.set(key, { model: chosen.model, share: (times.get(key)?.share ?? 0) + 1 / replications })
  }
  estimates.sort()
  const estimate = tally.observed + fit.unseen
  const biasCorrection = normalQuantile(estimates.filter((value) => value < estimate).length / replications)
  const acceleration = accelerationOf(tally, select)
  const end = (p: number): number => quantileOf(estimates, adjusted(p, biasCorrection, acceleration ?? 0))
  return {
    replications,
    intervals: levels.map((level) => ({ level, lower: boundOf(end((1 - level) / 2)), upper: boundOf(end((1 + level) / 2)) })),
    chosen: [...times.values()].toSorted((a, b) => b.share - a.share),
    unboundedShare: estimates.filter((value) => value === Number.POSITIVE_INFINITY).length / replications,
    biasCorrection,
    acceleration,
  }
}

/** Which percentile of the replications stands for the p-th: Φ(z₀ + (z₀ + z) / (1 − a·(z₀ + z))). */
const adjusted = (p: number, biasCorrection: number, acceleration: number): number => {
  if (!Number.isFinite(biasCorrection)) return biasCorrection > 0 ? 1 : 0
  const shifted = biasCorrection + normalQuantile(p)
  const stretch = 1 - acceleration * shifted
  // Past this point the formula turns back on itself; its limit is the end of the sample.
  if (stretch <= 0) return shifted > 0 ? 1 : 0
  return normalBelow(biasCorrection + shifted / stretch)
}

const accelerationOf = (tally: Tally, select: Selection): number | undefined => {
  const left: { people: number; estimate: number }[] = []
  for (let cell = 1; cell < tally.counts.length; cell += 1) {
    const people = at(tally.counts, cell)
    if (people === 0) continue
    const counts = tally.counts.slice()
    counts[cell] = people - 1
    const fit = tally.observed > 1 ? select(tallyOf(counts)) : undefined
    if (fit === undefined) return undefined
    left.push({ people, estimate: fit.unseen + tally.observed - 1 })
  }
  const mean = left.reduce((sum, { people, estimate }) => sum + people * estimate, 0) / tally.observed
  const squares = left.reduce((sum, { people, estimate }) => sum + people * (mean - estimate) ** 2, 0)
  const cubes = left.reduce((sum, { people, estimate }) => sum + people * (mean - estimate) ** 3, 0)
  return squares > 0 ? cubes / (6 * squares ** 1.5) : 0
}
