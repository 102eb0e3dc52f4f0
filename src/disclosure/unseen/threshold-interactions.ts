import { at } from '../numerics/at.ts'
import { quantileOf } from '../numerics/quantile.ts'
import type { Uniforms } from '../numerics/uniforms.ts'
import { checkExistence } from './check-existence.ts'
import { openCells } from './fit-model.ts'
import { independence, orderOf, pairsOf, type Model } from './model.ts'
import type { Tally } from './tally.ts'
import { walkPosterior, type Walked } from './walk.ts'

type ThresholdOptions = {
  /** The variance of the normal prior of each interaction around 0; `improper` lets every value be equally likely. */
  readonly variance: number | 'improper'
  /** An interaction stays when its posterior mean is at least this many posterior standard deviations from 0; 2 by the author's advice. */
  readonly threshold: number
  /** Up to how many lists an interaction joins. */
  readonly order: 2 | 3
  /** Steps of the random walk. The ends of the quantiles swing by some 2 % at 20,000. */
  readonly steps: number
}

export type Thresholded = {
  readonly model: Model
  /** How many posterior standard deviations from 0 each interaction lay when it was judged. One close to the threshold could as well have gone the other way. */
  readonly evidence: readonly { readonly term: number; readonly ratio: number }[]
  /** Probability → number of persons, for 0.025, 0.1, 0.5, 0.9 and 0.975. */
  readonly quantiles: readonly { readonly probability: number; readonly people: number }[]
}

/** The prior variance of intercept and single lists: flat, but for the sake of arithmetic. */
const FLAT = 1e4

/**
 * Bayesian thresholding: all pairs are in the model at first, with a prior; those of weak evidence are dropped; where three lists are
 * allowed, the triples all of whose pairs stayed are judged in the same way; what is left is fitted again.
 * Source: Silverman 2020 (Journal of the Royal Statistical Society A 183:691); triples as in the R package
 * MultipleSystemsEstimation by the same author.
 * @returns undefined when the posterior is improper (checked as for maximum likelihood, for improper priors alone), or has no summit
 */
export const thresholdInteractions = (uniforms: Uniforms, tally: Tally, { variance, threshold, order, steps }: ThresholdOptions): Thresholded | undefined => {
  const evidence: { term: number; ratio: number }[] = []
  const walk = (model: Model): { terms: readonly number[]; walked: Walked } | undefined => {
    const emptied = variance === 'improper' ? model.filter((term) => at(tally.margins, term) === 0) : []
    if (variance === 'improper' && !isSound(tally, model)) return undefined
    const terms = [0, ...model.filter((term) => !emptied.includes(term))]
    const precisions = Float64Array.from(terms, (term) => (variance === 'improper' ? 0 : orderOf(term) < 2 ? 1 / FLAT : 1 / variance))
    const walked = walkPosterior(uniforms, tally.counts, openCells(tally.counts.length, emptied), terms, precisions, steps)
    return walked === undefined ? undefined : { terms, walked }
  }
  /** The model without the interactions of one order that are weak. One at −∞ stays: there is no weakness in it. */
  const judged = (model: Model, of: number): Model | undefined => {
    const found = walk(model)
    if (found === undefined) return undefined
    const ratios = found.terms.map((term, row) => ({ term, ratio: Math.abs(at(found.walked.means, row)) / at(found.walked.deviations, row) })).filter(({ term }) => orderOf(term) === of)
    evidence.push(...ratios)
    return model.filter((term) => ratios.every((judgement) => judgement.term !== term || judgement.ratio >= threshold))
  }
  const pairs = judged([...independence(tally.lists), ...pairsOf(tally.lists)].toSorted((a, b) => a - b), 2)
  const triples = pairs === undefined || order === 2 ? [] : triplesOver(pairs, tally.lists)
  const model = pairs === undefined || triples.length === 0 ? pairs : (judged([...pairs, ...triples].toSorted((a, b) => a - b), 3) ?? pairs)
  const last = model === undefined ? undefined : walk(model)
  if (model === undefined || last === undefined) return undefined
  const people = last.walked.intercepts.map((log) => tally.observed + Math.exp(log)).toSorted()
  return { model, evidence, quantiles: [0.025, 0.1, 0.5, 0.9, 0.975].map((probability) => ({ probability, people: quantileOf(people, probability) })) }
}

const isSound = (tally: Tally, model: Model): boolean => {
  const { exists, identifiable } = checkExistence(tally, model)
  return exists && identifiable
}

/** The sets of three lists all of whose pairs are in the model. */
const triplesOver = (model: Model, lists: number): readonly number[] =>
  Array.from({ length: 2 ** lists }, (_, set) => set).filter((set) => orderOf(set) === 3 && pairsOf(lists).every((pair) => (pair & set) !== pair || model.includes(pair)))
