import type { Uniforms } from '../numerics/uniforms.ts'
import { bootstrap, type Selection } from './bootstrap.ts'
import { interactionsOf } from './by-name.ts'
import type { Explored } from './explore-models.ts'
import { profileInterval } from './profile-interval.ts'
import { selectByBic, selectDownhill } from './select-by-bic.ts'
import { selectStepwise } from './stepwise.ts'
import type { Tally } from './tally.ts'
import type { ListNames } from './choosing.ts'
import type { Choice } from './unseen-estimates.ts'
import type { UnseenSettings } from './unseen-options.ts'

/** `settled`: the corrections of the intervals are finite. */
export type Made = { readonly choice: Choice; readonly settled: boolean }

/** What each published way chooses from this table, and how often it would choose so again. */
export const makeChoices = (uniforms: Uniforms, tally: Tally, names: ListNames, explored: Explored, settings: UnseenSettings): readonly Made[] => {
  const top = explored.fits.slice(0, settings.refitted).map(({ model }) => model)
  const ways: readonly { way: Choice['way']; select: Selection }[] = [
    { way: 'stepwise', select: (resample) => selectStepwise(resample, settings.threshold) },
    explored.search === 'all'
      ? { way: 'bic', select: (resample) => selectByBic(resample, top) }
      : { way: 'bic-downhill', select: (resample) => selectDownhill(resample, settings.order)?.best },
  ]
  return ways.flatMap(({ way, select }) => makeChoice(uniforms, tally, names, settings, way, select))
}

const makeChoice = (uniforms: Uniforms, tally: Tally, names: ListNames, { levels, replications }: UnseenSettings, way: Choice['way'], select: Selection): readonly Made[] => {
  const fit = select(tally)
  if (fit === undefined) return []
  const choice: Choice = {
    way,
    interactions: interactionsOf(fit.model, names),
    people: tally.observed + fit.unseen,
    ifModelWereKnown: levels.map((level) => profileInterval(tally, fit, level)),
  }
  if (replications === 0) return [{ choice, settled: true }]
  const drawn = bootstrap(uniforms, tally, select, fit, levels, replications)
  const chosen = drawn.chosen.map(({ model, share }) => ({ interactions: interactionsOf(model, names), share }))
  const resampled = { replications, intervals: drawn.intervals, chosen, unboundedShare: drawn.unboundedShare }
  return [{ choice: { ...choice, resampled }, settled: Number.isFinite(drawn.biasCorrection) && drawn.acceleration !== undefined }]
}
