import type { Cells } from '../residuals/along-axes.ts'

/**
 * The nearest table (least squares) without numbers below zero that sums to `whole`, and is zero where nothing is shown: the same amount is taken from
 * every other cell, and what would fall below zero is zero ("norm-sub"; Wang, Lopuhaä-Zwakenberg, Li, Skoric, Li 2020, arXiv 1905.08320).
 */
export const withoutNegatives = (estimates: Cells, isShown: (cell: number) => boolean, whole: number): Cells => {
  const descending = estimates.filter((_, cell) => isShown(cell)).toSorted().toReversed()
  let [sum, taken] = [0, 0]
  for (const [at, cell] of descending.entries()) {
    sum += cell
    const amount = (sum - whole) / (at + 1)
    if (cell <= amount) break
    taken = amount
  }
  return estimates.map((estimate, cell) => (isShown(cell) ? Math.max(0, estimate - taken) : 0))
}
