import { ok, refuse, type Result } from '#kernel'
import type { Coefficients, LinearProgram, LinearSolver, Solution } from '../linear-solver.ts'
import { nth } from './nth.ts'

/** The solver gave no answer that could be proved. Nothing is published on such ground. */
export type SolverRefusal = { readonly kind: 'solver-failed'; readonly why: 'time' | 'memory' | 'refused' | 'broken' }

export const failureOf = (solution: Solution): SolverRefusal => ({ kind: 'solver-failed', why: solution.kind === 'failed' ? solution.why : 'broken' })

type Limits = { readonly rows: LinearProgram['rows']; readonly bounds: LinearProgram['bounds'] }

/**
 * Makes whole numbers of a solver's answer, and proves them: every row is checked in exact arithmetic.
 * @returns one value per variable, or `undefined` when the nearest whole numbers are no solution.
 */
export const proveWhole = ({ rows, bounds }: Limits, values: readonly number[]): readonly number[] | undefined => {
  // Rounding a hair under zero gives −0, which is a zero like any other.
  const whole = values.map((value) => Math.round(value) + 0)
  if (whole.length !== bounds.length) return undefined
  const inBounds = bounds.every(({ lower, upper }, variable) => nth(whole, variable) >= lower && nth(whole, variable) <= upper)
  const inRows = rows.every(({ coefficients, lower, upper }) => {
    const sum = coefficients.reduce((total, [variable, coefficient]) => total + coefficient * nth(whole, variable), 0)
    return sum >= lower && sum <= upper
  })
  return inBounds && inRows ? whole : undefined
}

/** How often another corner of the same solutions is tried before whole numbers are asked for. */
const OTHER_CORNERS = 3

/** Costs that point to another corner: those given, up to doubled, and a little for what is free. The same on every run: Weyl's sequence. */
const turn = ({ objective, bounds }: LinearProgram, time: number): Coefficients => {
  const share = (variable: number): number => ((variable + 1) * (time + 1) * 0.618_033_988_749_894_9) % 1
  const given = new Map(objective)
  return bounds.map((_, variable) => [variable, (given.get(variable) ?? 0.01) * (1 + share(variable))] as const)
}

/**
 * A solution in whole numbers, proved, and cheap though not always the cheapest: a corner of the linear program where that is whole, which it nearly always is
 * for tables; or one nearby; at last an integer program, first within the cells that the corners have used and `atHand`.
 * The program is to minimise, and its costs are not negative.
 * @returns `infeasible` is certain
 */
export const findWhole = async (program: LinearProgram, atHand: ReadonlySet<number>, solver: LinearSolver): Promise<Result<readonly number[], SolverRefusal | { readonly kind: 'infeasible' }>> => {
  const used = new Set(atHand)
  for (let time = 0; time <= OTHER_CORNERS; time++) {
    const answer = await solver(time === 0 ? program : { ...program, objective: turn(program, time) })
    if (answer.kind === 'infeasible') return refuse({ kind: 'infeasible' })
    if (answer.kind !== 'optimal') return refuse(failureOf(answer))
    const whole = proveWhole(program, answer.values)
    if (whole) return ok(whole)
    for (const [variable, value] of answer.values.entries()) if (Math.abs(value) > 1e-9) used.add(variable)
  }
  const integers = program.bounds.map((_, variable) => variable)
  const narrow = program.bounds.map((bound, variable) => (used.has(variable) || bound.lower > 0 ? bound : { lower: 0, upper: 0 }))
  const near = await solver({ ...program, bounds: narrow, integers })
  const answer = near.kind === 'infeasible' ? await solver({ ...program, integers }) : near
  if (answer.kind === 'infeasible') return refuse({ kind: 'infeasible' })
  const whole = answer.kind === 'optimal' ? proveWhole(program, answer.values) : undefined
  return whole ? ok(whole) : refuse(failureOf(answer))
}
