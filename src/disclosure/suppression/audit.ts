import { ok, refuse, type Result } from '#kernel'
import type { LinearProgram, LinearSolver } from '../linear-solver.ts'
import { askFor, planAttacks, type Attack, type Hiding } from './attack-program.ts'
import type { Layout } from './layout.ts'
import { nth } from './nth.ts'
import type { Moves } from './scene.ts'
import type { Need } from './sensitive-cells.ts'
import { failureOf, findWhole, proveWhole, type SolverRefusal } from './whole-solution.ts'

/**
 * What an attacker finds possible for a hidden cell, in whole numbers: from `lowest` to `highest`, which is `undefined` where nothing published limits it.
 * In an audit of verdicts alone the true limits may lie further out. Where more than 200 hidden cells hang together they are those of the linear relaxation,
 * which an attacker who counts in whole people may narrow; `holds` does not depend on that.
 * `holds`: the protection interval is spanned, by two complete tables in whole numbers. Always so for a cell that needs none.
 */
export type CellAudit = { readonly cell: number; readonly lowest: number; readonly highest: number | undefined; readonly need: Need | undefined; readonly holds: boolean }

export type AuditRequest = Hiding & {
  /** The protection interval of each cell that is sensitive by itself. */
  readonly needs: ReadonlyMap<number, Need>
  /** `limits`: how far a guess can go, for every hidden cell. `verdicts`: only whether each need is spanned, which is far less work. */
  readonly depth: 'limits' | 'verdicts'
  /** Tables that are worth a look before a solver is asked. They are checked, not believed. */
  readonly witnesses?: readonly Moves[]
}

/** Room for rounding when a bound of the solver is turned into a whole number. */
const TOLERANCE = 1e-6

/** Up to so many hidden cells that hang together, limits are those of whole numbers; beyond, those of the linear relaxation. */
const WHOLE_UP_TO = 200

type Direction = LinearProgram['direction']

/** What is known of one hidden cell so far: how far proved tables reach, and how far anything can. */
type Range = { low: number; high: number; lowest: number; highest: number }

const isReached = (direction: Direction, { low, high }: Range, need: Need): boolean => (direction === 'minimise' ? low <= need.lowest : high >= need.highest)

/** Whether a table exists in which the cell is as small, or as large, as it needs to be. */
const findTable = (attack: Attack, cell: number, direction: Direction, { lowest, highest }: Need, solver: LinearSolver) => {
  const variable = attack.variableOf.get(cell) ?? -1
  const bounds = attack.bounds.map(({ lower, upper }, index) => {
    if (index !== variable) return { lower, upper }
    return direction === 'minimise' ? { lower, upper: Math.min(upper, lowest) } : { lower: Math.max(lower, highest), upper }
  })
  return findWhole({ ...askFor(attack, cell, 'minimise'), bounds }, new Set(attack.bounds.keys()), solver)
}

/** How far a guess can go. A fraction is cut down to the whole number inside it, or replaced by the integer program's answer where that is affordable. */
const findLimit = async (attack: Attack, cell: number, direction: Direction, solver: LinearSolver): Promise<Result<{ readonly limit: number; readonly table?: readonly number[] }, SolverRefusal>> => {
  const program = askFor(attack, cell, direction)
  const relaxed = await solver(program)
  if (relaxed.kind !== 'optimal') return refuse(failureOf(relaxed))
  const limit = (direction === 'minimise' ? Math.ceil(relaxed.objective - TOLERANCE) : Math.floor(relaxed.objective + TOLERANCE)) + 0
  const table = proveWhole(attack, relaxed.values)
  if (table) return ok({ limit, table })
  if (attack.cells.length > WHOLE_UP_TO) return ok({ limit })
  const whole = await solver({ ...program, integers: attack.cells.map((_, index) => index) })
  const proved = whole.kind === 'optimal' ? proveWhole(attack, whole.values) : undefined
  return proved ? ok({ limit: nth(proved, attack.variableOf.get(cell) ?? -1), table: proved }) : refuse(failureOf(whole))
}

const auditPart = async (layout: Layout, attack: Attack, { needs, depth, cap, witnesses }: AuditRequest, solver: LinearSolver): Promise<Result<readonly CellAudit[], SolverRefusal>> => {
  // The true table agrees with everything published; so does every table found on the way, and each may settle several cells.
  const truth = attack.cells.map((cell) => nth(layout.cells, cell).value)
  const ranges = truth.map((value): Range => ({ low: value, high: value, lowest: value, highest: value }))
  const take = (table: readonly number[]): void => {
    for (const [variable, range] of ranges.entries()) {
      range.low = Math.min(range.low, nth(table, variable))
      range.high = Math.max(range.high, nth(table, variable))
    }
  }
  for (const moves of witnesses ?? []) {
    if (!attack.cells.some((cell) => moves.has(cell))) continue
    for (const way of [1, -1]) {
      const table = proveWhole(attack, truth.map((value, variable) => value + way * (moves.get(nth(attack.cells, variable)) ?? 0)))
      if (table) take(table)
    }
  }
  for (const [variable, cell] of attack.cells.entries()) {
    const range = nth(ranges, variable)
    const need = needs.get(cell)
    for (const direction of ['minimise', 'maximise'] as const) {
      if (depth === 'limits') {
        const found = await findLimit(attack, cell, direction, solver)
        if (!found.ok) return found
        range[direction === 'minimise' ? 'lowest' : 'highest'] = found.value.limit
        if (found.value.table) take(found.value.table)
      }
      if (need === undefined || isReached(direction, range, need)) continue
      const table = await findTable(attack, cell, direction, need, solver)
      if (table.ok) take(table.value)
      else if (table.refusal.kind === 'solver-failed') return refuse(table.refusal)
    }
  }
  return ok(
    attack.cells.map((cell, variable): CellAudit => {
      const { low, high, ...limits } = nth(ranges, variable)
      const need = needs.get(cell)
      const holds = need === undefined || (low <= need.lowest && high >= need.highest)
      const highest = Math.max(high, limits.highest)
      return { cell, lowest: Math.min(low, limits.lowest), highest: highest >= cap ? undefined : highest, need, holds }
    }),
  )
}

/**
 * The attacker's audit: for each hidden cell the smallest and the largest value that agree with everything published, all linked tables and their
 * margins together, by an attacker who also knows that counts are whole and between `floor` and `cap`.
 *
 * What `holds` is proved by two tables in whole numbers, checked in exact arithmetic: no rounding of the solver can make an unprotected cell pass.
 * What does not hold rests on the solver's word, and errs on the safe side.
 * A solver that fails, times out or answers nonsense is a refusal.
 *
 * Source: Fischetti and Salazar-González, Models and algorithms for optimizing cell suppression in tabular data with linear constraints (JASA 95, 2000).
 * Theirs is the linear relaxation, which in three dimensions and more finds an attacker weaker than one who knows that people are whole.
 */
export const audit = async (layout: Layout, request: AuditRequest, solver: LinearSolver): Promise<Result<readonly CellAudit[], SolverRefusal>> => {
  const all: CellAudit[] = []
  for (const attack of planAttacks(layout, request)) {
    const idle = request.depth === 'verdicts' && !attack.cells.some((cell) => request.needs.has(cell))
    if (idle) continue
    const part = await auditPart(layout, attack, request, solver)
    if (!part.ok) return part
    all.push(...part.value)
  }
  return ok(all.toSorted((one, other) => one.cell - other.cell))
}
