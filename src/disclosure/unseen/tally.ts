import { at } from '../numerics/at.ts'
import { logGamma } from '../numerics/log-gamma.ts'
import { addFromSupersets } from './subset-sums.ts'

/**
 * A capture table made ready for arithmetic. A set of lists is a number whose bit i says whether list i is in it; all arrays have
 * 2^lists places, one per set. Place 0, those on no list, holds 0.
 */
export type Tally = {
  readonly lists: number
  /** Set of lists → persons on exactly these. */
  readonly counts: Float64Array
  /** Set of lists → persons on all of these, whatever else they are on. */
  readonly margins: Float64Array
  readonly observed: number
  /** Σ log n!, the part of the likelihood that no model changes. */
  readonly logFactorials: number
}

/** The tally of counts by set of lists. The counts are taken, not copied. */
export const tallyOf = (counts: Float64Array): Tally => {
  const margins = counts.slice()
  addFromSupersets(margins)
  let logFactorials = 0
  for (const count of counts) if (count > 1) logFactorials += logGamma(count + 1)
  return { lists: Math.log2(counts.length), counts, margins, observed: at(margins, 0), logFactorials }
}
