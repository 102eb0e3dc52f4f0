import type { MicrodataRow } from '../attribute.ts'
import { centred, marginOf, type Cells } from '../residuals/along-axes.ts'
import { keyOf, sidesOf } from '../residuals/attribute-set.ts'
import type { Plan } from '../residuals/plan.ts'
import type { NoisyTable } from '../residuals/reconstruct.ts'

/** What an attacker makes of tables: how strongly they speak for one more person with these answers. Natural logarithm of a likelihood ratio, up to a constant. */
export type Evidence = (row: MicrodataRow) => number

/**
 * The sharpest reading there is of tables less what is known of them (Neyman and Pearson: the likelihood ratio of Gaussian noise): every residual of the
 * difference, looked up at the person's cell, over its σ². Applied to exact tables it is not the sharpest, and sharp enough.
 * @param tables what was released, or the difference of two releases
 * @param known the same tables for everybody the attacker knows, by the key of the set; nobody when left out
 */
export const evidenceIn = (plan: Plan, tables: readonly NoisyTable[], known: ReadonlyMap<string, Cells> = new Map()): Evidence => {
  const sizes = plan.attributes.map(({ codes }) => codes.length)
  const places = plan.attributes.map(({ codes }) => new Map(codes.map((code, place) => [code, place])))
  const readings = plan.residuals.flatMap(({ set, sigmaSquared }) => {
    const table = tables.find((one) => set.every((place) => one.set.includes(place)))
    if (!table) return []
    const base = known.get(keyOf(table.set))
    const difference = table.estimates.map((estimate, cell) => estimate - (base?.[cell] ?? 0))
    const sides = sidesOf(set, sizes)
    return [{ set, sides, cells: centred(marginOf(difference, table.sides, table.set.map((place) => set.includes(place))), sides), weight: 1 / sigmaSquared }]
  })
  return (row) => {
    const codes = row.map((text, place) => places[place]?.get(text) ?? 0)
    return readings.reduce((sum, { set, sides, cells, weight }) => {
      const cell = set.reduce((at, place, side) => at * (sides[side] ?? 1) + (codes[place] ?? 0), 0)
      return sum + weight * (cells[cell] ?? 0)
    }, 0)
  }
}
