import { Client } from 'pg'
import type { Secret } from '#kernel'

/** What a transaction wrote down as having happened. */
export type NotedFact = { readonly kind: string } & Readonly<Record<string, string | number>>

/** `isOwn`: this very process has written it; which does not say that it was given to this one to be carried out. */
export type HearFact = (fact: NotedFact, isOwn: boolean) => void

/** What the processes on one database do. */
export type FarFacts = {
  /** `onFact`: it is committed. `onGap`: some may have been missed, or are too many to be told one by one. */
  listen(onFact: HearFact, onGap: () => void): void
  /** The connection is broken, and with it whatever `prepare` held. */
  isCut(): boolean
  /** Called once, when `prepare` has refused several times: it will not be held again. */
  onLost(listen: () => void): void
  close(): Promise<void>
}

export const CHANNEL = 'waystation_facts'
/** More facts of one transaction are not told one by one. */
const MOST_TOLD = 100
// PostgreSQL carries 8,000 bytes at most.
const MOST_BYTES = 7000
const RECONNECT_MS = 1000
const MOST_REFUSED = 3

/** `undefined`: it is none of ours, or says that there are very many. */
const factIn = (payload: string | undefined): { readonly from: unknown; readonly fact: NotedFact } | undefined => {
  try {
    const said: unknown = JSON.parse(payload ?? '')
    if (typeof said !== 'object' || said === null || !('from' in said) || !('fact' in said)) return undefined
    const { from, fact } = said
    // The members of a fact are looked at by whoever makes use of them.
    return typeof fact === 'object' && fact !== null && 'kind' in fact && typeof fact.kind === 'string' ? { from, fact: fact as NotedFact } : undefined
  } catch {
    return undefined
  }
}

/** What a transaction tells the others when it is committed: its facts, or that there are very many. */
export const noticesOf = (from: string, facts: readonly NotedFact[]): string[] => {
  const notices = [...new Set(facts.map((fact) => JSON.stringify({ from, fact })))]
  return notices.length > MOST_TOLD || notices.some((notice) => Buffer.byteLength(notice) > MOST_BYTES) ? [JSON.stringify({ from })] : notices
}

/**
 * Keeps a connection of its own (LISTEN wants one that lasts) and makes it anew when it breaks. `prepare` is done on each before it listens: what must be
 * held as long as the process lives, such as a lock. Not through a pooler that hands connections round by transaction.
 */
export const openFarFacts = async (url: Secret, own: string, prepare: (client: Client) => Promise<boolean>): Promise<FarFacts | undefined> => {
  const listeners: { onFact: HearFact; onGap: () => void }[] = []
  let client: Client | undefined
  const losers: (() => void)[] = []
  let isClosed = false
  let isCut = false
  let refused = 0
  let waiting: NodeJS.Timeout | undefined

  const take = (payload: string | undefined): void => {
    const noted = factIn(payload)
    for (const { onFact, onGap } of listeners) if (noted === undefined) onGap()
    else onFact(noted.fact, noted.from === own)
  }

  const connect = async (): Promise<boolean> => {
    const opened = new Client({ connectionString: url.reveal(), connectionTimeoutMillis: 5000, keepAlive: true, application_name: 'waystation watch' })
    try {
      opened.on('error', () => {})
      await opened.connect()
      if (!(await prepare(opened))) {
        await opened.end()
        return false
      }
      opened.on('notification', ({ payload }) => take(payload))
      opened.on('end', () => again())
      await opened.query(`listen ${CHANNEL}`)
    } catch (fault) {
      await opened.end().catch(() => undefined)
      throw fault
    }
    client = opened
    return true
  }

  const reconnect = async (): Promise<void> => {
    if (isClosed) return
    if (!(await connect())) {
      refused += 1
      if (refused === MOST_REFUSED) for (const lose of losers) lose()
      throw new Error('others are there by now, on other ground')
    }
    isCut = false
    refused = 0
    for (const { onGap } of listeners) onGap()
  }

  const again = (): void => {
    if (isClosed || waiting !== undefined) return
    isCut = true
    waiting = setTimeout(() => {
      waiting = undefined
      void reconnect().catch(again)
    }, RECONNECT_MS).unref()
  }

  if (!(await connect())) return undefined
  return {
    listen: (onFact, onGap) => void listeners.push({ onFact, onGap }),
    isCut: () => isCut,
    onLost: (listen) => void losers.push(listen),
    close: async () => {
      isClosed = true
      clearTimeout(waiting)
      await client?.end()
    },
  }
}
