import type { Patterns } from './agreement-table.ts'

// Of this file's own: through an import it would not be inlined everywhere, and this is the innermost loop.
const at = (numbers: Float64Array, index: number): number => numbers[index] ?? Number.NaN

/** Two kinds of pairs, the same person and two persons, and how each kind agrees. Within a kind, fields agree independently. */
export type Mixture = {
  /** The share of pairs that are the same person. */
  readonly share: number
  /** Field → level → how often pairs of the same person show it, where both records say something. Adds up to 1 in each field. */
  readonly same: readonly Float64Array[]
  /** The same for pairs of two different persons. */
  readonly different: readonly Float64Array[]
}

/** How probable it is that a pair with each pattern is the same person, and the log-likelihood of all. */
export type Weighed = { readonly posterior: Float64Array; readonly logLikelihood: number }

/** A level that was not seen may still occur: without this, one empty level would decide alone. */
const LEAST_PROBABILITY = 1e-9

/** Weighs every pattern. A field that says nothing is passed over (missing at random: Enamorado, Fifield and Imai 2019). */
export const weigh = ({ fields, levels, pairs }: Patterns, { share, same, different }: Mixture): Weighed => {
  const posterior = new Float64Array(pairs.length)
  let logLikelihood = 0
  for (let pattern = 0; pattern < pairs.length; pattern += 1) {
    let ifSame = share
    let ifDifferent = 1 - share
    for (let field = 0; field < fields.length; field += 1) {
      const level = levels[pattern * fields.length + field] ?? -1
      if (level < 0) continue
      ifSame *= same[field]?.[level] ?? Number.NaN
      ifDifferent *= different[field]?.[level] ?? Number.NaN
    }
    posterior[pattern] = ifSame / (ifSame + ifDifferent)
    logLikelihood += at(pairs, pattern) * Math.log(ifSame + ifDifferent)
  }
  return { posterior, logLikelihood }
}

/** How the levels of each field are spread, when each pattern counts as many pairs as `weights` says. */
export const spreadLevels = ({ fields, levels }: Patterns, weights: Float64Array): readonly Float64Array[] =>
  fields.map((shape, field) => {
    const sums = new Float64Array(shape.levels)
    for (let pattern = 0; pattern < weights.length; pattern += 1) {
      const level = levels[pattern * fields.length + field] ?? -1
      if (level >= 0) sums[level] = at(sums, level) + at(weights, pattern)
    }
    const total = sums.reduce((sum, value) => sum + value, 0)
    // A field in which this kind was never seen tells nothing.
    return sums.map((sum) => (total > 0 ? Math.max(LEAST_PROBABILITY, sum / total) : 1 / shape.levels))
  })
