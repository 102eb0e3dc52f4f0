import { at } from '../numerics/at.ts'
import { smallerPoissonTail } from '../numerics/poisson-tails.ts'
import { addFromSupersets } from './subset-sums.ts'
import { checkExistence } from './check-existence.ts'
import { fitModel, type Fit } from './fit-model.ts'
import { independence, pairsOf, withTerm } from './model.ts'
import type { Tally } from './tally.ts'

/** The threshold that did best in the simulations of Chan, Silverman and Vincent 2021, section 4.3. */
export const STEPWISE_THRESHOLD = 0.02

/**
 * Starts from independence and adds one pair of lists at a time: the one whose overlap is most surprising under the model so far, by the
 * smaller Poisson tail, as long as that is below the threshold. A pair whose model has no estimate, or none that is identifiable, is
 * passed over.
 * Source: Chan, Silverman and Vincent 2021, section 3.2.
 * @returns undefined when even independence has no estimate
 */
export const selectStepwise = (tally: Tally, threshold = STEPWISE_THRESHOLD): Fit | undefined => {
  const main = independence(tally.lists)
  const { exists, identifiable } = checkExistence(tally, main)
  let fit = exists && identifiable ? fitModel(tally, main) : undefined
  while (fit !== undefined) {
    const next = nextFit(tally, fit, threshold)
    if (next === undefined) return fit
    fit = next
  }
  return undefined
}

/** The fit with the most surprising pair added; undefined when no pair is surprising enough. */
const nextFit = (tally: Tally, fit: Fit, threshold: number): Fit | undefined => {
  const expected = fit.means.slice()
  addFromSupersets(expected)
  const candidates = pairsOf(tally.lists)
    .filter((pair) => !fit.model.includes(pair))
    .map((pair) => ({ pair, p: smallerPoissonTail(at(tally.margins, pair), at(expected, pair)) }))
    .filter(({ p }) => p < threshold)
    .toSorted((a, b) => a.p - b.p)
  for (const { pair } of candidates) {
    const model = withTerm(fit.model, pair)
    const { exists, identifiable } = checkExistence(tally, model)
    const next = exists && identifiable ? fitModel(tally, model) : undefined
    if (next !== undefined) return next
  }
  return undefined
}
