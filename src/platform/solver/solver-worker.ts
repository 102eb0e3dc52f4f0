// The program of the thread that solves. It is started by this room alone.
import { parentPort, workerData } from 'node:worker_threads'
import type { LinearProgram } from '#disclosure'
import type { Answer, Question, Setting } from './messages.ts'
import { openSolver } from './open-solver.ts'

// What this room puts into the thread, and nobody else.
const { secondsPerProgram } = workerData as Setting
const solver = openSolver({ secondsPerProgram })
let kept: LinearProgram['rows'] = []

const answerTo = async ({ number, program, rows }: Question): Promise<void> => {
  kept = rows ?? kept
  const answer: Answer = { number, solution: await solver.solve({ ...program, rows: kept }) }
  parentPort?.postMessage(answer, [])
}

parentPort?.on('message', (question: Question) => void answerTo(question))
