import { ok, refuse } from '#kernel'
import type { Answer, Answered, BreakOff, KeyRequests, Piece, Question, RefusalOf, RequestName, Told } from './requests.ts'

/** The side of a worker that is seen from outside. */
export type AskedWorker = Pick<Worker, 'postMessage' | 'addEventListener' | 'removeEventListener'>

/** How something is asked. */
export type Asking<Name extends RequestName> = {
  readonly transfer?: readonly Transferable[]
  readonly ended?: AbortSignal
  readonly told?: (piece: Told<Name>) => void
  readonly breakOff?: AbortSignal
}

let asked = 0

/**
 * Asks the worker one thing. `transfer`: buffers that the worker gets instead of a copy; they are empty here afterwards.
 * `ended`: aborted when the worker is; what it had not answered is refused then. `told` hears what comes before the answer, piece by piece.
 * `breakOff`: aborted when the answer is not wanted any more; the worker stops as soon as it can, and says so.
 *
 * @example
 * const phrase = await ask(worker, 'generate-passphrase', undefined)
 */
export const ask = async <Name extends RequestName>(
  worker: AskedWorker,
  name: Name,
  input: KeyRequests[Name]['input'],
  { transfer = [], ended, told, breakOff }: Asking<Name> = {},
): Promise<Answered<Name>> => {
  asked += 1
  const question: Question = { id: asked, name, input }
  const { promise, resolve } = Promise.withResolvers<Answer>()
  const hear = ({ data }: MessageEvent<Answer | Piece>): void => {
    if (data.id !== question.id) return
    if (!('told' in data)) resolve(data)
    // The worker's handlers tell what this very table says; after a lock nothing is heard any more.
    else if (ended?.aborted !== true) told?.(data.told as Told<Name>)
  }
  const stop = (): void => worker.postMessage({ id: question.id, breakOff: true } satisfies BreakOff, [])
  const refuseWith = (kind: 'locked' | 'worker-fault') => (): void => resolve({ id: question.id, ok: false, refusal: { kind } })
  const lock = refuseWith('locked')
  const fail = refuseWith('worker-fault')
  if (ended?.aborted === true) lock()
  ended?.addEventListener('abort', lock)
  worker.addEventListener('message', hear)
  worker.addEventListener('messageerror', fail)
  worker.addEventListener('error', fail)
  try {
    worker.postMessage(question, [...transfer])
    breakOff?.addEventListener('abort', stop)
    if (breakOff?.aborted === true) stop()
    const answer = await promise
    // The worker's table of handlers has these very types, and is the only one that answers.
    if (!answer.ok) return refuse(answer.refusal as RefusalOf<Name>)
    return ok(answer.value as KeyRequests[Name]['output'])
  } finally {
    worker.removeEventListener('message', hear)
    worker.removeEventListener('messageerror', fail)
    worker.removeEventListener('error', fail)
    ended?.removeEventListener('abort', lock)
    breakOff?.removeEventListener('abort', stop)
  }
}
