import { ok, type Result } from '#kernel'
import type { MicrodataRow } from '../attribute.ts'
import { discreteGaussian } from '../noise/discrete-gaussian.ts'
import type { RandomBytes } from '../noise/random-bytes.ts'
import { centred, marginOf, timesXi, type Cells } from './along-axes.ts'
import { keyOf, product, sidesOf, type AttributeSet } from './attribute-set.ts'
import { countTables, type CountRefusal } from './count.ts'
import type { Plan } from './plan.ts'

/** What was measured with noise. The rows are not in it: whoever has it has no more than the release. */
export type Measurement = {
  readonly plan: Plan
  /** The noisy residuals on the scale of counts, by the key of their set: every line along every side sums to zero. */
  readonly residuals: ReadonlyMap<string, Cells>
}

/**
 * Measures every residual of a plan, once, reading the rows once. This is where the budget is spent: book the plan's cost in the ledger first.
 *
 * For a set B with margin v (whole numbers): y = Ξv + z with Ξ = ⊗_{i∈B} (n_i·I − 11ᵀ) and every z an independent discrete Gaussian of scale γ²;
 * what is kept is r = ⊗(I − 11ᵀ/n_i) y / Π n_i. This is the discrete variant of ResidualPlanner's residual (arXiv 2305.08175): noise on the whole-numbered
 * Ξv and not on the counts. That it does what the plan says:
 * - Privacy. A person's row adds to Ξv a column of Ξ, of squared length Π n_i(n_i − 1). Ξv is whole, so theorem 14 of Canonne, Kamath, Steinke 2020 gives
 *   y the cost Π n_i(n_i − 1) / 2γ² = p_B / 2σ²_B with σ² = γ²/Π n_i²: as the continuous mechanism. r is computed from y alone.
 * - Mean. C = ⊗(I − 11ᵀ/n) is a projection and Ξ = Π n · C, so that C Ξ v / Π n = Cv: the true residual.
 * - Covariance. C (γ²I) Cᵀ / Π n² = σ² C: that of the continuous mechanism (Sub⁺ applied to noise σ² Sub Subᵀ), as Sub⁺Sub = C. (A discrete Gaussian's variance
 *   is at most γ², and short of it by less than a millionth from γ² = 1 on.)
 * Noise on the counts, projected afterwards, would cost 1/2σ² instead of p_B/2σ².
 *
 * @param rows one per person, answers in the order of the plan's attributes
 * @param bytes `systemBytes()` outside of tests
 */
export const measure = (plan: Plan, rows: Iterable<MicrodataRow>, bytes: RandomBytes): Result<Measurement, CountRefusal> => {
  const sizes = plan.attributes.map(({ codes }) => codes.length)
  const widest = widestOf(plan.tables.map(({ set }) => set))
  const counted = countTables(plan.attributes, widest, rows)
  if (!counted.ok) return counted
  const residuals = new Map<string, Cells>()
  for (const { set, gammaSquared } of plan.residuals) {
    const above = widest.find((wide) => set.every((place) => wide.includes(place))) ?? []
    const table = counted.value.get(keyOf(above)) ?? new Float64Array()
    const sides = sidesOf(set, sizes)
    const answers = timesXi(marginOf(table, sidesOf(above, sizes), above.map((place) => set.includes(place))), sides)
    const noise = discreteGaussian(gammaSquared, bytes)
    // Added as whole numbers: what is rounded afterwards is already public.
    const noisy = answers.map((answer) => Number(BigInt(answer) + noise()))
    const scale = product(sides)
    residuals.set(keyOf(set), centred(noisy, sides).map((cell) => cell / scale))
  }
  return ok({ plan, residuals })
}

/** The sets that are not inside another one: their tables tell all the others. */
const widestOf = (sets: readonly AttributeSet[]): readonly AttributeSet[] => {
  const inside = new Set(sets.flatMap((set) => set.map((_, left) => keyOf(set.toSpliced(left, 1)))))
  const candidates = sets.filter((set) => !inside.has(keyOf(set)))
  const longest = Math.max(...candidates.map((set) => set.length))
  return candidates.filter((set) => set.length === longest || !candidates.some((wide) => wide.length > set.length && set.every((place) => wide.includes(place))))
}
