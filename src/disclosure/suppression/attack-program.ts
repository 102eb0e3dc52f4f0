import type { Coefficients, LinearProgram, Row } from '../linear-solver.ts'
import type { Layout } from './layout.ts'
import { nth } from './nth.ts'

/** What is hidden, and between which values everybody takes a cell to be before looking at any sum: its floor, by place, and one cap for all. */
export type Hiding = { readonly hidden: ReadonlySet<number>; readonly floors: readonly number[]; readonly cap: number }

/**
 * Hidden cells that hang together by sums, and all that is published about them: `rows[i]` says that some of them, wholes minus parts, add up
 * to a number. Variable i of a program is `cells[i]`. The arrays stay the same for every question, so that a solver may keep its model.
 */
export type Attack = {
  readonly cells: readonly number[]
  readonly variableOf: ReadonlyMap<number, number>
  readonly rows: readonly Row[]
  readonly bounds: LinearProgram['bounds']
}

/** A limit for guesses that no published sum limits: far above whatever has to be reached. */
export const capFor = (layout: Layout, highestNeeded: number): number => 2 * Math.max(1, highestNeeded, ...layout.cells.map(({ value }) => value))

const rowOf = (layout: Layout, { hidden }: Hiding, { whole, parts }: { readonly whole: number; readonly parts: readonly number[] }) => {
  const signed = [[whole, 1] as const, ...parts.map((part) => [part, -1] as const)]
  const unknown = signed.filter(([cell]) => hidden.has(cell))
  const known = signed.filter(([cell]) => !hidden.has(cell)).reduce((sum, [cell, sign]) => sum + sign * nth(layout.cells, cell).value, 0)
  return { unknown, equals: known === 0 ? 0 : -known }
}

/**
 * The attacker's knowledge, cut into parts that have nothing to do with one another. Hidden cells that stand in no sum are parts of one cell.
 * Source: Fischetti and Salazar-González 2000, the attacker's problems; all tables and margins are in one system here.
 */
export const planAttacks = (layout: Layout, hiding: Hiding): readonly Attack[] => {
  const leader = new Map([...hiding.hidden].map((cell) => [cell, cell]))
  const find = (cell: number): number => {
    let at = cell
    for (let up = leader.get(at) ?? at; up !== at; up = leader.get(at) ?? at) {
      leader.set(at, leader.get(up) ?? up)
      at = up
    }
    return at
  }
  const rows = layout.sums.map((sum) => rowOf(layout, hiding, sum)).filter(({ unknown }) => unknown.length > 0)
  for (const { unknown } of rows) for (const [cell] of unknown) leader.set(find(cell), find(unknown[0]?.[0] ?? cell))

  const groups = Map.groupBy([...hiding.hidden].toSorted((one, other) => one - other), find)
  const rowsByGroup = Map.groupBy(rows, ({ unknown }) => find(unknown[0]?.[0] ?? -1))
  return [...groups].map(([group, cells]) => {
    const variableOf = new Map(cells.map((cell, variable) => [cell, variable]))
    const own = (rowsByGroup.get(group) ?? []).map(({ unknown, equals }): Row => {
      const coefficients: Coefficients = unknown.map(([cell, sign]) => [variableOf.get(cell) ?? -1, sign] as const)
      return { coefficients, lower: equals, upper: equals }
    })
    return { cells, variableOf, rows: own, bounds: cells.map((cell) => ({ lower: nth(hiding.floors, cell), upper: hiding.cap })) }
  })
}

/** The question "how small, or how large, could this cell be?" */
export const askFor = ({ variableOf, rows, bounds }: Attack, cell: number, direction: LinearProgram['direction']): LinearProgram => ({
  direction,
  objective: [[variableOf.get(cell) ?? -1, 1]],
  rows,
  bounds,
})
