import { ok, refuse, type Result } from '#kernel'
import type { Asking } from '../status/status.ts'
import { sendFile } from './send-file.ts'
import { OFFLINE, readRefusal, type ApiRefusal } from './refusal.ts'

/** An address of the API, below its origin. */
export type ApiPath = `/api/${string}`

/** What the desk asks of the server. Nothing here throws: what goes wrong is a refusal. */
export type Api = {
  /** Asks; when the network fails it asks again, twice. */
  readonly get: <T>(path: ApiPath) => Promise<Result<T, ApiRefusal>>
  /** Changes something. Asked once and never by itself again: whether a lost change was carried out is not known. */
  readonly post: <T>(path: ApiPath, body?: unknown) => Promise<Result<T, ApiRefusal>>
  readonly put: <T>(path: ApiPath, body?: unknown) => Promise<Result<T, ApiRefusal>>
  readonly delete: <T>(path: ApiPath, body?: unknown) => Promise<Result<T, ApiRefusal>>
  /** A picture, as bytes. */
  readonly picture: (path: ApiPath) => Promise<Result<Blob, ApiRefusal>>
  /** Sends a file, and tells how many of its bytes have gone. Once, like every change. */
  readonly send: <T>(path: ApiPath, file: Blob, told: (sent: number) => void) => Promise<Result<T, ApiRefusal>>
}

export type ApiDeps = {
  /** Where the API is: an origin, or '' for the page's own. */
  readonly origin: () => Promise<string>
  readonly fetch: typeof fetch
  /** Sends files: `fetch` does not tell how far it is. */
  readonly sender: () => XMLHttpRequest
  /** Called before everything that is asked; what it gives is told whether there was an answer. */
  readonly asking: Asking
  /** Waits between two tries, milliseconds. */
  readonly wait: (ms: number) => Promise<void>
}

/** How long the second and the third try wait, milliseconds. */
const PAUSES = [300, 1_200] as const

// What a proxy says while the server behind it starts.
const PASSING = new Set([502, 503, 504])

/** Opens the way to the API. */
export const openApi = ({ origin, fetch, asking, wait, sender }: ApiDeps): Api => {
  const ask = async <T>(method: string, path: ApiPath, body: unknown): Promise<Result<T, ApiRefusal>> => {
    const heard = asking()
    try {
      const response = await fetch(`${await origin()}${path}`, {
        method,
        credentials: 'include',
        redirect: 'error',
        cache: 'no-store',
        referrerPolicy: 'no-referrer',
        headers: { accept: 'application/json', ...(body !== undefined && { 'content-type': 'application/json' }) },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      })
      const text = await response.text()
      heard(true)
      if (!response.ok) return refuse(readRefusal(response.status, text))
      // What the API answers is what its route says; the caller names that type.
      return ok((text === '' ? undefined : JSON.parse(text)) as T)
    } catch (fault) {
      if (fault instanceof SyntaxError) return refuse({ kind: 'unexpected-answer', status: 200, particulars: {} })
      heard(false)
      return refuse(OFFLINE)
    }
  }
  const askAgain = async <T>(path: ApiPath, pauses: readonly number[]): Promise<Result<T, ApiRefusal>> => {
    const answer = await ask<T>('GET', path, undefined)
    const [pause, ...rest] = pauses
    if (answer.ok || pause === undefined || !(answer.refusal.kind === 'offline' || PASSING.has(answer.refusal.status))) return answer
    await wait(pause)
    return await askAgain<T>(path, rest)
  }
  const picture = async (path: ApiPath): Promise<Result<Blob, ApiRefusal>> => {
    const heard = asking()
    try {
      const response = await fetch(`${await origin()}${path}`, { credentials: 'include', redirect: 'error', cache: 'no-store', referrerPolicy: 'no-referrer' })
      const answer = response.ok ? ok(await response.blob()) : refuse(readRefusal(response.status, await response.text()))
      heard(true)
      return answer
    } catch {
      heard(false)
      return refuse(OFFLINE)
    }
  }
  return {
    picture,
    send: async (path, file, told) => await sendFile({ address: `${await origin()}${path}`, file, told, heard: asking(), sender }),
    get: async (path) => await askAgain(path, PAUSES),
    post: async (path, body) => await ask('POST', path, body),
    put: async (path, body) => await ask('PUT', path, body),
    delete: async (path, body) => await ask('DELETE', path, body),
  }
}
