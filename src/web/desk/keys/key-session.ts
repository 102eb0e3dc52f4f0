import { refuse } from '#kernel'
import { ask, type AskedWorker } from './ask.ts'
import type { Answered, KeyRequests, RequestName } from './requests.ts'

/** The worker as the desk sees it. */
export type KeySession = {
  /** Asks the worker, which is started for the first question. */
  readonly ask: <Name extends RequestName>(name: Name, input: KeyRequests[Name]['input']) => Promise<Answered<Name>>
  /** Throws all keys away, at once: the worker is ended with whatever it was doing. The next question starts another, which holds none. */
  readonly lock: () => void
  /** Called after every lock; gives back what takes it away again. */
  readonly onLock: (listener: () => void) => () => void
}

/** One who can be asked, and be ended. */
type EndableWorker = AskedWorker & Pick<Worker, 'terminate'>

/** Opens a session without keys. */
export const openKeySession = (start: () => Promise<EndableWorker>): KeySession => {
  const listeners = new Set<() => void>()
  let running: { readonly worker: Promise<EndableWorker>; readonly end: AbortController } | undefined
  const run = (): NonNullable<typeof running> => {
    running ??= { worker: start(), end: new AbortController() }
    return running
  }
  const asking: KeySession['ask'] = async (name, input) => {
    const asked = run()
    const { signal } = asked.end
    try {
      const worker = await asked.worker
      return signal.aborted ? refuse({ kind: 'locked' }) : await ask(worker, name, input, signal)
    } catch {
      if (running === asked) running = undefined
      return refuse({ kind: 'worker-not-started' })
    }
  }
  return {
    ask: asking,
    lock: () => {
      const ended = running
      running = undefined
      ended?.end.abort()
      // One that is still starting is ended as soon as it is there. One that never starts has nothing to end.
      void ended?.worker.then((worker) => worker.terminate()).catch(() => undefined)
      for (const listener of listeners) listener()
    },
    onLock: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}
