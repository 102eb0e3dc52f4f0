import { normalQuantile } from '../numerics/normal.ts'
import type { Averaged } from './average-models.ts'
import type { ListNames } from './choosing.ts'
import type { Fit } from './fit-model.ts'
import { boundOf } from './interval.ts'
import { generatorsOf, membersOf, orderOf, type Model } from './model.ts'
import type { Interactions, ModelEstimate, UnseenEstimates } from './unseen-estimates.ts'

/** A set of lists by their names. */
export const namesOf = (set: number, names: ListNames): ListNames => membersOf(set).map((list) => names[list] ?? '')

export const interactionsOf = (model: Model, names: ListNames): Interactions =>
  generatorsOf(model)
    .filter((term) => orderOf(term) >= 2)
    .map((term) => namesOf(term, names))

/** All fits of one table, weighed against each other. @param fits least BIC first */
export const modelEstimates = (observed: number, names: ListNames, fits: readonly Fit[], levels: readonly number[]): readonly ModelEstimate[] => {
  const least = fits[0]?.bic ?? 0
  const total = fits.reduce((sum, { bic }) => sum + Math.exp((least - bic) / 2), 0)
  return fits.map(({ model, emptied, unseen, logError, bic }) => ({
    interactions: interactionsOf(model, names),
    neverTogether: generatorsOf(emptied).map((term) => namesOf(term, names)),
    people: observed + unseen,
    unseen,
    intervals: levels.map((level) => {
      const factor = Math.exp(normalQuantile((1 + level) / 2) * logError)
      return { level, lower: observed + unseen / factor, upper: boundOf(observed + unseen * factor) }
    }),
    bic,
    weight: Math.exp((least - bic) / 2) / total,
  }))
}

export const namedAverage = ({ posterior, models }: Averaged, names: ListNames): NonNullable<UnseenEstimates['averaged']> => ({
  mode: posterior.mode,
  mean: posterior.mean,
  quantiles: posterior.quantiles,
  models: models.map((model) => ({
    joined: model.joined.map((pair) => namesOf(pair, names)),
    probability: model.probability,
    mode: model.posterior.mode,
    quantiles: model.posterior.quantiles,
  })),
})
