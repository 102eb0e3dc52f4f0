import { ok, refuse, type Result } from '#kernel'
import type { Coefficients, LinearSolver, Row } from '../linear-solver.ts'
import { nth } from './nth.ts'
import type { Scene } from './scene.ts'
import type { SolverRefusal } from './whole-solution.ts'

/** A demand that every pattern which holds must meet: weights of hidden cells, at least `atLeast` together. */
export type Cut = { readonly coefficients: ReadonlyMap<number, number>; readonly atLeast: number }

/** What a cell that is shown costs the attacker's dual: next to nothing, so that of equal answers the one with few cells is taken. */
const SHOWN = 1e-4
const TOLERANCE = 1e-6

/**
 * The dual of "how far can this cell move up (1) or down (−1), when the hidden cells may move and the others may not".
 * Variables: for each cell that may be hidden, one for its upper and one for its lower limit; then one, unlimited, for each sum.
 */
const dualOf = ({ layout, mayHide, floors, cap }: Scene) => {
  const cells = [...mayHide]
  const first = 2 * cells.length
  const signs = new Map<number, [number, number][]>(cells.map((cell) => [cell, []]))
  for (const [index, { whole, parts }] of layout.sums.entries()) {
    signs.get(whole)?.push([first + index, 1])
    for (const part of parts) signs.get(part)?.push([first + index, -1])
  }
  const left: readonly Coefficients[] = cells.map((cell, index) => [[2 * index, 1], [2 * index + 1, -1], ...(signs.get(cell) ?? [])])
  const bounds = [...cells.flatMap(() => [{ lower: 0, upper: Infinity }, { lower: 0, upper: Infinity }]), ...layout.sums.map(() => ({ lower: -Infinity, upper: Infinity }))]
  const limits = cells.map((cell) => ({ up: cap - nth(layout.cells, cell).value, down: nth(layout.cells, cell).value - nth(floors, cell) }))
  return { cells, left, bounds, limits }
}

export type Dual = ReturnType<typeof dualOf>

export const planDual = dualOf

/**
 * Looks for a cut that a pattern breaks: a reason, read from the attacker's dual, why one cell cannot move as far as it needs to.
 * Any answer of the dual gives a cut that is true of every pattern; each coefficient is as large as the need at most.
 * Source: Fischetti and Salazar-González 2000, capacity constraints.
 * @param shares how far each cell is hidden, from 0 to 1: between the two while the choice of cells is still a linear program
 * @returns `undefined` when the cell can move far enough (as fractions go)
 */
export const findCut = async ({ cells, left, bounds, limits }: Dual, shares: ReadonlyMap<number, number>, cell: number, by: number, solver: LinearSolver): Promise<Result<Cut | undefined, SolverRefusal>> => {
  const need = Math.abs(by)
  const objective: Coefficients = cells.flatMap((one, index): Coefficients => {
    const { up, down } = nth(limits, index)
    const share = Math.max(SHOWN, shares.get(one) ?? 0)
    return [[2 * index, share * up + SHOWN], [2 * index + 1, share * down + SHOWN]]
  })
  const rows = left.map((coefficients, index): Row => {
    const right = nth(cells, index) === cell ? Math.sign(by) : 0
    return { coefficients, lower: right, upper: right }
  })
  const answer = await solver({ direction: 'minimise', objective, rows, bounds })
  if (answer.kind !== 'optimal') return refuse({ kind: 'solver-failed', why: answer.kind === 'failed' ? answer.why : 'broken' })
  const weights = cells.map((one, index): readonly [number, number] => {
    const { up, down } = nth(limits, index)
    return [one, Math.min(need, up * nth(answer.values, 2 * index) + down * nth(answer.values, 2 * index + 1))]
  })
  const coefficients = new Map(weights.filter(([, weight]) => weight > TOLERANCE))
  const reached = [...coefficients].reduce((sum, [one, weight]) => sum + weight * (shares.get(one) ?? 0), 0)
  return ok(reached < need - TOLERANCE ? { coefficients, atLeast: need } : undefined)
}
