import { ok, refuse } from '#kernel'
import type { Answer, Answered, KeyRequests, Question, RefusalOf, RequestName } from './requests.ts'

/** The side of a worker that is seen from outside. */
export type AskedWorker = Pick<Worker, 'postMessage' | 'addEventListener' | 'removeEventListener'>

let asked = 0

/**
 * Asks the worker one thing. `ended`: aborted when the worker is; what it had not answered is refused then.
 *
 * @example
 * const phrase = await ask(worker, 'generate-passphrase', undefined)
 */
export const ask = async <Name extends RequestName>(worker: AskedWorker, name: Name, input: KeyRequests[Name]['input'], ended?: AbortSignal): Promise<Answered<Name>> => {
  asked += 1
  const question: Question = { id: asked, name, input }
  const { promise, resolve } = Promise.withResolvers<Answer>()
  const hear = ({ data }: MessageEvent<Answer>): void => {
    if (data.id === question.id) resolve(data)
  }
  const refuseWith = (kind: 'locked' | 'worker-fault') => (): void => resolve({ id: question.id, ok: false, refusal: { kind } })
  const lock = refuseWith('locked')
  const fail = refuseWith('worker-fault')
  if (ended?.aborted === true) lock()
  ended?.addEventListener('abort', lock)
  worker.addEventListener('message', hear)
  worker.addEventListener('messageerror', fail)
  worker.addEventListener('error', fail)
  try {
    worker.postMessage(question, [])
    const answer = await promise
    // The worker's table of handlers has these very types, and is the only one that answers.
    if (!answer.ok) return refuse(answer.refusal as RefusalOf<Name>)
    return ok(answer.value as KeyRequests[Name]['output'])
  } finally {
    worker.removeEventListener('message', hear)
    worker.removeEventListener('messageerror', fail)
    worker.removeEventListener('error', fail)
    ended?.removeEventListener('abort', lock)
  }
}
