import { ok, refuse, type Result } from '#kernel'
import type { LinearSolver } from '../linear-solver.ts'
import { audit, type CellAudit } from './audit.ts'
import type { CodeListRefusal } from './code-list.ts'
import type { Layout } from './layout.ts'
import { findLeastPattern } from './least-pattern.ts'
import { nth } from './nth.ts'
import { openScene } from './open-scene.ts'
import { publish, type PublishedCell } from './published-cell.ts'
import { findQuickPattern } from './quick-pattern.ts'
import { lossOf, type Loss, type Pattern, type Scene } from './scene.ts'
import type { Need, Rules, RulesRefusal } from './sensitive-cells.ts'
import type { At, Tables, TablesRefusal } from './tables.ts'
import type { SolverRefusal } from './whole-solution.ts'

/** What an attacker can find out about one suppressed cell: see `CellAudit`. For the eyes of whoever may see the true tables. */
export type Exposure = { readonly at: At; readonly lowest: number; readonly highest: number | undefined; readonly need: Need | undefined; readonly holds: boolean }

export type Protection = {
  /** Every cell of every published table once, in the order of the tables. */
  readonly cells: readonly PublishedCell[]
  /** The cell at a place, `undefined` for what is no cell of any table. */
  cellAt(at: At): PublishedCell | undefined
  /** The audit of what is suppressed. Every one of these holds. */
  readonly exposures: readonly Exposure[]
  /** How many cells are suppressed in their own right, and how many for others; what is lost by it; whether no pattern loses less (proved). */
  readonly sensitive: number
  readonly forOthers: number
  readonly loss: number
  readonly least: boolean
  /** Cells that the rules would hide, had they not been public already. They are shown; somebody should know. */
  readonly sensitiveButPublic: readonly At[]
}

export type ProtectRefusal =
  | TablesRefusal
  | CodeListRefusal
  | RulesRefusal
  | SolverRefusal
  /** Whatever is hidden, these cells can be worked out: too much around them is public already, impossible, or shown as zero. */
  | { readonly kind: 'cannot-be-protected'; readonly cells: readonly At[] }
  /** The pattern was made, and the audit found it wanting. Never published. */
  | { readonly kind: 'audit-failed'; readonly cells: readonly At[] }

/** How the tables are to be protected. `depth`: whether the audit says how far a guess can go for each cell, or only that it goes far enough. */
export type Protecting = { readonly rules: Rules; readonly loss?: Loss; readonly depth?: 'limits' | 'verdicts' }

const choosePattern = async (scene: Scene, solver: LinearSolver): Promise<Result<Pattern, ProtectRefusal>> => {
  const quick = await findQuickPattern(scene, solver)
  if (quick.ok) return findLeastPattern(scene, quick.value, solver)
  const { refusal } = quick
  return refuse(refusal.kind === 'cannot-be-protected' ? { ...refusal, cells: refusal.cells.map((cell) => nth(scene.layout.cells, cell).at) } : refusal)
}

export const exposureOf = (layout: Layout, { cell, lowest, highest, need, holds }: CellAudit): Exposure => ({ at: nth(layout.cells, cell).at, lowest, highest, need, holds })

/**
 * Protects linked tables by suppression: finds what is sensitive, hides as little more as it can, and lets the attacker's audit judge the result.
 * Up to 60 cells that may be hidden for others the least loss is looked for, and mostly found and proved; beyond, a good pattern by detours.
 *
 * Guarantee: nothing comes back `ok` unless, for every sensitive cell, two complete tables in whole numbers agree with all that is shown and reach the
 * two ends of its protection interval. The guarantee is against somebody who knows what is published, that counts are whole, and which rule is used;
 * not against somebody who stands behind a cell and so knows part of it.
 */
export const protectTables = async (given: Tables, { rules, loss = 'least-sum', depth = 'limits' }: Protecting, solver: LinearSolver): Promise<Result<Protection, ProtectRefusal>> => {
  const opened = openScene(given, rules, loss)
  if (!opened.ok) return opened
  const { scene, found } = opened.value
  const { layout } = scene
  const chosen = await choosePattern(scene, solver)
  if (!chosen.ok) return chosen
  const { hidden, least, witnesses } = chosen.value

  const audited = await audit(layout, { ...scene, hidden, depth, witnesses }, solver)
  if (!audited.ok) return audited
  const failed = audited.value.filter(({ holds }) => !holds)
  if (failed.length > 0) return refuse({ kind: 'audit-failed', cells: failed.map(({ cell }) => nth(layout.cells, cell).at) })

  const reasons = new Map(scene.sensitive.map(({ cell, reason }) => [cell, reason]))
  const published = new Map(layout.cells.flatMap(({ at, state, withheld }, place) => (withheld ? [] : [[place, publish(at, state, hidden.has(place) ? (reasons.get(place) ?? 'for-others') : undefined)] as const])))
  return ok({
    cells: [...published.values()],
    cellAt: (at) => published.get(layout.placeOf(at) ?? -1),
    exposures: audited.value.filter(({ cell }) => !nth(layout.cells, cell).withheld).map((one) => exposureOf(layout, one)),
    sensitive: scene.sensitive.length,
    forOthers: [...hidden].filter((cell) => !scene.needs.has(cell) && !nth(layout.cells, cell).withheld).length,
    loss: lossOf(scene, hidden),
    least,
    sensitiveButPublic: found.map(({ cell }) => nth(layout.cells, cell)).filter(({ alreadyPublic }) => alreadyPublic).map(({ at }) => at),
  })
}
