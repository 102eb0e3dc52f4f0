import { placesBelow, type Cells } from './along-axes.ts'
import { keyOf, product, sidesOf, subsetsOf, type AttributeSet } from './attribute-set.ts'
import type { Measurement } from './measure.ts'

/** A table of the release, before anything is rounded or withheld: unbiased, and consistent with every other of the same release. */
export type NoisyTable = {
  readonly set: AttributeSet
  readonly names: readonly string[]
  /** Number of codes of each attribute, in the table's order. */
  readonly sides: readonly number[]
  /** Estimated persons, the last attribute running fastest; below zero now and then. */
  readonly estimates: Cells
  /** Variance of every cell, persons². */
  readonly variance: number
}

/**
 * The tables of a release, one after another, small ones first: A = Σ_{B⊆A} residual_B / Π_{j∈A∖B} n_j (arXiv 2305.08175, its reconstruction).
 * Consistent: two tables that share attributes agree on what they share, up to floating rounding. Costs nothing, however often it is called.
 */
export function* tablesOf({ plan, residuals }: Measurement): Generator<NoisyTable, void, undefined> {
  const sizes = plan.attributes.map(({ codes }) => codes.length)
  for (const { set, names, variance, cells } of plan.tables) {
    const sides = sidesOf(set, sizes)
    const estimates = new Float64Array(cells)
    for (const below of subsetsOf(set)) {
      const residual = residuals.get(keyOf(below)) ?? new Float64Array()
      const share = product(set.map((place) => (below.includes(place) ? 1 : (sizes[place] ?? 1))))
      const places = placesBelow(sides, set.map((place) => below.includes(place)))
      for (let at = 0; at < cells; at++) estimates[at] = (estimates[at] ?? 0) + (residual[places[at] ?? 0] ?? 0) / share
    }
    yield { set, names, sides, estimates, variance }
  }
}
