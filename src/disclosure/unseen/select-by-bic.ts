import { checkExistence, isSettledBySeen } from './check-existence.ts'
import { fitModel, type Fit } from './fit-model.ts'
import { neighboursOf } from './hierarchies.ts'
import { independence, keyOf, type Model } from './model.ts'
import type { Tally } from './tally.ts'

/** The fit of a model; undefined where it has no estimate, or none that is identifiable. */
export const fitIfPossible = (tally: Tally, model: Model): Fit | undefined => {
  const { exists, identifiable } = checkExistence(tally, model)
  return exists && identifiable ? fitModel(tally, model) : undefined
}

const lower = (best: Fit | undefined, fit: Fit | undefined): Fit | undefined => (fit !== undefined && (best === undefined || fit.bic < best.bic) ? fit : best)

/**
 * The model of least BIC among some. Of two alike the first stays.
 * Source: Silverman, Chan and Vincent 2024 (Statistics and Computing 34:44).
 */
export const selectByBic = (tally: Tally, models: readonly Model[]): Fit | undefined => {
  const widest = [...new Set(models.flat())].toSorted((a, b) => a - b)
  const settled = isSettledBySeen(tally, widest)
  let best: Fit | undefined
  for (const model of models) best = lower(best, settled ? fitModel(tally, model) : fitIfPossible(tally, model))
  return best
}

// As in the paper's own program: far more than any search has needed.
const MOST_ROUNDS = 20

/**
 * Goes downhill from independence: looks at all models one term away, moves to the best while it betters the BIC. It sees a few hundred
 * models where there are millions, and may stop in a local hollow.
 * Source: Silverman, Chan and Vincent 2024.
 * @param order how many lists an interaction may join
 * @returns where it stopped, and every fit it saw; undefined when even independence has no estimate
 */
export const selectDownhill = (tally: Tally, order: number): { readonly best: Fit; readonly seen: readonly Fit[]; readonly unfit: readonly Model[] } | undefined => {
  const start = independence(tally.lists)
  let best = fitIfPossible(tally, start)
  if (best === undefined) return undefined
  const known = new Set([keyOf(start)])
  const seen = [best]
  const unfit: Model[] = []
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    let next: Fit | undefined
    for (const model of neighboursOf(best.model, tally.lists, order)) {
      const key = keyOf(model)
      if (known.has(key)) continue
      known.add(key)
      const fit = fitIfPossible(tally, model)
      if (fit === undefined) unfit.push(model)
      else seen.push(fit)
      next = lower(next, fit)
    }
    if (next === undefined || next.bic >= best.bic) break
    best = next
  }
  return { best, seen, unfit }
}
