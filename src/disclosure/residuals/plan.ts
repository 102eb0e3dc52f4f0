import { ok, refuse, type Result } from '#kernel'
import { rhoAbove, rhoAsNumber, type Rho } from '../accounting/rho.ts'
import type { Attribute } from '../attribute.ts'
import { asNumber, rationalAbove, type Rational } from '../noise/rational.ts'
import { keyOf, product, sidesOf, subsetsOf, type AttributeSet } from './attribute-set.ts'
import { rhoOfChangedAnswers } from './changed-answers.ts'
import { readWorkload, type WeighedTable, type Workload, type WorkloadRefusal } from './workload.ts'

/** A table of the release, and what its error will be: known before anything is spent. */
export type PlannedTable = {
  readonly set: AttributeSet
  readonly names: readonly string[]
  readonly cells: number
  readonly weight: number
  /** Variance of every cell, persons²: of the unbiased estimate, before anything is rounded or withheld. */
  readonly variance: number
  /** Mean absolute error of every cell, persons. */
  readonly expectedError: number
}

/** What is measured with noise: the part of a margin that no smaller margin tells. */
export type PlannedResidual = {
  readonly set: AttributeSet
  /** γ²: scale of the discrete Gaussian noise on Ξ·margin, exact. */
  readonly gammaSquared: Rational
  /** σ² = γ² / Π n²: the same on the scale of counts. */
  readonly sigmaSquared: number
  /** What measuring it costs when a person is there or not, from the exact γ², rounded up. */
  readonly rho: Rho
}

export type Plan = {
  readonly attributes: readonly Attribute[]
  readonly tables: readonly PlannedTable[]
  readonly residuals: readonly PlannedResidual[]
  /** The whole cost when a person is in the data or not. Never above what was asked for. */
  readonly rho: Rho
  /** The whole cost when a person's answers are these or any others, and how many persons there are is public. */
  readonly rhoOfAnswers: Rho
}

export type PlanRefusal =
  | WorkloadRefusal
  /** The budget is at least a billionth. */
  | { readonly kind: 'bad-budget' }

/** Below this the noise would drown any federation's figures, and rounding would eat the budget. */
const LEAST_RHO: Rho = 10n ** 9n

/**
 * Plans the release of tables within a budget, so that Σ weight × variance of a cell is as small as it can be among all Gaussian mechanisms.
 * Xiao, He, Zhang, Kifer, "An Optimal and Scalable Matrix Mechanism for Noisy Marginals under Convex Loss Functions" (ResidualPlanner, 2023,
 * arXiv 2305.08175), its closed form for sums of variances. For every set B below a table A, with n categories an attribute:
 *   p_B = Π_{i∈B} (n_i − 1)/n_i,  v_B = Σ_{A⊇B} w_A p_B Π_{j∈A∖B} n_j⁻²,  σ²_B = √(p_B/v_B) · Σ_C √(v_C p_C) / 2ρ,
 *   ρ_B = p_B / 2σ²_B,  variance of a cell of A = Σ_{B⊆A} σ²_B p_B Π_{j∈A∖B} n_j⁻².
 * Each σ²_B becomes a fraction γ²_B/Π n² that is never smaller, and the costs are those of the fractions.
 * Depends on the code lists, weights and budget alone: it may be published.
 * @param rho what may be spent, as costs when a person is in the data or not
 */
export const planRelease = ({ attributes, workload, rho }: { attributes: readonly Attribute[]; workload: Workload; rho: Rho }): Result<Plan, PlanRefusal> => {
  const read = readWorkload(attributes, workload)
  if (!read.ok) return read
  if (rho < LEAST_RHO) return refuse({ kind: 'bad-budget' })
  const sizes = attributes.map(({ codes }) => codes.length)
  const residuals = shareOut(read.value, sizes, rho)
  const sigmas = new Map(residuals.map(({ set, sigmaSquared }) => [keyOf(set), sigmaSquared]))
  const spent = residuals.reduce((sum, residual) => sum + residual.rho, 0n)
  if (spent > rho) throw new Error('a plan spends more than its budget')
  const tables = read.value.map(({ set, weight }): PlannedTable => {
    const variance = subsetsOf(set).reduce((sum, below) => sum + (sigmas.get(keyOf(below)) ?? 0) * shareOfVariance(below, set, sizes), 0)
    const names = set.map((place) => attributes[place]?.name ?? '')
    return { set, names, cells: product(sidesOf(set, sizes)), weight, variance, expectedError: Math.sqrt((2 / Math.PI) * variance) }
  })
  return ok({ attributes, tables, residuals, rho: spent, rhoOfAnswers: rhoOfChangedAnswers(residuals, sizes) })
}

/** p_B Π_{j∈A∖B} n_j⁻²: what a unit of σ²_B adds to the variance of a cell of A. */
const shareOfVariance = (below: AttributeSet, table: AttributeSet, sizes: readonly number[]): number =>
  product(table.map((place) => (below.includes(place) ? 1 - 1 / (sizes[place] ?? 1) : (sizes[place] ?? 1) ** -2)))

const shareOut = (tables: readonly WeighedTable[], sizes: readonly number[], rho: Rho): PlannedResidual[] => {
  const worth = new Map<string, { set: AttributeSet; p: number; v: number }>()
  for (const { set, weight } of tables) {
    for (const below of subsetsOf(set)) {
      const key = keyOf(below)
      const known = worth.get(key) ?? { set: below, p: product(sidesOf(below, sizes).map((size) => 1 - 1 / size)), v: 0 }
      worth.set(key, { ...known, v: known.v + weight * shareOfVariance(below, set, sizes) })
    }
  }
  const whole = [...worth.values()].reduce((sum, { p, v }) => sum + Math.sqrt(v * p), 0)
  // Every cost is rounded up by a unit at most, and every scale by floating arithmetic: room is left for both.
  const toSpend = (rhoAsNumber(rho) - worth.size * 2e-18) * (1 - 1e-12)
  return [...worth.values()]
    .toSorted((a, b) => a.set.length - b.set.length)
    .map(({ set, p, v }) => {
      const sides = sidesOf(set, sizes)
      const scale = product(sides) ** 2
      const gammaSquared = rationalAbove(((Math.sqrt(p / v) * whole) / (2 * toSpend)) * scale)
      return { set, gammaSquared, sigmaSquared: asNumber(gammaSquared) / scale, rho: rhoOfResidual(sides, gammaSquared) }
    })
}

/** ρ_B = Π n(n − 1) / 2γ²: half the squared length of a column of Ξ, over γ². */
const rhoOfResidual = (sides: readonly number[], { num, den }: Rational): Rho =>
  rhoAbove(sides.reduce((all, size) => all * BigInt(size) * BigInt(size - 1), 1n) * den, 2n * num)
