import { rhoBelow, type Rho } from '../accounting/rho.ts'

type Cost = { readonly set: readonly number[]; readonly rho: Rho }

// All 4,096 ways in which two people may differ are tried up to here; beyond it a bound is taken.
const MOST_ATTRIBUTES = 12

/**
 * The cost of a release when a person's answers change and the number of persons is public. If two rows differ on the attributes D, the answers of
 * the residual B move by ‖Ξ(e_a − e_b)‖² = 2 Π n(n − 1) · (1 − Π_{i∈B∩D} (−1/(n_i − 1))) for B∩D not empty, and not at all otherwise. The worst D is
 * taken; with many attributes, the worst for every B by itself, which is never less. At most four times the cost of being there or not.
 */
export const rhoOfChangedAnswers = (residuals: readonly Cost[], sizes: readonly number[]): Rho => {
  const rho = sizes.length > MOST_ATTRIBUTES ? sumOf(residuals, (set) => 1 + 1 / (Math.min(...set.map((place) => sizes[place] ?? 2)) - 1)) : worstOf(residuals, sizes)
  // Rounded up: the floating sum errs by less than this.
  return rhoBelow(rho * (1 + 1e-9)) + 1n
}

const worstOf = (residuals: readonly Cost[], sizes: readonly number[]): number => {
  let worst = 0
  for (let differing = 1; differing < 2 ** sizes.length; differing++) {
    const moved = sumOf(residuals, (set) => {
      const both = set.filter((place) => (differing >> place) & 1)
      return both.length === 0 ? 0 : 1 - both.reduce((all, place) => all / (1 - (sizes[place] ?? 2)), 1)
    })
    worst = Math.max(worst, moved)
  }
  return worst
}

const sumOf = (residuals: readonly Cost[], factor: (set: readonly number[]) => number): number =>
  residuals.reduce((sum, { set, rho }) => (set.length === 0 ? sum : sum + (2 * factor(set) * Number(rho)) / 1e18), 0)
