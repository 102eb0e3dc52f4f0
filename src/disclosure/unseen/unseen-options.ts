import type { Prior } from './average-models.ts'
import { STEPWISE_THRESHOLD } from './stepwise.ts'
import type { Tally } from './tally.ts'

export type UnseenOptions = {
  /** How many lists an interaction may join: from 2 to one less than there are lists; 2 when not given. */
  readonly order?: number
  /** `by-number` when not given: all models up to 10,000, downhill otherwise. */
  readonly search?: 'all' | 'downhill' | 'by-number'
  /** Resamples for the intervals; 1,000 when not given, 0 for none, 100,000 at most. */
  readonly replications?: number
  /** Of the intervals, between 0 and 1; 0.95 and 0.8 when not given. */
  readonly levels?: readonly number[]
  /** Below which Poisson tail a pair enters stepwise, from 0 to 1; 0.02 when not given. */
  readonly threshold?: number
  /** How many models of least BIC are fitted again in every resample; 60 when not given, as far as the paper's figures go. */
  readonly refitted?: number
  /** For the average; proportional to 1/N when not given. */
  readonly prior?: Prior
  /** The largest number of unseen persons thought of in the average; 20 times the observed when not given. */
  readonly mostUnseen?: number
  /** Steps of the walk for Bayesian thresholding; 20,000 when not given, 0 for none, a million at most. */
  readonly steps?: number
}

export type UnseenSettings = Required<UnseenOptions>

export const settingsFrom = (tally: Tally, options: UnseenOptions): UnseenSettings => ({
  order: Math.min(2, tally.lists - 1),
  search: 'by-number',
  replications: 1000,
  levels: [0.95, 0.8],
  threshold: STEPWISE_THRESHOLD,
  refitted: 60,
  prior: { kind: 'inverse' },
  mostUnseen: 20 * tally.observed,
  steps: 20_000,
  ...options,
})

/** The first option that makes no sense for this table. */
export const wrongOption = (tally: Tally, settings: UnseenSettings): keyof UnseenOptions | undefined => {
  const { order, replications, levels, threshold, refitted, prior, mostUnseen, steps } = settings
  if (!isWhole(order, Math.min(2, tally.lists - 1), tally.lists - 1)) return 'order'
  if (!isWhole(replications, 0, 100_000)) return 'replications'
  if (!levels.every((level) => level > 0 && level < 1)) return 'levels'
  if (!(threshold >= 0 && threshold <= 1)) return 'threshold'
  if (!isWhole(refitted, 1, 10_000)) return 'refitted'
  if (prior.kind === 'gamma-poisson' && !(prior.shape > 0 && prior.scale > 0 && Number.isFinite(prior.shape * prior.scale))) return 'prior'
  if (!isWhole(mostUnseen, 1, 1e12)) return 'mostUnseen'
  return isWhole(steps, 0, 1_000_000) ? undefined : 'steps'
}

const isWhole = (value: number, least: number, most: number): boolean => Number.isInteger(value) && value >= least && value <= most
