import type { Worker } from 'node:worker_threads'
import type { Ask, Asks, Reply, Request } from './messages.ts'

type Waiting = { readonly resolve: (back: Asks[Ask]['back']) => void; readonly reject: (fault: unknown) => void }

export type LineEvents = {
  onNews(news: Extract<Reply, { kind: 'news' }>): void
  /** The thread ended without having been asked to. What it was working on is rejected already. */
  onDeath(reason: unknown): void
}

/** A line to a thread that may die: who waits for an answer is told, and the next ask starts one afresh, once. */
export type WorkerLine = {
  /** Starts the thread unless it runs. Rejects when it cannot be started. */
  start(): Promise<void>
  ask<A extends Ask>(ask: A, given: Asks[A]['given']): Promise<Asks[A]['back']>
  /** Ends the thread; everything asked for and not answered is rejected. Nothing is started any more. */
  close(): Promise<void>
}

const closed = (): Error => new Error('The search index is closed')

export const openWorkerLine = (startWorker: () => Worker, { onNews, onDeath }: LineEvents): WorkerLine => {
  const waiting = new Map<number, Waiting>()
  let running: Promise<Worker> | undefined
  let isClosed = false
  let last = 0

  const rejectAll = (fault: Error): void => {
    const all = [...waiting.values()]
    waiting.clear()
    for (const { reject } of all) reject(fault)
  }

  const receive = (reply: Reply): void => {
    if (reply.kind === 'news') return onNews(reply)
    if (reply.kind === 'open') return undefined
    const asked = waiting.get(reply.number)
    waiting.delete(reply.number)
    return reply.kind === 'answer' ? asked?.resolve(reply.back) : asked?.reject(reply.fault)
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

  const post = <A extends Ask>(worker: Worker, ask: A, given: Asks[A]['given']): Promise<Asks[A]['back']> =>
    new Promise((resolve, reject) => {
      last += 1
      // `ask` and `given` belong together by the signature, which TypeScript cannot follow into the union.
      worker.postMessage({ number: last, ask, given } as Request, [])
      waiting.set(last, { resolve, reject })
    })

  return {
    start: async () => {
      await start()
    },
    ask: async (ask, given) => {
      if (isClosed) throw closed()
      return post(await start(), ask, given)
    },
    close: async () => {
      isClosed = true
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
