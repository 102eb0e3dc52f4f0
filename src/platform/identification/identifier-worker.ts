// The program of the thread that knows languages. It is started by this room alone.
import { parentPort } from 'node:worker_threads'
import { loadEngines } from './engines.ts'
import type { Answer, Question } from './messages.ts'

// Questions wait in the port until there is somebody to hear them.
const score = await loadEngines()
parentPort?.on('message', ({ number, excerpts }: Question) => {
  const answer: Answer = { number, scored: excerpts.map(score) }
  parentPort?.postMessage(answer, [])
})
