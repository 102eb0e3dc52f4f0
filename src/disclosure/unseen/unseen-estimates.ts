import type { ListNames, Way } from './choosing.ts'
import type { Interval } from './interval.ts'
import type { Warning } from './warning.ts'

/**
 * Which lists depend on each other in a model: its largest interactions, each by the names of its lists. An interaction brings all smaller
 * ones within it along. None: every list is independent of the others.
 */
export type Interactions = readonly ListNames[]

/** One model of the set, and what it says. Persons are seen and unseen together unless said otherwise. */
export type ModelEstimate = {
  readonly interactions: Interactions
  /** Lists that the model links and that have nobody in common: taken as never overlapping. */
  readonly neverTogether: readonly ListNames[]
  readonly people: number
  readonly unseen: number
  /** If this model were true, and had been known beforehand: log-normal in the unseen. */
  readonly intervals: readonly Interval[]
  readonly bic: number
  /** exp(−BIC/2), made to add up to 1 over `models`. */
  readonly weight: number
}

/** A model that says nothing about these data, and why. */
export type ModelWithoutEstimate = {
  readonly interactions: Interactions
  readonly reasons: readonly ('estimate-does-not-exist' | 'estimate-not-identifiable' | 'did-not-converge')[]
}

/** One published way of choosing a model, what it chose, and how firmly. */
export type Choice = {
  readonly way: Way
  readonly interactions: Interactions
  readonly people: number
  /** As if the model had been known beforehand (profile likelihood): too narrow, and there to be compared with what follows. */
  readonly ifModelWereKnown: readonly Interval[]
  /** With the choice repeated on every resample. Absent when no replications were asked for. */
  readonly resampled?: {
    readonly replications: number
    readonly intervals: readonly Interval[]
    /** What was chosen how often, the most frequent first. */
    readonly chosen: readonly { readonly interactions: Interactions; readonly share: number }[]
    readonly unboundedShare: number
  }
}

export type NamedQuantiles = readonly { readonly probability: number; readonly people: number }[]

/** What the data say about the number of persons, seen and unseen: many answers, side by side, and the doubts. There is no single one. */
export type UnseenEstimates = {
  readonly observed: number
  readonly lists: readonly { readonly name: string; readonly people: number }[]
  /** Every model looked at that has an estimate, least BIC first. */
  readonly models: readonly ModelEstimate[]
  readonly withoutEstimate: readonly ModelWithoutEstimate[]
  /** `all`: every model of the order asked for. `downhill`: only those on the way. */
  readonly search: 'all' | 'downhill'
  /** The lowest and the highest estimate among the models that make up 95 % of the weight. */
  readonly spread: { readonly lowest: number; readonly highest: number }
  readonly choices: readonly Choice[]
  /** Averaged over all decomposable models (Madigan and York 1997). Absent with more than five lists. */
  readonly averaged?: {
    readonly mode: number
    readonly mean: number
    readonly quantiles: NamedQuantiles
    readonly models: readonly { readonly joined: Interactions; readonly probability: number; readonly mode: number; readonly quantiles: NamedQuantiles }[]
  }
  /** By Bayesian thresholding (Silverman 2020). Absent when its posterior has no summit. */
  readonly thresholded?: { readonly interactions: Interactions; readonly quantiles: NamedQuantiles }
  /** What every figure above takes for granted; the data can not confirm it. */
  readonly assumptions: readonly Assumption[]
  readonly warnings: readonly Warning[]
}

export type Assumption = (typeof ASSUMPTIONS)[number]

/**
 * Taken for granted by every method here. Doubted in print: Whitehead, Jackson, Balch and Francis 2021 (Journal of Human Trafficking
 * 7:1); Binette and Steorts 2022 (Journal of the Royal Statistical Society A 185:640); Aleshin-Guendel, Sadinle and Wakefield 2024
 * (Biometrics 80, arXiv 2101.09304): the interaction of all lists at once can never be seen in the data.
 */
export const ASSUMPTIONS = [
  'nobody-joins-or-leaves-in-the-period',
  'same-person-is-recognised-on-every-list',
  'all-listed-persons-belong-to-the-population',
  'persons-alike-in-their-chance-of-being-listed',
  'no-interaction-of-all-lists-at-once',
] as const
