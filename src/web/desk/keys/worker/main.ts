import './read-without-code.ts'
import type { Question } from '../requests.ts'
import { HANDLERS } from './handlers.ts'
import { answerQuestion } from './serve-keys.ts'

/** The worker's own global scope, as far as it is used: the DOM's types speak of pages. */
type WorkerScope = Pick<Worker, 'postMessage'> & {
  addEventListener(kind: 'message', hear: (event: MessageEvent<Question>) => void): void
  addEventListener(kind: 'error' | 'unhandledrejection', hear: (event: Event) => void): void
}

const scope = globalThis as unknown as WorkerScope // This file runs in a worker and nowhere else.

// Nothing of what happens here comes to a console, where it would lie open beside the keys.
const hush = (event: Event): void => event.preventDefault()
scope.addEventListener('error', hush)
scope.addEventListener('unhandledrejection', hush)

scope.addEventListener('message', ({ data }) => void answerQuestion(HANDLERS, data).then((answer) => scope.postMessage(answer, [])))
