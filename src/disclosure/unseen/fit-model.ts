import { solveWith } from '../numerics/cholesky.ts'
import { climb } from './climb.ts'
import type { Model } from './model.ts'
import { addFromSubsets } from './subset-sums.ts'
import type { Tally } from './tally.ts'

// Of this file's own: through an import it would not be inlined everywhere, and this is the innermost loop.
const at = (numbers: Float64Array, index: number): number => numbers[index] ?? Number.NaN

/** A model fitted to a tally. Arrays have one place per set of lists. */
export type Fit = {
  readonly model: Model
  /** The terms whose margin is zero: their parameter is −∞ and the cells that contain them are taken as impossible. */
  readonly emptied: readonly number[]
  /** The fitted mean of every cell; place 0 is the estimate of the unseen. */
  readonly means: Float64Array
  readonly unseen: number
  /** The standard error of log(unseen). */
  readonly logError: number
  readonly logLikelihood: number
  /** −2·logLikelihood + parameters·log(observed); parameters at −∞ are counted. */
  readonly bic: number
}

/**
 * Fits a Poisson log-linear model to the observed cells by extended maximum likelihood: log μ(ω) = Σ_{θ⊆ω} α(θ), α(θ) = −∞ where nobody
 * stands on all lists of θ.
 * Sources: Chan, Silverman and Vincent 2021 (JASA 116:1297), section 2; the criterion as in Silverman, Chan and Vincent 2024.
 * @param tally at least one person
 * @param model one whose estimate exists and is identifiable (`checkExistence`); otherwise there is nothing to converge to
 * @returns undefined when the iteration does not converge
 */
export const fitModel = (tally: Tally, model: Model): Fit | undefined => {
  const emptied = model.filter((term) => at(tally.margins, term) === 0)
  const finite = emptied.length === 0 ? model : model.filter((term) => at(tally.margins, term) > 0)
  const open = openCells(tally.counts.length, emptied)
  const top = climb(tally.counts, open, [0, ...finite])
  if (top === undefined) return undefined
  const { coefficients, factor, height } = top
  const unit = new Float64Array(finite.length + 1)
  unit[0] = 1
  const logLikelihood = height - tally.logFactorials
  return {
    model,
    emptied,
    means: meansOf(coefficients, emptied),
    unseen: Math.exp(at(coefficients, 0)),
    logError: Math.sqrt(at(solveWith(factor, unit), 0)),
    logLikelihood,
    bic: -2 * logLikelihood + (model.length + 1) * Math.log(tally.observed),
  }
}

/** Which cells are possible: 1 but for those that contain an emptied term, and for place 0, which is not observed. */
export const openCells = (size: number, emptied: readonly number[]): Float64Array => {
  const open = new Float64Array(size).fill(1)
  open[0] = 0
  for (const term of emptied) for (let cell = term; cell < size; cell = (cell + 1) | term) open[cell] = 0
  return open
}

const meansOf = (coefficients: Float64Array, emptied: readonly number[]): Float64Array => {
  const means = coefficients.slice()
  addFromSubsets(means)
  const open = openCells(means.length, emptied)
  for (let cell = 0; cell < means.length; cell += 1) means[cell] = cell === 0 || at(open, cell) === 1 ? Math.exp(at(means, cell)) : 0
  return means
}
