import { at } from '../numerics/at.ts'
import type { Uniforms } from '../numerics/uniforms.ts'
import { climb, lookFrom } from './climb.ts'

/** What a walk over a posterior saw of each coefficient, in the order of the terms; and every value of the first, the intercept. */
export type Walked = { readonly means: Float64Array; readonly deviations: Float64Array; readonly intercepts: Float64Array }

/**
 * A random walk over the posterior of a Poisson log-linear model (Metropolis's algorithm), from its summit, with steps shaped by the
 * information there and 2.38/√terms long (Roberts, Gelman and Gilks 1997). A tenth of the steps is thrown away first.
 * @param precisions of the normal priors, as for `climb`
 * @returns undefined when the posterior has no summit
 */
export const walkPosterior = (uniforms: Uniforms, counts: Float64Array, open: Float64Array, terms: readonly number[], precisions: Float64Array, steps: number): Walked | undefined => {
  const summit = climb(counts, open, terms, precisions)
  if (summit === undefined) return undefined
  const order = terms.length
  const means = new Float64Array(counts.length)
  const depth = (coefficients: Float64Array): number =>
    lookFrom(counts, open, coefficients, means) - terms.reduce((sum, term, row) => sum + (at(precisions, row) * at(coefficients, term) ** 2) / 2, 0)
  let here: Float64Array = summit.coefficients.slice()
  let there: Float64Array = here.slice()
  let height = summit.height
  const sums = new Float64Array(order)
  const squares = new Float64Array(order)
  const intercepts = new Float64Array(steps)
  const warmUp = Math.ceil(steps / 10)
  const length = 2.38 / Math.sqrt(order)
  for (let step = -warmUp; step < steps; step += 1) {
    const jump = correlated(summit.factor, order, uniforms)
    for (let row = 0; row < order; row += 1) there[terms[row] ?? 0] = at(here, terms[row] ?? 0) + length * at(jump, row)
    const reached = depth(there)
    if (Math.log(1 - uniforms()) < reached - height) {
      height = reached
      ;[here, there] = [there, here]
    }
    if (step < 0) continue
    intercepts[step] = at(here, 0)
    for (let row = 0; row < order; row += 1) {
      // Reckoned from the summit, so that no digits are lost.
      const away = at(here, terms[row] ?? 0) - at(summit.coefficients, terms[row] ?? 0)
      sums[row] = at(sums, row) + away
      squares[row] = at(squares, row) + away ** 2
    }
  }
  return {
    means: sums.map((sum, row) => at(summit.coefficients, terms[row] ?? 0) + sum / steps),
    deviations: squares.map((square, row) => Math.sqrt(square / steps - (at(sums, row) / steps) ** 2)),
    intercepts,
  }
}

/** A normal draw whose covariance is the inverse of L·Lᵀ: solves Lᵀ·x = z. */
const correlated = (factor: Float64Array, order: number, uniforms: Uniforms): Float64Array => {
  const x = new Float64Array(order)
  for (let row = 0; row < order; row += 2) {
    // Box and Muller 1958: two at a time.
    const radius = Math.sqrt(-2 * Math.log(1 - uniforms()))
    const angle = 2 * Math.PI * uniforms()
    x[row] = radius * Math.cos(angle)
    if (row + 1 < order) x[row + 1] = radius * Math.sin(angle)
  }
  for (let row = order - 1; row >= 0; row -= 1) {
    let sum = at(x, row)
    for (let k = row + 1; k < order; k += 1) sum -= at(factor, k * order + row) * at(x, k)
    x[row] = sum / at(factor, row * order + row)
  }
  return x
}
