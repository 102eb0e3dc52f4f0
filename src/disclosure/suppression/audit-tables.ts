import { ok, refuse, type Result } from '#kernel'
import type { LinearSolver } from '../linear-solver.ts'
import { audit } from './audit.ts'
import type { CodeListRefusal } from './code-list.ts'
import { nth } from './nth.ts'
import { openScene } from './open-scene.ts'
import { exposureOf, type Exposure } from './protect-tables.ts'
import type { Rules, RulesRefusal } from './sensitive-cells.ts'
import type { At, Tables, TablesRefusal } from './tables.ts'
import type { SolverRefusal } from './whole-solution.ts'

export type AuditTablesRefusal =
  | TablesRefusal
  | CodeListRefusal
  | RulesRefusal
  | SolverRefusal
  /** A cell that is said to be suppressed and cannot be: impossible, missing, already public, or a zero where zeros are shown. */
  | { readonly kind: 'cannot-be-hidden'; readonly at: At }

/**
 * What of a pattern of suppression that somebody else has chosen: its exposures, and the sensitive cells that it shows.
 * It is sound when nothing is shown that should not be, and every exposure holds.
 */
export const auditTables = async (
  given: Tables,
  { rules, suppressed }: { readonly rules: Rules; readonly suppressed: readonly At[] },
  solver: LinearSolver,
): Promise<Result<{ readonly exposures: readonly Exposure[]; readonly shownThough: readonly At[] }, AuditTablesRefusal>> => {
  const opened = openScene(given, rules, 'fewest-cells')
  if (!opened.ok) return opened
  const { scene } = opened.value
  const { layout } = scene
  const wrong = suppressed.find((at) => !scene.mayHide.has(layout.placeOf(at) ?? -1))
  if (wrong) return refuse({ kind: 'cannot-be-hidden', at: wrong })
  const withheld = layout.cells.flatMap((cell, place) => (cell.withheld && scene.mayHide.has(place) ? [place] : []))
  const hidden = new Set([...withheld, ...suppressed.flatMap((at) => layout.placeOf(at) ?? [])])
  const audited = await audit(layout, { ...scene, hidden, depth: 'limits' }, solver)
  if (!audited.ok) return audited
  return ok({
    exposures: audited.value.filter(({ cell }) => !nth(layout.cells, cell).withheld).map((one) => exposureOf(layout, one)),
    shownThough: scene.sensitive.filter(({ cell }) => !hidden.has(cell)).map(({ cell }) => nth(layout.cells, cell).at),
  })
}
