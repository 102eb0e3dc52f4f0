import { at } from '../numerics/at.ts'
import { logGamma } from '../numerics/log-gamma.ts'
import { decomposableGraphs, type Decomposition } from './decomposable.ts'
import { pairsOf } from './model.ts'
import type { Tally } from './tally.ts'

/**
 * What is believed of the number of persons before the data are seen.
 * `inverse`: proportional to 1/N, which says next to nothing. `gamma-poisson`: N is Poisson with a mean that is Gamma of this shape and scale.
 */
export type Prior = { readonly kind: 'inverse' } | { readonly kind: 'gamma-poisson'; readonly shape: number; readonly scale: number }

type AveragingOptions = {
  readonly prior: Prior
  /** The prior weight of each cell of the full table (a symmetric hyper-Dirichlet law): 1, or 1/2^lists for one person's worth in all. */
  readonly delta: number
  /** The largest number of unseen persons that is thought of; 1 or more. */
  readonly mostUnseen: number
}

/** A distribution of the number of persons, seen and unseen. */
type Posterior = {
  /** The most probable number. */
  readonly mode: number
  readonly mean: number
  /** E(1/N)/E(1/N²): the estimate of least relative squared error, as Madigan and York give it. */
  readonly leastRelativeError: number
  /** Probability → number of persons, for 0.025, 0.1, 0.5, 0.9 and 0.975. */
  readonly quantiles: readonly { readonly probability: number; readonly people: number }[]
}

export type Averaged = {
  readonly posterior: Posterior
  /** The decomposable models of probability 0.001 or more, the most probable first; `joined`: the pairs of lists that depend on each other, as sets. */
  readonly models: readonly { readonly joined: readonly number[]; readonly probability: number; readonly posterior: Posterior }[]
  /** How probable the largest number thought of is, against the mode. Near 1: the range cut the posterior off, and its end is meaningless. */
  readonly heightAtEnd: number
}

/** 822 graphs; six lists would have 18,154. */
export const MOST_AVERAGED_LISTS = 5

const MOST_POINTS = 10_000
const LEAST_PROBABILITY = 0.001

/**
 * Averages over all decomposable graphical models: each has its posterior of N in closed form, and they are weighed by their probability.
 * Past 10,000 the numbers of unseen persons are taken at even distances.
 * Sources: Madigan and York 1997 (Biometrika 84:19); Dawid and Lauritzen 1993 for the marginal likelihoods; figures checked
 * against the R package dga (Human Rights Data Analysis Group).
 * @param tally of 2 to `MOST_AVERAGED_LISTS` lists
 */
export const averageModels = (tally: Tally, { prior, delta, mostUnseen }: AveragingOptions): Averaged => {
  const stride = Math.ceil(mostUnseen / MOST_POINTS)
  const unseen = Float64Array.from({ length: Math.floor((mostUnseen - 1) / stride) + 1 }, (_, place) => 1 + place * stride)
  const people = unseen.map((count) => tally.observed + count)
  const base = people.map((all, place) => logPrior(prior, all) + logGamma(all + 1) - logGamma(at(unseen, place) + 1))
  const margins = marginalLikelihoods(tally, unseen, delta)
  const graphs = decomposableGraphs(tally.lists, pairsOf(tally.lists)).map(({ steps, edges }) => ({ edges, logs: graphLikelihood(steps, base, margins) }))
  const top = graphs.reduce((highest, { logs }) => logs.reduce((a, b) => Math.max(a, b), highest), Number.NEGATIVE_INFINITY)
  const all = new Float64Array(people.length)
  const weighed = graphs.map(({ edges, logs }) => {
    const weights = logs.map((log) => Math.exp(log - top))
    for (let place = 0; place < all.length; place += 1) all[place] = at(all, place) + at(weights, place)
    return { joined: edges, weights, weight: sumOf(weights) }
  })
  const total = sumOf(all)
  return {
    posterior: posteriorOf(people, all),
    models: weighed
      .filter(({ weight }) => weight >= LEAST_PROBABILITY * total)
      .map(({ joined, weights, weight }) => ({ joined, probability: weight / total, posterior: posteriorOf(people, weights) }))
      .toSorted((a, b) => b.probability - a.probability),
    heightAtEnd: (all.at(-1) ?? 0) / all.reduce((a, b) => Math.max(a, b), 0),
  }
}

const sumOf = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0)

const logPrior = (prior: Prior, all: number): number =>
  prior.kind === 'inverse' ? -Math.log(all) : all * Math.log(prior.scale / (1 + prior.scale)) + logGamma(all + prior.shape) - logGamma(all + 1)

/** Set of lists → log marginal likelihood of the table collapsed to them, at every number of unseen persons. */
const marginalLikelihoods = (tally: Tally, unseen: Float64Array, delta: number): readonly Float64Array[] =>
  Array.from({ length: tally.counts.length }, (_, set) => {
    const collapsed = new Map<number, number>()
    for (const [history, count] of tally.counts.entries()) collapsed.set(history & set, (collapsed.get(history & set) ?? 0) + count)
    const cellPrior = (delta * tally.counts.length) / collapsed.size
    let fixed = -collapsed.size * logGamma(cellPrior)
    for (const [history, count] of collapsed) if (history !== 0) fixed += logGamma(count + cellPrior)
    const onNone = (collapsed.get(0) ?? 0) + cellPrior
    return unseen.map((count) => fixed + logGamma(onNone + count))
  })

/** Each list given its earlier neighbours: the likelihood of both together, less that of the neighbours. */
const graphLikelihood = (steps: Decomposition['steps'], base: Float64Array, margins: readonly Float64Array[]): Float64Array => {
  const logs = base.slice()
  for (const { list, given } of steps) {
    const both = margins[given | (1 << list)]
    const alone = margins[given]
    if (both === undefined || alone === undefined) throw new Error('a graph joins lists that the table does not have')
    for (let place = 0; place < logs.length; place += 1) logs[place] = at(logs, place) + at(both, place) - at(alone, place)
  }
  return logs
}

const posteriorOf = (people: Float64Array, weights: Float64Array): Posterior => {
  let total = 0
  let mean = 0
  let inverse = 0
  let inverseSquare = 0
  let highest = 0
  for (let place = 0; place < people.length; place += 1) {
    const weight = at(weights, place)
    const all = at(people, place)
    total += weight
    mean += weight * all
    inverse += weight / all
    inverseSquare += weight / all ** 2
    if (weight > at(weights, highest)) highest = place
  }
  return { mode: at(people, highest), mean: mean / total, leastRelativeError: inverse / inverseSquare, quantiles: quantilesOf(people, weights, total) }
}

const PROBABILITIES = [0.025, 0.1, 0.5, 0.9, 0.975]

const quantilesOf = (people: Float64Array, weights: Float64Array, total: number): Posterior['quantiles'] => {
  let place = 0
  let below = at(weights, 0)
  return PROBABILITIES.map((probability) => {
    while (below < probability * total && place < people.length - 1) {
      place += 1
      below += at(weights, place)
    }
    return { probability, people: at(people, place) }
  })
}
