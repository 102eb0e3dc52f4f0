import type { Worker } from 'node:worker_threads'
import type { Asks, BackFrom, GivenWith, Reply, Role } from './messages.ts'

type Waiting = { readonly resolve: (back: unknown) => void; readonly reject: (fault: unknown) => void }

export type LineEvents = {
  onNews(news: Extract<Reply, { kind: 'news' }>): void
  onTurned(generation: number): void
  /** The thread ended without having been asked to. What it was working on is rejected already. */
  onDeath(reason: unknown): void
}

/** A line to a thread that may die: who waits for an answer is told, and the next ask starts one afresh, once. */
export type WorkerLine<R extends Role> = {
  /** Starts the thread unless it runs. Rejects when it cannot be started. */
  start(): Promise<void>
  ask<A extends keyof Asks[R] & string>(ask: A, given: GivenWith<R, A>): Promise<BackFrom<R, A>>
  /** How many wait for an answer. */
  busy(): number
  /** Ends the thread, once `first` is over; everything asked for and not answered is rejected. Nothing is started any more, from now on. */
  close(first?: Promise<unknown>): Promise<void>
}

const closed = (): Error => new Error('The search index is closed')

export const openWorkerLine = <R extends Role>(startWorker: () => Worker, { onNews, onTurned, onDeath }: LineEvents): WorkerLine<R> => {
  const waiting = new Map<number, Waiting>()
  let running: Promise<Worker> | undefined
  let isClosed = false
  let last = 0
  let asked = 0

  const rejectAll = (fault: Error): void => {
    const all = [...waiting.values()]
    waiting.clear()
    for (const { reject } of all) reject(fault)
  }

  const receive = (reply: Reply): void => {
    if (reply.kind === 'news') return onNews(reply)
    if (reply.kind === 'turned') return onTurned(reply.generation)
    if (reply.kind === 'open') return undefined
    const asker = waiting.get(reply.number)
    waiting.delete(reply.number)
    return reply.kind === 'answer' ? asker?.resolve(reply.back) : asker?.reject(reply.fault)
  }

  const launch = (): Promise<Worker> =>
    new Promise((resolve, reject) => {
      const worker = startWorker()
      let reason: unknown
      worker.on('message', (reply: Reply) => {
        if (reply.kind === 'open') resolve(worker)
        receive(reply)
      })
      worker.on('error', (fault) => {
        reason = fault
      })
      worker.on('exit', () => {
        running = undefined
        const fault = isClosed ? closed() : new Error('The search thread stopped; it is started afresh with the next call', { cause: reason })
        reject(fault)
        rejectAll(fault)
        if (!isClosed) onDeath(reason)
      })
    })

  const start = (): Promise<Worker> => {
    running ??= launch()
    return running
  }

  const post = (worker: Worker, ask: string, given: unknown): Promise<unknown> =>
    new Promise((resolve, reject) => {
      last += 1
      worker.postMessage({ number: last, ask, given }, [])
      waiting.set(last, { resolve, reject })
    })

  return {
    start: async () => {
      await start()
    },
    ask: async <A extends keyof Asks[R] & string>(ask: A, given: GivenWith<R, A>) => {
      if (isClosed) throw closed()
      // Counted at once: whoever asks in the same moment must know it.
      asked += 1
      try {
        // A thread answers what it is asked with what belongs to it, which TypeScript cannot follow through the message.
        return (await post(await start(), ask, given)) as BackFrom<R, A>
      } finally {
        asked -= 1
      }
    },
    busy: () => asked,
    close: async (first) => {
      isClosed = true
      await first
      const worker = await running?.catch(() => undefined)
      if (worker === undefined) return
      const ended = new Promise((resolve) => {
        worker.once('exit', resolve)
      })
      post(worker, 'close', undefined).catch(() => undefined)
      await ended
    },
  }
}
