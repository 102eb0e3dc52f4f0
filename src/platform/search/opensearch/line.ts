import type { Secret } from '#kernel'
import { SearchAway } from './search-away.ts'

/** Somebody waits for the answer of a question; work goes on behind their backs. */
export type Patience = 'question' | 'work'

export type OpenSearchLine = {
  /** Sends JSON, or lines of JSON, and gives what came back. Statuses in `also` are no fault. Throws `SearchAway`, at once while the server is known to be away. */
  ask(method: 'GET' | 'PUT' | 'POST' | 'DELETE', path: string, body?: object | string, how?: { readonly also?: readonly number[]; readonly patience?: Patience }): Promise<{ readonly status: number; readonly body: unknown }>
  isAway(): boolean
  /** Called once each time the server answers again after it did not. */
  onBack(listen: () => void): void
  close(): void
}

const TRIES = 3
/** Too many at once, and what a proxy or a node that restarts answers. */
const BUSY = new Set([429, 502, 503, 504])

/** A password that is no longer the right one keeps us out as much as a server that is gone. */
const LOCKED = new Set([401, 403])

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds)
  })

const codeOf = (fault: unknown): string => {
  if (!(fault instanceof Error)) return 'unknown'
  if (fault.name === 'TimeoutError') return 'timeout'
  const { cause } = fault
  return cause instanceof Error && 'code' in cause ? String(cause.code) : 'line-broken'
}

const kindOf = (body: unknown): string => {
  const type = /"type":"([a-z_]{1,60})"/.exec(JSON.stringify(body) ?? '')?.[1]
  return type === undefined ? '' : `-${type}`
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    // A proxy's page.
    return undefined
  }
}

export type LineOptions = {
  /** An address that a server which is well answers with 200 or 404. */
  readonly probe: string
  /** For each try of work, and for all tries of a question together. */
  readonly timeoutMs: number
  readonly questionMs: number
  readonly pauseMs: number
  readonly lookEveryMs: number
}

/** A line to an OpenSearch server. While it is away somebody looks every `lookEveryMs` whether it is back, and nobody else asks it. */
export const openLine = (address: Secret, { probe, timeoutMs, questionMs, pauseMs, lookEveryMs }: LineOptions): OpenSearchLine => {
  const url = new URL(address.reveal())
  const credentials = url.username === '' ? undefined : `Basic ${Buffer.from(`${decodeURIComponent(url.username)}:${decodeURIComponent(url.password)}`).toString('base64')}`
  const base = `${url.origin}${url.pathname.replace(/\/$/, '')}`
  const closing = new AbortController()
  const listeners: (() => void)[] = []
  let looking: NodeJS.Timeout | undefined
  let lastHeard = 'unknown'

  const send = async (method: string, path: string, body: object | string | undefined, waitMs: number) => {
    try {
      const response = await fetch(`${base}/${path}`, {
        method,
        headers: { ...(credentials !== undefined && { authorization: credentials }), ...(body !== undefined && { 'content-type': typeof body === 'string' ? 'application/x-ndjson' : 'application/json' }) },
        ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
        // Whoever sends us elsewhere sends all that is asked and written there too.
        redirect: 'error',
        signal: AbortSignal.any([AbortSignal.timeout(waitMs), closing.signal]),
      })
      const text = await response.text()
      return { status: response.status, body: text === '' ? {} : parsed(text) }
    } catch (fault) {
      if (closing.signal.aborted) throw new Error('The search index is closed', { cause: fault })
      return new SearchAway(codeOf(fault))
    }
  }

  const noteBack = (): void => {
    if (looking === undefined) return
    clearInterval(looking)
    looking = undefined
    for (const listen of listeners) listen()
  }

  const look = async (): Promise<void> => {
    const answer = await send('GET', probe, undefined, questionMs)
    if (!(answer instanceof SearchAway) && (answer.status === 200 || answer.status === 404)) noteBack()
  }

  const noteAway = (code: string): void => {
    lastHeard = code
    looking ??= setInterval(() => void look().catch(() => undefined), lookEveryMs).unref()
  }

  return {
    ask: async (method, path, body, { also = [], patience = 'work' } = {}) => {
      const until = patience === 'question' ? performance.now() + questionMs : Infinity
      for (let tried = 1; ; tried += 1) {
        if (looking !== undefined) throw new SearchAway(lastHeard)
        const waitMs = Math.min(patience === 'question' ? questionMs : timeoutMs, Math.max(1, Math.ceil(until - performance.now())))
        const answer = await send(method, path, body, waitMs)
        const isBusy = answer instanceof SearchAway || BUSY.has(answer.status)
        if (!(answer instanceof SearchAway) && ((answer.status >= 200 && answer.status < 300) || also.includes(answer.status))) {
          return answer
        }
        const pauseFor = pauseMs * 2 ** (tried - 1)
        if (isBusy && tried < TRIES && performance.now() + pauseFor < until) {
          await pause(pauseFor)
          continue
        }
        const fault = answer instanceof SearchAway ? answer : new SearchAway(`${answer.status}${kindOf(answer.body)}`)
        if (isBusy || (!(answer instanceof SearchAway) && LOCKED.has(answer.status))) noteAway(fault.code)
        throw fault
      }
    },
    isAway: () => looking !== undefined,
    onBack: (listen) => void listeners.push(listen),
    close: () => {
      clearInterval(looking)
      closing.abort()
    },
  }
}
