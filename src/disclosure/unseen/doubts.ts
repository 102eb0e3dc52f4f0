import { at } from '../numerics/at.ts'
import { MOST_AVERAGED_LISTS, type Averaged } from './average-models.ts'
import { namesOf } from './by-name.ts'
import { membersOf, pairsOf } from './model.ts'
import type { Tally } from './tally.ts'
import type { Thresholded } from './threshold-interactions.ts'
import type { ListNames } from './choosing.ts'
import type { Choice, ModelEstimate, UnseenEstimates } from './unseen-estimates.ts'
import type { Warning } from './warning.ts'

const SPARSE = 5
const DISAGREEMENT = 1.5
const STABLE_SHARE = 0.5
const CUT_OFF = 0.01
const HAIR = 0.1

/** The doubts that the table itself gives. */
export const warningsOfTable = (tally: Tally, names: ListNames): readonly Warning[] => {
  const warnings: Warning[] = names.length === 2 ? [{ kind: 'two-lists-can-not-be-tested' }] : []
  for (const [place, list] of names.entries()) {
    const people = at(tally.margins, 1 << place)
    if (people === 0) warnings.push({ kind: 'list-is-empty', list })
    if (people === tally.observed) warnings.push({ kind: 'list-holds-everyone', list })
  }
  for (const pair of pairsOf(tally.lists)) {
    const lists = namesOf(pair, names)
    const [first = 0, second = 0] = membersOf(pair).map((list) => at(tally.margins, 1 << list))
    const people = at(tally.margins, pair)
    if (first === 0 || second === 0) continue
    if (people === 0) warnings.push({ kind: 'no-overlap', lists })
    else if (people === first && people === second) warnings.push({ kind: 'lists-are-the-same', lists })
    else if (people < SPARSE) warnings.push({ kind: 'sparse-overlap', lists, people })
  }
  return warnings
}

/** The doubts that the set of models gives. */
export const warningsOfModels = ({ withoutEstimate, search, spread }: Pick<UnseenEstimates, 'withoutEstimate' | 'search' | 'spread'>): readonly Warning[] => {
  const count = (reason: string) => withoutEstimate.filter(({ reasons }) => reasons.some((given) => given === reason)).length
  const missing = (['estimate-does-not-exist', 'estimate-not-identifiable'] as const).map((kind) => ({ kind, models: count(kind) })).filter(({ models }) => models > 0)
  const { lowest, highest } = spread
  return [
    ...missing,
    ...(search === 'downhill' ? [{ kind: 'not-all-models-seen' as const }] : []),
    ...(highest > DISAGREEMENT * lowest ? [{ kind: 'models-disagree' as const, lowest, highest }] : []),
  ]
}

/** The doubts that resampling gives. `settled`: the bias correction and the acceleration are finite. */
export const warningsOfChoice = ({ way, interactions, resampled }: Choice, settled: boolean): readonly Warning[] => {
  if (resampled === undefined) return []
  const key = JSON.stringify(interactions)
  const share = resampled.chosen.find((chosen) => JSON.stringify(chosen.interactions) === key)?.share ?? 0
  return [
    ...(share < STABLE_SHARE ? [{ kind: 'choice-is-unstable' as const, way, share }] : []),
    ...(resampled.intervals.some(({ upper }) => upper === 'unbounded') ? [{ kind: 'upper-end-unbounded' as const, way, share: resampled.unboundedShare }] : []),
    ...(settled ? [] : [{ kind: 'interval-is-unreliable' as const, way }]),
  ]
}

/** The doubts that averaging gives, or its absence. */
export const warningsOfAverage = (averaged: Averaged | undefined): readonly Warning[] => {
  if (averaged === undefined) return [{ kind: 'too-many-lists-to-average', most: MOST_AVERAGED_LISTS }]
  return averaged.heightAtEnd > CUT_OFF ? [{ kind: 'average-is-cut-off' }] : []
}

/** The interactions that were kept or dropped by a hair, so that another walk may decide otherwise. */
export const warningsOfThreshold = (thresholded: Thresholded | undefined, threshold: number, names: ListNames): readonly Warning[] =>
  (thresholded?.evidence ?? [])
    .filter(({ ratio }) => Math.abs(ratio - threshold) < HAIR)
    .map(({ term, ratio }) => ({ kind: 'threshold-decided-narrowly', lists: namesOf(term, names), ratio }))

/** The lowest and the highest estimate among the first models that together have 95 % of the weight. */
export const spreadOf = (models: readonly ModelEstimate[]): UnseenEstimates['spread'] => {
  let weight = 0
  let lowest = Number.POSITIVE_INFINITY
  let highest = 0
  for (const model of models) {
    if (weight >= 0.95) break
    weight += model.weight
    lowest = Math.min(lowest, model.people)
    highest = Math.max(highest, model.people)
  }
  return { lowest, highest }
}
