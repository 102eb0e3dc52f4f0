import { ok, refuse, type Result } from '#kernel'
import { placesBelow } from '../residuals/along-axes.ts'
import { keyOf, subsetsOf } from '../residuals/attribute-set.ts'
import type { NoisyTable } from '../residuals/reconstruct.ts'
import { deviationsHolding } from './normal-quantile.ts'

/** How tables become figures. */
export type PublicationRule = {
  /** A cell is shown from this many standard deviations of its noise on: from 2 to 3. With 2, a true nought is shown once in 44 times; with 3, once in 740. */
  readonly deviations: number
  /** What share of intervals holds the true number, strictly between 0 and 1: 0.95 is usual. */
  readonly level: number
}

export type PublicationRefusal =
  | { readonly kind: 'bad-threshold' }
  | { readonly kind: 'bad-level' }

export type PublishedTable = NoisyTable & {
  /** What is shown: whole persons, above zero, or `null` where the number is too small to be told from noise (which is not nought, and not missing). */
  readonly counts: readonly (number | null)[]
  /** The least that is shown. */
  readonly threshold: number
  /** Every cell's interval is its estimate ± this: of the unbiased estimate, before anything is rounded or withheld. */
  readonly margin: number
  readonly level: number
}

/**
 * The figures of a release, table by table as they come. Nothing here looks at the data again: it costs nothing.
 * Shown numbers are whole, never below zero, reach the threshold, and no cell is more than any shown table's cell that contains it; where such a
 * cell is withheld, so are the cells within it. They are not forced to add up (rounding and withholding each take a little): the estimates do.
 * @param tables small ones first, as `tablesOf` gives them
 */
export const publish = (tables: Iterable<NoisyTable>, { deviations, level }: PublicationRule): Result<Iterable<PublishedTable>, PublicationRefusal> => {
  if (!(deviations >= 2 && deviations <= 3)) return refuse({ kind: 'bad-threshold' })
  if (!(level > 0 && level < 1)) return refuse({ kind: 'bad-level' })
  const reach = deviationsHolding(level)
  return ok(publishing(tables, (table) => ({ threshold: deviations * Math.sqrt(table.variance), margin: reach * Math.sqrt(table.variance), level })))
}

type Limits = Pick<PublishedTable, 'threshold' | 'margin' | 'level'>

function* publishing(tables: Iterable<NoisyTable>, limitsOf: (table: NoisyTable) => Limits): Generator<PublishedTable, void, undefined> {
  const shown = new Map<string, readonly (number | null)[]>()
  for (const table of tables) {
    const limits = limitsOf(table)
    const counts: (number | null)[] = Array.from(table.estimates, (estimate) => (estimate >= limits.threshold ? Math.max(1, Math.round(estimate)) : null))
    for (const around of subsetsOf(table.set)) {
      const above = shown.get(keyOf(around))
      if (above === undefined) continue
      const places = placesBelow(table.sides, table.set.map((place) => around.includes(place)))
      for (const [cell, count] of counts.entries()) counts[cell] = lesser(count, above[places[cell] ?? 0] ?? null)
    }
    shown.set(keyOf(table.set), counts)
    yield { ...table, ...limits, counts }
  }
}

const lesser = (count: number | null, above: number | null): number | null => (count === null || above === null ? null : Math.min(count, above))
