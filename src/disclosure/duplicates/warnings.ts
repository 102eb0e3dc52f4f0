import { at } from '../numerics/at.ts'
import type { Patterns } from './agreement-table.ts'
import { agreesMore, heightOfOneKind, type MixtureFit } from './fit-mixture.ts'
import { spreadLevels } from './mixture.ts'

/** A doubt, as a message kind. To be shown beside the figures, always. */
export type DuplicatesWarning =
  /** One kind of pairs explains the table as well (by BIC): nothing shows that anybody is in both registers. */
  | { readonly kind: 'nothing-speaks-for-double-counting' }
  /** The kinds are not told apart: this share of those counted twice is a guess between pairs that look alike. */
  | { readonly kind: 'kinds-overlap'; readonly doubtful: number }
  /** The estimate is as large as the smaller register: more would not fit. */
  | { readonly kind: 'as-many-as-the-smaller-register' }
  /** The kind taken for the same person does not agree more: the fields do not tell persons apart. */
  | { readonly kind: 'agreement-says-nothing' }
  | { readonly kind: 'did-not-settle' }
  /** Fields of two different persons go together, which the model denies; this share of such pairs is elsewhere than it expects. */
  | { readonly kind: 'fields-depend-on-each-other'; readonly share: number }

const DOUBTFUL = 0.2
const DEPENDENT = 0.05

export const warningsOf = (patterns: Patterns, { mixture, weighed, settled }: MixtureFit, expected: number, smaller: number): readonly DuplicatesWarning[] => {
  const parameters = 1 + patterns.fields.reduce((sum, { levels }) => sum + levels - 1, 0)
  const gain = 2 * (weighed.logLikelihood - heightOfOneKind(patterns)) - parameters * Math.log(patterns.all)
  const guesses = patterns.pairs.reduce((sum, pairs, pattern) => sum + pairs * at(weighed.posterior, pattern) * (1 - at(weighed.posterior, pattern)), 0)
  const doubtful = expected > 0 ? guesses / expected : 0
  const share = dependence(patterns, weighed.posterior)
  return [
    ...(gain <= 0 ? [{ kind: 'nothing-speaks-for-double-counting' as const }] : []),
    ...(doubtful > DOUBTFUL ? [{ kind: 'kinds-overlap' as const, doubtful }] : []),
    ...(expected > smaller * 0.999 ? [{ kind: 'as-many-as-the-smaller-register' as const }] : []),
    ...(agreesMore(mixture) ? [] : [{ kind: 'agreement-says-nothing' as const }]),
    ...(settled ? [] : [{ kind: 'did-not-settle' as const }]),
    ...(share > DEPENDENT ? [{ kind: 'fields-depend-on-each-other' as const, share }] : []),
  ]
}

/** The total variation between the pairs of different persons as they are and as independent fields would have them; whole patterns only. */
const dependence = (patterns: Patterns, posterior: Float64Array): number => {
  const width = patterns.fields.length
  const levelsOf = (pattern: number) => patterns.levels.subarray(pattern * width, (pattern + 1) * width)
  const weights = patterns.pairs.map((pairs, pattern) => (levelsOf(pattern).includes(-1) ? 0 : pairs * (1 - at(posterior, pattern))))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  if (total === 0) return 0
  const spread = spreadLevels(patterns, weights)
  let apart = 0
  let covered = 0
  for (const [pattern, weight] of weights.entries()) {
    const levels = levelsOf(pattern)
    if (levels.includes(-1)) continue
    const chance = levels.reduce((product, level, field) => product * (spread[field]?.[level] ?? 0), 1)
    covered += chance
    apart += Math.abs(weight / total - chance)
  }
  // Patterns that never occur are expected too.
  return (apart + Math.max(0, 1 - covered)) / 2
}
