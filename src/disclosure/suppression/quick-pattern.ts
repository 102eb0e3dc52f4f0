import { ok, refuse, type Result } from '#kernel'
import type { LinearSolver } from '../linear-solver.ts'
import { audit } from './audit.ts'
import { findDetour, planRoads } from './detour.ts'
import { nth } from './nth.ts'
import type { Moves, Pattern, Scene } from './scene.ts'
import type { SolverRefusal } from './whole-solution.ts'

/** Not even hiding all that may be hidden would protect this cell. */
export type UnprotectableRefusal = { readonly kind: 'cannot-be-protected'; readonly cells: readonly number[] }

/** Up to how many cells hidden for others are tried, one by one, whether they could be shown after all. */
const TRIED_BACK = 60

type Reach = { low: number; high: number }

const reachOf = ({ sensitive, layout }: Scene): Map<number, Reach> =>
  new Map(sensitive.map(({ cell }) => [cell, { low: nth(layout.cells, cell).value, high: nth(layout.cells, cell).value }]))

/** What a detour proves: each cell can be where it moves to, and also where it moves to on the way back, if every cell of it may go that far. */
const takeIn = ({ layout, floors, cap }: Scene, reach: ReadonlyMap<number, Reach>, moves: Moves): void => {
  const canReturn = [...moves].every(([cell, by]) => nth(layout.cells, cell).value - by >= nth(floors, cell) && nth(layout.cells, cell).value - by <= cap)
  for (const [cell, by] of moves) {
    const range = reach.get(cell)
    if (!range) continue
    const { value } = nth(layout.cells, cell)
    const places = canReturn ? [value + by, value - by] : [value + by]
    Object.assign(range, { low: Math.min(range.low, ...places), high: Math.max(range.high, ...places) })
  }
}

/** Shows again what was hidden for others and is not needed: the most valuable first. */
const showAgain = async (scene: Scene, { hidden, witnesses }: Omit<Pattern, 'least'>, solver: LinearSolver): Promise<Result<Pattern, SolverRefusal>> => {
  const kept = new Set(hidden)
  const forOthers = [...hidden].filter((cell) => !scene.always.has(cell)).toSorted((one, other) => nth(scene.weights, other) - nth(scene.weights, one))
  for (const cell of forOthers.length > TRIED_BACK ? [] : forOthers) {
    kept.delete(cell)
    const audited = await audit(scene.layout, { ...scene, hidden: kept, depth: 'verdicts', witnesses }, solver)
    if (!audited.ok) return audited
    if (audited.value.some(({ holds }) => !holds)) kept.add(cell)
  }
  return ok({ hidden: kept, least: false, witnesses })
}

/**
 * A good pattern by detours: for each sensitive cell, the widest need first, the cheapest set of cells that lets it be as large and as small as it has to.
 * Each detour is a table in whole numbers, so the pattern holds by the way it was made; the audit still has the last word elsewhere.
 * Two linear programs for a sensitive cell at most. Not the least loss, though close where few cells are sensitive.
 */
export const findQuickPattern = async (scene: Scene, solver: LinearSolver): Promise<Result<Pattern, SolverRefusal | UnprotectableRefusal>> => {
  const roads = planRoads(scene)
  const reach = reachOf(scene)
  const hidden = new Set(scene.always)
  const widest = scene.sensitive.toSorted((one, other) => other.need.highest - other.need.lowest - (one.need.highest - one.need.lowest))
  const unprotectable: number[] = []
  const witnesses: Moves[] = []
  for (const { cell, need } of widest) {
    const { value } = nth(scene.layout.cells, cell)
    for (const goal of [need.highest, need.lowest]) {
      const range = reach.get(cell) ?? { low: value, high: value }
      if (goal >= range.low && goal <= range.high) continue
      const found = await findDetour(scene, roads, hidden, cell, goal - value, solver)
      if (!found.ok && found.refusal.kind === 'solver-failed') return refuse(found.refusal)
      if (!found.ok) {
        unprotectable.push(cell)
        break
      }
      for (const moved of found.value.keys()) hidden.add(moved)
      takeIn(scene, reach, found.value)
      witnesses.push(found.value)
    }
  }
  return unprotectable.length > 0 ? refuse({ kind: 'cannot-be-protected', cells: unprotectable }) : showAgain(scene, { hidden, witnesses }, solver)
}
