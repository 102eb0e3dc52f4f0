import { ok, refuse, type Result } from '#kernel'
import type { Coefficients, LinearProgram, LinearSolver, Row } from '../linear-solver.ts'
import { nth } from './nth.ts'
import type { Moves, Scene } from './scene.ts'
import { findWhole, type SolverRefusal } from './whole-solution.ts'

/** No other cell can move when this one does: all around it is public, impossible or shown as zero. */
export type NoWay = { readonly kind: 'no-way' }

/**
 * Programs for detours. Each cell that may be hidden has two variables: how much more, how much less than it is. Rows and bounds are the
 * same for every question but the two bounds of the cell in question.
 */
export type Roads = { readonly cells: readonly number[]; readonly variableOf: ReadonlyMap<number, number>; readonly rows: readonly Row[]; readonly bounds: LinearProgram['bounds'] }

export const planRoads = ({ layout, mayHide, floors, cap }: Scene): Roads => {
  const cells = [...mayHide]
  const variableOf = new Map(cells.map((cell, index) => [cell, 2 * index]))
  const twoWays = (cell: number, sign: number): Coefficients => {
    const variable = variableOf.get(cell)
    return variable === undefined ? [] : [[variable, sign], [variable + 1, -sign]]
  }
  const rows = layout.sums
    .map(({ whole, parts }) => ({ coefficients: [...twoWays(whole, 1), ...parts.flatMap((part) => twoWays(part, -1))], lower: 0, upper: 0 }))
    .filter(({ coefficients }) => coefficients.length > 0)
  const bounds = cells.flatMap((cell) => {
    const { value } = nth(layout.cells, cell)
    return [{ lower: 0, upper: cap - value }, { lower: 0, upper: value - nth(floors, cell) }]
  })
  return { cells, variableOf, rows, bounds }
}

/**
 * A cheap way to let one cell be `by` more (or less, when negative) than it is, with every sum intact: which other cells have to move along.
 * Hidden cells move for nothing, others for their weight. In whole numbers, checked in exact arithmetic: the result is
 * a table that proves the cell's protection once all cells in it are hidden.
 * Source: Kelly, Golden and Assad 1992; Fischetti and Salazar-González 2000, section on the heuristic.
 */
export const findDetour = async (
  { weights }: Scene,
  roads: Roads,
  hidden: ReadonlySet<number>,
  cell: number,
  by: number,
  solver: LinearSolver,
): Promise<Result<Moves, SolverRefusal | NoWay>> => {
  const own = roads.variableOf.get(cell) ?? -1
  const way = by > 0 ? own : own + 1
  const bounds = roads.bounds.map((bound, variable) =>
    variable === way ? { lower: Math.abs(by), upper: Math.abs(by) } : variable === own || variable === own + 1 ? { lower: 0, upper: 0 } : bound,
  )
  const objective = roads.cells.flatMap((one, index): Coefficients => {
    const weight = hidden.has(one) ? 0 : nth(weights, one)
    return weight === 0 ? [] : [[2 * index, weight], [2 * index + 1, weight]]
  })
  const program: LinearProgram = { direction: 'minimise', objective, rows: roads.rows, bounds }
  const atHand = new Set(roads.cells.flatMap((one, index) => (hidden.has(one) || one === cell ? [2 * index, 2 * index + 1] : [])))
  const moves = await findWhole(program, atHand, solver)
  if (!moves.ok) return refuse(moves.refusal.kind === 'infeasible' ? { kind: 'no-way' } : moves.refusal)
  const proved = moves.value
  const moved = roads.cells.map((one, index) => [one, nth(proved, 2 * index) - nth(proved, 2 * index + 1)] as const)
  return ok(new Map(moved.filter(([, change]) => change !== 0)))
}
