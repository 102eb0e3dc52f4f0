import { factorise, solveWith } from '../numerics/cholesky.ts'
import { addFromSubsets, addFromSupersets } from './subset-sums.ts'

// Of this file's own: through an import it would not be inlined everywhere, and this is the innermost loop.
const at = (numbers: Float64Array, index: number): number => numbers[index] ?? Number.NaN

/** Where the likelihood is highest. */
type Summit = {
  /** Set of lists → coefficient; 0 where the model has no term. */
  readonly coefficients: Float64Array
  /** The Cholesky factor of the information matrix of `terms`, in their order. */
  readonly factor: Float64Array
  /** Σ (n·log μ − μ) over the open cells, less Σ precision·coefficient²/2. */
  readonly height: number
}

const MOST_STEPS = 100
const MOST_HALVINGS = 40
// Newton's method squares its error: a decrement of this size means that the next step is right to the last digits.
const NEAR_ENOUGH = 1e-12

/**
 * Newton's method on the concave log-likelihood of a Poisson log-linear model, halving steps that would lead down. All sums over cells
 * are sums over supersets, so that a step costs t·2^t + terms³/6 operations instead of 2^t·terms².
 * Started from one step of weighted least squares on μ = n + 0.1 (McCullagh and Nelder 1989, section 2.5).
 * @param counts by set of lists
 * @param open 1 for a cell that takes part, 0 for one that does not
 * @param terms sets of lists with a finite coefficient, the empty set 0 first
 * @param precisions one per term: the inverse variance of a normal prior around 0, whose logarithm is then added; none when left out
 * @returns undefined when there is no summit, or none that a double can reach
 */
export const climb = (counts: Float64Array, open: Float64Array, terms: readonly number[], precisions: Float64Array = new Float64Array(terms.length)): Summit | undefined => {
  const size = counts.length
  const weights = new Float64Array(size)
  const pull = new Float64Array(size)
  const coefficients = new Float64Array(size)
  const newton = prepareNewton(Int32Array.from(terms), precisions)
  for (let cell = 0; cell < size; cell += 1) {
    if (at(open, cell) === 0) continue
    const mean = at(counts, cell) + 0.1
    weights[cell] = mean
    pull[cell] = mean * Math.log(mean) + at(counts, cell) - mean
  }
  if (Number.isNaN(newton.step(weights, pull, coefficients))) return undefined
  newton.addTo(coefficients, 1)
  const means = new Float64Array(size)
  let height = lookFrom(counts, open, coefficients, means) - newton.distrust(coefficients)
  for (let count = 0; count < MOST_STEPS; count += 1) {
    for (let cell = 0; cell < size; cell += 1) pull[cell] = at(open, cell) === 0 ? 0 : at(counts, cell) - at(means, cell)
    weights.set(means)
    const decrement = newton.step(weights, pull, coefficients)
    if (Number.isNaN(decrement)) return undefined
    // What rounding alone can take off a sum of this size.
    const floor = height - 1e-13 * Math.abs(height)
    let share = 1
    newton.addTo(coefficients, share)
    height = lookFrom(counts, open, coefficients, means) - newton.distrust(coefficients)
    for (let halving = 0; !(height >= floor); halving += 1) {
      if (halving === MOST_HALVINGS) return undefined
      newton.addTo(coefficients, -share / 2)
      share /= 2
      height = lookFrom(counts, open, coefficients, means) - newton.distrust(coefficients)
    }
    if (decrement < NEAR_ENOUGH) return { coefficients, factor: newton.factor, height }
  }
  return undefined
}

/** One workspace for all steps of a climb, because there are thousands of climbs. */
const prepareNewton = (terms: Int32Array, precisions: Float64Array) => {
  const order = terms.length
  const factor = new Float64Array(order * order)
  const gradient = new Float64Array(order)
  let direction: Float64Array = gradient
  return {
    factor,
    /** Solves (Xᵀ·W·X)·direction = Xᵀ·pull, using both arrays up. Gives the decrement, or NaN where the matrix is singular. */
    step: (weights: Float64Array, pull: Float64Array, coefficients: Float64Array): number => {
      addFromSupersets(weights)
      addFromSupersets(pull)
      for (let row = 0; row < order; row += 1) {
        const term = terms[row] ?? 0
        gradient[row] = at(pull, term) - at(precisions, row) * at(coefficients, term)
        for (let column = 0; column <= row; column += 1) factor[row * order + column] = at(weights, term | (terms[column] ?? 0))
        factor[row * order + row] = at(weights, term) + at(precisions, row)
      }
      if (!factorise(factor, order)) return Number.NaN
      direction = solveWith(factor, gradient)
      let decrement = 0
      for (let row = 0; row < order; row += 1) decrement += at(gradient, row) * at(direction, row)
      return decrement
    },
    /** Half the squared distance from the prior's centre, in its own units. */
    distrust: (coefficients: Float64Array): number => {
      let sum = 0
      for (let row = 0; row < order; row += 1) sum += at(precisions, row) * at(coefficients, terms[row] ?? 0) ** 2
      return sum / 2
    },
    addTo: (coefficients: Float64Array, share: number): void => {
      for (let row = 0; row < order; row += 1) {
        const term = terms[row] ?? 0
        coefficients[term] = at(coefficients, term) + share * at(direction, row)
      }
    },
  }
}

/** Writes the means that belong to the coefficients, and gives the height: Σ (n·log μ − μ) over the open cells. */
export const lookFrom = (counts: Float64Array, open: Float64Array, coefficients: Float64Array, means: Float64Array): number => {
  means.set(coefficients)
  addFromSubsets(means)
  let height = 0
  for (let cell = 0; cell < means.length; cell += 1) {
    if (at(open, cell) === 0) {
      means[cell] = 0
      continue
    }
    const log = at(means, cell)
    const mean = Math.exp(log)
    means[cell] = mean
    height += at(counts, cell) * log - mean
  }
  return height
}
