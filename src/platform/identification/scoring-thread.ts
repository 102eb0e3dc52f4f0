import { Worker } from 'node:worker_threads'
import type { Answer, Question, Scored } from './messages.ts'

// Run from sources, the thread's file is TypeScript, which Node reads by itself; built, it lies beside the bundle.
const PROGRAM = new URL(import.meta.url.endsWith('.ts') ? './identifier-worker.ts' : './identifier-worker.js', import.meta.url)

/** Half a second is usual, loading included. Milliseconds. */
const LONGEST_ANSWER = 60_000

type Waiting = { readonly resolve: (scored: readonly Scored[]) => void; readonly reject: (fault: unknown) => void; readonly late: NodeJS.Timeout }

export type ScoringThread = {
  /** Starts the thread when none runs. Rejects when the thread dies or is closed meanwhile; the next call starts another. */
  score(excerpts: readonly string[]): Promise<readonly Scored[]>
  isRunning(): boolean
  close(): Promise<void>
}

/** A thread that is there while there is something to score, and for `idleSeconds` after that: its engines hold some 50 MB. */
export const openScoringThread = (idleSeconds: number): ScoringThread => {
  const waiting = new Map<number, Waiting>()
  let running: Worker | undefined
  let idle: NodeJS.Timeout | undefined
  let isClosed = false
  let last = 0

  const settle = (number: number): Waiting | undefined => {
    const asked = waiting.get(number)
    clearTimeout(asked?.late)
    waiting.delete(number)
    return asked
  }
  const rest = (worker: Worker): void => {
    if (waiting.size > 0) return
    worker.unref()
    clearTimeout(idle)
    idle = setTimeout(() => {
      // Whoever asks from here on gets another one.
      running = undefined
      void worker.terminate()
    }, idleSeconds * 1000).unref()
  }
  const start = (): Worker => {
    const worker = new Worker(PROGRAM, { name: 'identification', execArgv: [], resourceLimits: { maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 8 } })
    let cause: unknown
    worker.on('message', ({ number, scored }: Answer) => {
      settle(number)?.resolve(scored)
      rest(worker)
    })
    worker.on('error', (fault) => {
      cause = fault
    })
    worker.on('exit', () => {
      if (running !== worker) return
      running = undefined
      const fault = new Error(isClosed ? 'The identifier is closed' : 'The thread that knows languages stopped', { cause })
      for (const number of waiting.keys()) settle(number)?.reject(fault)
    })
    return worker
  }

  return {
    score(excerpts) {
      if (isClosed) return Promise.reject(new Error('The identifier is closed'))
      const { promise, resolve, reject } = Promise.withResolvers<readonly Scored[]>()
      running ??= start()
      const worker = running
      clearTimeout(idle)
      worker.ref()
      last += 1
      const late = setTimeout(() => void worker.terminate(), LONGEST_ANSWER)
      waiting.set(last, { resolve, reject, late })
      const question: Question = { number: last, excerpts }
      worker.postMessage(question, [])
      return promise
    },
    isRunning: () => running !== undefined,
    async close() {
      isClosed = true
      clearTimeout(idle)
      await running?.terminate()
    },
  }
}
