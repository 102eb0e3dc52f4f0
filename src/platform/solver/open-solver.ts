import loadHighs, { type Highs, type Model } from 'highs'
import { costsOf, modelDataOf, senseOf } from './model-data.ts'
import type { LinearProgram, Solution } from '#disclosure'
import { isSound } from './program.ts'

/** Solves linear and mixed integer programs by HiGHS in WebAssembly. Opened when first asked. */
export type Solver = {
  /**
   * Never rejects. The thread is busy meanwhile: where somebody else waits for it, `openSolverThread`.
   * Programs that have one and the same `rows` array are taken as variations of one model, and each starts where the last one ended.
   */
  solve(program: LinearProgram): Promise<Solution>
  /** Gives the memory back. A program that comes later opens it again. */
  close(): void
}

/** Both ends of a MIP gap closed: the engine counts people, and "almost the least" is not the least. */
const OPTIONS = { output_flag: false, mip_rel_gap: 0, random_seed: 0 } as const

type Kept = { readonly model: Model; readonly rows: LinearProgram['rows']; readonly variables: number }

const statusesOf = ({ constants }: Highs) => constants.modelStatus

const runModel = (highs: Highs, model: Model): Solution => {
  const status = statusesOf(highs)
  // The time limit counts all runs of a model since its clocks were last set to zero.
  model.zeroAllClocks()
  model.run()
  switch (model.getModelStatus()) {
    case status.optimal:
      return { kind: 'optimal', objective: model.getObjectiveValue(), values: [...model.getSolution().colValue] }
    case status.infeasible:
      return { kind: 'infeasible' }
    case status.unbounded:
      return { kind: 'unbounded' }
    case status.timeLimit:
      return { kind: 'failed', why: 'time' }
    case status.unboundedOrInfeasible:
      if (model.options.get('presolve') === 'off') return { kind: 'failed', why: 'broken' }
      model.options.set('presolve', 'off')
      return runModel(highs, model)
    default:
      return { kind: 'failed', why: 'broken' }
  }
}

/** What needs no solver: nothing to choose, or a limit that contradicts itself. */
const answerAtOnce = ({ rows, bounds }: LinearProgram): Solution | undefined => {
  if ([...rows, ...bounds].some(({ lower, upper }) => lower > upper)) return { kind: 'infeasible' }
  if (bounds.length > 0) return undefined
  return rows.every(({ lower, upper }) => lower <= 0 && upper >= 0) ? { kind: 'optimal', objective: 0, values: [] } : { kind: 'infeasible' }
}

const isAboutMemory = (error: unknown): boolean => error instanceof RangeError || (error instanceof Error && /memory|OOM/i.test(error.message))

const create = (highs: Highs, program: LinearProgram): Model => {
  const model = highs.createModel(modelDataOf(highs, program))
  model.options.set({ ...OPTIONS })
  return model
}

/**
 * @param options.secondsPerProgram a program that takes longer is given up and answered with `failed`
 */
export const openSolver = (options: { readonly secondsPerProgram: number }): Solver => {
  let opening: Promise<Highs> | undefined
  let kept: Kept | undefined

  const forget = (): void => {
    kept?.model.dispose()
    kept = undefined
  }

  /** The model of the last program, changed to the new question, or a model of its own. */
  const modelFor = (highs: Highs, program: LinearProgram): Model => {
    if (kept === undefined || kept.rows !== program.rows || kept.variables !== program.bounds.length) {
      forget()
      kept = { model: create(highs, program), rows: program.rows, variables: program.bounds.length }
      return kept.model
    }
    const all = { kind: 'range', from: 0, to: kept.variables - 1 } as const
    kept.model.changeObjectiveSense(senseOf(highs, program))
    kept.model.changeColsCost(all, costsOf(program))
    kept.model.changeColsBounds(all, program.bounds.map(({ lower }) => lower), program.bounds.map(({ upper }) => upper))
    return kept.model
  }

  const solveWith = (highs: Highs, program: LinearProgram): Solution => {
    const limit = Math.min(options.secondsPerProgram, program.seconds ?? Infinity)
    if (program.integers === undefined || program.integers.length === 0) {
      const variation = modelFor(highs, program)
      variation.options.set('time_limit', limit)
      return runModel(highs, variation)
    }
    const model = create(highs, program)
    try {
      model.options.set('time_limit', limit)
      return runModel(highs, model)
    } finally {
      model.dispose()
    }
  }

  return {
    solve: async (program) => {
      if (!isSound(program)) return { kind: 'failed', why: 'refused' }
      const atOnce = answerAtOnce(program)
      if (atOnce) return atOnce
      try {
        opening ??= loadHighs()
        return solveWith(await opening, program)
      } catch (error) {
        // What broke may have left the runtime in pieces: the next program gets another one.
        opening = undefined
        kept = undefined
        return { kind: 'failed', why: isAboutMemory(error) ? 'memory' : 'broken' }
      }
    },
    close: () => {
      forget()
      opening = undefined
    },
  }
}
