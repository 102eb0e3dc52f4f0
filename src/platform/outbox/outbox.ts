import type { Database } from '#platform/database'
import type { Log } from '#platform/log'
import type { Fact } from './fact.ts'
import { claimFacts, countFacts, forgetFact, postponeFact, type ClaimedFact } from './store.ts'

export type FactHandler<F extends Fact = Fact> = (fact: F) => Promise<void>

/** Carries facts from the table to those who asked for them: at least once each, in the order written where nothing fails. */
export type Outbox = {
  /** Must be called before `start`. A handler has to bear hearing a fact twice. */
  subscribe<F extends Fact>(kind: F['kind'], handler: FactHandler<F>): void
  start(): void
  /** Resolves when nothing that can be delivered is waiting. */
  drain(): Promise<void>
  counts(): Promise<{ readonly waiting: number; readonly dead: number }>
  stop(): Promise<void>
}

const BATCH = 100

/** `pollMilliseconds`: how often to look for facts of other processes and for those postponed. */
export const openOutbox = (deps: { database: Database; log: Log }, pollMilliseconds = 1000): Outbox => {
  const { database, log } = deps
  const handlers = new Map<string, FactHandler[]>()
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> = Promise.resolve()
  let queued = false
  let stopped = false

  const deliver = async (claimed: ClaimedFact): Promise<void> => {
    try {
      for (const handle of handlers.get(claimed.fact.kind) ?? []) await handle(claimed.fact)
      await forgetFact(database, claimed.id)
    } catch (fault) {
      log.error('outbox.delivery-failed', fault, { fact: claimed.fact.kind, attempts: claimed.attempts })
      await postponeFact(database, claimed)
    }
  }

  const sweep = async (): Promise<void> => {
    for (;;) {
      const claimed = stopped ? [] : await claimFacts(database, BATCH)
      if (claimed.length === 0) return
      for (const fact of claimed) await deliver(fact)
    }
  }

  const sweepAfter = async (before: Promise<void>): Promise<void> => {
    await before
    queued = false
    await sweep().catch((fault: unknown) => log.error('outbox.sweep-failed', fault))
  }

  const nudge = (): void => {
    if (queued || stopped) return
    queued = true
    running = sweepAfter(running)
  }

  return {
    subscribe: (kind, handler) => {
      // A fact is stored under its kind, so what comes back under `kind` is what that handler's type says.
      handlers.set(kind, [...(handlers.get(kind) ?? []), handler as FactHandler])
    },
    start: () => {
      database.onFacts(nudge)
      timer = setInterval(nudge, pollMilliseconds)
      nudge()
    },
    drain: async () => {
      nudge()
      await running
    },
    counts: () => countFacts(database),
    stop: async () => {
      stopped = true
      clearInterval(timer)
      await running
    },
  }
}
