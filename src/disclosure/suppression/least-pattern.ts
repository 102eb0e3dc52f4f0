import { ok, type Result } from '#kernel'
import type { LinearProgram, LinearSolver, Row } from '../linear-solver.ts'
import { audit } from './audit.ts'
import { findCut, planDual, type Cut, type Dual } from './cut.ts'
import { nth } from './nth.ts'
import { lossOf, type Pattern, type Scene } from './scene.ts'
import type { SolverRefusal } from './whole-solution.ts'

/** Up to how many cells that may be hidden for others the least loss is looked for and proved. Beyond it the quick pattern stands. */
const LEAST_UP_TO = 60

/** How often cuts are added, to the choice in fractions and then to the choice in whole cells, before the quick pattern is taken instead. */
const MOST_ROUNDS = { fractions: 30, cells: 6 }

/** What the choice in whole cells may take each time. */
const SECONDS = 2

/** A cut in floating point may be a hair too strong; so much of it is given back. */
const GIVEN_BACK = 1e-6

const rowOf = ({ coefficients, atLeast }: Cut, variableOf: ReadonlyMap<number, number>): Row => ({
  coefficients: [...coefficients].map(([cell, weight]) => [variableOf.get(cell) ?? -1, weight] as const),
  lower: atLeast - GIVEN_BACK * Math.max(1, atLeast),
  upper: Infinity,
})

/** What the pattern hides is not enough, nor is any part of it: something beyond it has to be hidden. */
const somethingElse = ({ mayHide }: Scene, hidden: ReadonlySet<number>): Cut => ({ coefficients: new Map([...mayHide].filter((cell) => !hidden.has(cell)).map((cell) => [cell, 1])), atLeast: 1 })

const cutsFor = async (scene: Scene, dual: Dual, shares: ReadonlyMap<number, number>, solver: LinearSolver): Promise<Result<readonly Cut[], SolverRefusal>> => {
  const cuts: Cut[] = []
  for (const { cell, need } of scene.sensitive) {
    const { value } = nth(scene.layout.cells, cell)
    for (const by of [need.highest - value, need.lowest - value]) {
      if (by === 0) continue
      const cut = await findCut(dual, shares, cell, by, solver)
      if (!cut.ok) return cut
      if (cut.value) cuts.push(cut.value)
    }
  }
  return ok(cuts)
}

/** Where fractions would be protected, whole people may still not be: the audit decides. */
const cutByAudit = async (scene: Scene, hidden: ReadonlySet<number>, solver: LinearSolver): Promise<Result<readonly Cut[], SolverRefusal>> => {
  const audited = await audit(scene.layout, { ...scene, hidden, depth: 'verdicts' }, solver)
  if (!audited.ok) return audited
  return ok(audited.value.every(({ holds }) => holds) ? [] : [somethingElse(scene, hidden)])
}

/**
 * The pattern of least loss, by cuts: a small program chooses what to hide, the attacker's duals say why that is not enough, and what they say is added,
 * until the attacker fails; first with cells hidden in fractions, which is quick, then with whole cells. Where fractions would be protected and whole people are not, the pattern itself is ruled out.
 * Source: Fischetti and Salazar-González 2000 (branch and cut; here the integer program is solved anew each round).
 * @param quick a pattern that holds: it is taken when the rounds run out or the solver fails on the way, and `least` is false then
 */
export const findLeastPattern = async (scene: Scene, quick: Pattern, solver: LinearSolver): Promise<Result<Pattern, never>> => {
  if (scene.sensitive.length === 0) return ok({ ...quick, least: true })
  if (scene.mayHide.size - scene.always.size > LEAST_UP_TO) return ok(quick)
  const cells = [...scene.mayHide]
  const variableOf = new Map(cells.map((cell, variable) => [cell, variable]))
  const bounds = cells.map((cell) => ({ lower: scene.always.has(cell) ? 1 : 0, upper: 1 }))
  const objective = cells.map((cell, variable) => [variable, nth(scene.weights, cell)] as const)
  const dual = planDual(scene)
  const rows: Row[] = []
  const master = (): LinearProgram => ({ direction: 'minimise', objective, rows: [...rows], bounds })
  const addCuts = (cuts: readonly Cut[]): boolean => rows.push(...cuts.map((cut) => rowOf(cut, variableOf))) > 0 && cuts.length > 0

  for (let round = 0; round < MOST_ROUNDS.fractions; round++) {
    const answer = await solver(master())
    if (answer.kind !== 'optimal') return ok(quick)
    if (answer.objective > lossOf(scene, quick.hidden) - 1 + GIVEN_BACK) return ok({ ...quick, least: true })
    const cuts = await cutsFor(scene, dual, new Map(cells.map((cell, variable) => [cell, nth(answer.values, variable)])), solver)
    if (!cuts.ok || !addCuts(cuts.value)) break
  }
  for (let round = 0; round < MOST_ROUNDS.cells; round++) {
    const answer = await solver({ ...master(), integers: cells.map((_, variable) => variable), seconds: SECONDS })
    if (answer.kind !== 'optimal') return ok(quick)
    const hidden = new Set(cells.filter((_, variable) => nth(answer.values, variable) > 0.5))
    if (lossOf(scene, hidden) >= lossOf(scene, quick.hidden)) return ok({ ...quick, least: true })
    const cuts = await cutsFor(scene, dual, new Map([...hidden].map((cell) => [cell, 1])), solver)
    if (!cuts.ok) return ok(quick)
    const last = cuts.value.length > 0 ? cuts : await cutByAudit(scene, hidden, solver)
    if (!last.ok) return ok(quick)
    if (!addCuts(last.value)) return ok({ hidden, least: true, witnesses: quick.witnesses })
  }
  return ok(quick)
}
