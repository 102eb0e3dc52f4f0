import type { Patterns } from './agreement-table.ts'
import { spreadLevels, weigh, type Mixture, type Weighed } from './mixture.ts'

// Of this file's own: through an import it would not be inlined everywhere, and this is the innermost loop.
const at = (numbers: Float64Array, index: number): number => numbers[index] ?? Number.NaN

export type MixtureFit = { readonly mixture: Mixture; readonly weighed: Weighed; readonly settled: boolean }

const MOST_ROUNDS = 2000
// In units of log-likelihood.
const NEAR_ENOUGH = 1e-7

/**
 * The EM algorithm for Fellegi and Sunter's mixture, from one start. `settled` is false when the likelihood was still rising at the end.
 * Sources: Fellegi and Sunter 1969; Winkler 1988 for the EM; Enamorado, Fifield and Imai 2019 (APSR 113:353).
 * @param most the largest share of pairs that can be one person: the smaller register over all pairs
 */
export const fitFrom = (patterns: Patterns, start: Mixture, most: number): MixtureFit => {
  let mixture = start
  let weighed = weigh(patterns, mixture)
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const same = patterns.pairs.map((pairs, pattern) => pairs * at(weighed.posterior, pattern))
    const total = same.reduce((sum, value) => sum + value, 0)
    mixture = {
      share: Math.min(most, Math.max(total / patterns.all, Number.MIN_VALUE)),
      same: spreadLevels(patterns, same),
      different: spreadLevels(patterns, patterns.pairs.map((pairs, pattern) => pairs * (1 - at(weighed.posterior, pattern)))),
    }
    const next = weigh(patterns, mixture)
    const risen = next.logLikelihood - weighed.logLikelihood
    weighed = next
    if (Math.abs(risen) < NEAR_ENOUGH) return { mixture, weighed, settled: true }
  }
  return { mixture, weighed, settled: false }
}

// What is thought at first: how many of the smaller register are in the other, and how often the same person agrees fully.
const STARTS = [0.5, 0.1, 0.02].flatMap((overlap) => [0.95, 0.7].map((agreement) => ({ overlap, agreement })))

/**
 * The best of several starts in which the kind that agrees more is the same person. All pairs together stand for pairs of two persons at
 * first, since there are so many more of those.
 */
export const fitMixture = (patterns: Patterns, most: number): MixtureFit => {
  const different = spreadLevels(patterns, patterns.pairs)
  const fits = STARTS.map(({ overlap, agreement }) => {
    const same = patterns.fields.map(({ levels }) => {
      const rest = (1 - agreement) / (levels - 1)
      return Float64Array.from({ length: levels }, (_, level) => (level === levels - 1 ? agreement : rest))
    })
    return fitFrom(patterns, { share: most * overlap, same, different }, most)
  })
  const upright = fits.filter(({ mixture }) => agreesMore(mixture))
  return (upright.length > 0 ? upright : fits).reduce((best, fit) => (fit.weighed.logLikelihood > best.weighed.logLikelihood ? fit : best))
}

/** Whether the same person agrees fully more often than two persons do, in most fields. */
export const agreesMore = ({ same, different }: Mixture): boolean => {
  const more = same.filter((levels, field) => (levels.at(-1) ?? 0) > (different[field]?.at(-1) ?? 0))
  return more.length * 2 > same.length
}

/** The log-likelihood when all pairs are of one kind. */
export const heightOfOneKind = (patterns: Patterns): number => {
  const levels = spreadLevels(patterns, patterns.pairs)
  return weigh(patterns, { share: 0, same: levels, different: levels }).logLikelihood
}
