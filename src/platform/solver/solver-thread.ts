import { Worker } from 'node:worker_threads'
import type { LinearProgram, Solution } from '#disclosure'
import type { Answer, Question, Setting } from './messages.ts'
import type { Solver } from './open-solver.ts'

// Run from sources, the thread's file is TypeScript, which Node reads by itself; built, it lies beside the bundle.
const PROGRAM = new URL(import.meta.url.endsWith('.ts') ? './solver-worker.ts' : './solver-worker.js', import.meta.url)

/** The solver looks at its clock between steps, and some steps are long. So much later the thread is ended from outside. Milliseconds. */
const GRACE = 5000

/** More numbers than this in the rows of one program are no table that the engine takes. */
const MOST_COEFFICIENTS = 2_000_000

/**
 * The solver in a thread of its own: whoever asks goes on meanwhile, and a program that does not end is ended, with its thread. Started when first asked.
 * The answers are those of `openSolver`; what the thread was at when it had to be ended, or died, is answered with `failed`, and the next program starts another.
 * @param options.secondsPerProgram a program that takes longer is given up
 */
export const openSolverThread = (options: Setting): Solver => {
  const waiting = new Map<number, { readonly resolve: (solution: Solution) => void; readonly late: NodeJS.Timeout }>()
  let running: Worker | undefined
  let sent: LinearProgram['rows'] | undefined
  let last = 0

  const settle = (number: number, solution: Solution): void => {
    const asked = waiting.get(number)
    clearTimeout(asked?.late)
    waiting.delete(number)
    asked?.resolve(solution)
    if (waiting.size === 0) running?.unref()
  }
  const end = (why: 'time' | 'broken'): void => {
    void running?.terminate()
    running = undefined
    sent = undefined
    for (const number of waiting.keys()) settle(number, { kind: 'failed', why })
  }
  const start = (): Worker => {
    const worker = new Worker(PROGRAM, { name: 'solver', execArgv: [], workerData: options, resourceLimits: { maxOldGenerationSizeMb: 512 } })
    worker.on('message', ({ number, solution }: Answer) => settle(number, solution))
    // What went wrong is told by the answer; without a listener it would end the process.
    worker.on('error', () => undefined)
    worker.on('exit', () => {
      if (running === worker) end('broken')
    })
    return worker
  }

  return {
    solve: ({ rows, ...program }) => {
      if (rows.reduce((sum, { coefficients }) => sum + coefficients.length, 0) > MOST_COEFFICIENTS) return Promise.resolve({ kind: 'failed', why: 'memory' })
      const { promise, resolve } = Promise.withResolvers<Solution>()
      running ??= start()
      running.ref()
      last += 1
      // Programs wait for each other: the clock of this one begins to count when all before it are over.
      const late = setTimeout(() => end('time'), (waiting.size + 1) * (options.secondsPerProgram * 1000 + GRACE))
      waiting.set(last, { resolve, late })
      const question: Question = { number: last, program, ...(rows === sent ? {} : { rows }) }
      sent = rows
      running.postMessage(question, [])
      return promise
    },
    close: () => end('broken'),
  }
}
