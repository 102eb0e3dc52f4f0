import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { Registry } from 'prom-client'
import { randomIds, Secret, systemClock, type Clock, type Id, type Refusal, type Result } from '#kernel'
import { aSetUpToken, isLogCurrent, openInstallation, readLogState } from '#network'
import { oneTimeCode, openAuthentication } from '#platform/authentication'
import type { Database } from '#platform/database'
import { openFolderBlobStore } from '#platform/blobs'
import { openLog } from '#platform/log'
import { openApi } from '#web/api'
import { openPageMemory, openReadiness, parseTrustedProxies, startHttp } from '#web/http'
import { apiClient } from './api/api-client.ts'
import type { FileLine } from './api/file-line.ts'
import type { Asking, Line, Reply } from './api/line.ts'
import type { Desk } from './desk.ts'
import { memoryStore } from './device-shelf.ts'

/** A server with the whole API over a real database, on a free port, and an installation in which nobody is yet. */
export const aServer = async (database: Database) => {
  const installation = await openInstallation({ database, ids: randomIds }, { foundAs: 'real' })
  if (!installation.ok) throw new Error(installation.refusal.kind)
  const log = openLog({ write: () => {} })
  const authentication = await openAuthentication({ database, origin: 'http://localhost:4100', log, attempts: { most: 1e6, seconds: 1 }, secret: new Secret('x'.repeat(43)) })
  const deps = { database, authentication, clock: systemClock, ids: randomIds, ...aSetUpToken() }
  const folder = await mkdtemp(join(tmpdir(), 'waystation-test-'))
  const envelopes = {
    database, clock: systemClock, attachments: await openFolderBlobStore({ folder, maxBytes: 1_000_000, reserveBytes: 0 }),
    // Jobs scrub traces of what was erased: nothing is erased here.
    jobs: { send: async () => {}, work: async () => {} },
    logOf: (organisation: Id) => readLogState(database, organisation, organisation), isCurrent: isLogCurrent, note: async () => {},
  }
  const readiness = openReadiness()
  readiness.ready()
  const proxies = parseTrustedProxies([])
  if (!proxies.ok) throw new Error('no proxies are proxies')
  const http = await startHttp({
    routes: [], problemPage: async ({ kind }) => kind, host: '127.0.0.1', port: 0, trustedProxies: proxies.value, log, ids: randomIds, readiness, metrics: new Registry(), pages: openPageMemory(systemClock),
    allowance: { requests: 0, seconds: 1 }, api: { ...openApi(deps, '1.0.0', envelopes), sparing: { requests: 0, seconds: 1 } },
  })
  if (!http.ok) throw new Error(http.refusal.kind)
  const { url, stop } = http.value
  return { url, database, token: deps.token.reveal(), [Symbol.asyncDispose]: async () => {
    await stop(0)
    await rm(folder, { recursive: true })
  } }
}

export type Server = Awaited<ReturnType<typeof aServer>>

/** What may happen on the way. `before`: the server never hears it. `after`: it has done it, and the answer is lost. A function: a host that lies. */
export type Mishap = 'before' | 'after' | ((reply: Reply, asking: Asking) => Reply)

/** A device with a cookie jar and a memory of its own, on a line on which things may happen. `origin`: of its desk, where that is not the server's. */
export const aDevice = (server: Pick<Server, 'url'> & { readonly origin?: string }, clock: Clock = systemClock) => {
  const cookies = new Map<string, string>()
  const mishaps: { readonly at: string; readonly mishap: Mishap; once: boolean }[] = []
  const asked: Asking[] = []
  const cookie = (): string => [...cookies].map((pair) => pair.join('=')).join('; ')
  const ask: Line = async ({ method, path, body }) => {
    const answer = await fetch(server.url + path, {
      method, redirect: 'manual',
      // While keys are stretched nothing is heard: a line that the server has closed meanwhile would be taken for one that is open.
      headers: { origin: server.origin ?? server.url, cookie: cookie(), connection: 'close', ...(body !== undefined && { 'content-type': body instanceof Uint8Array ? 'application/octet-stream' : 'application/json' }) },
      // Attachments go as bytes.
      ...(body !== undefined && { body: body instanceof Uint8Array ? new Uint8Array(body) : JSON.stringify(body) }),
    })
    for (const given of answer.headers.getSetCookie()) {
      const [name = '', value = ''] = (given.split(';')[0] ?? '').split('=')
      if (/max-age=0/i.test(given)) cookies.delete(name)
      else cookies.set(name, value)
    }
    const text = await answer.text()
    return { status: answer.status, body: text === '' ? undefined : JSON.parse(text) }
  }
  const line: Line = async (asking) => {
    asked.push(asking)
    const index = mishaps.findIndex(({ at }) => `${asking.method} ${asking.path}`.includes(at))
    const found = mishaps[index]
    if (found?.once === true) mishaps.splice(index, 1)
    if (found?.mishap === 'before') return undefined
    const reply = await ask(asking)
    if (found === undefined || reply === undefined) return reply
    return found.mishap === 'after' ? undefined : typeof found.mishap === 'function' ? found.mishap(reply, asking) : reply
  }
  const files: FileLine = {
    send: async (path, body, told, signal) => {
      if (signal.aborted) return undefined
      const reply = await line({ method: 'PUT', path, body: new Uint8Array(await body.arrayBuffer()) })
      told(body.size)
      return reply
    },
    fetch: async (path, signal) => {
      if (signal.aborted) return undefined
      const answer = await fetch(server.url + path, { headers: { origin: server.url, cookie: cookie() } })
      if (!answer.ok || answer.body === null) return { status: answer.status, body: JSON.parse(await answer.text()) }
      return { size: Number(answer.headers.get('content-length')), stream: answer.body }
    },
  }
  const desk: Desk = { api: apiClient(line), files, store: memoryStore(), clock, ids: randomIds }
  return {
    desk,
    asked,
    line,
    /** What it shows the server of its session. */
    cookie,
    /** Something happens to the next request that matches. */
    once: (at: string, mishap: Mishap) => void mishaps.push({ at, mishap, once: true }),
    /** Something happens to all that match, until `calm`. */
    always: (at: string, mishap: Mishap) => void mishaps.push({ at, mishap, once: false }),
    calm: () => void mishaps.splice(0),
  }
}

export type Device = ReturnType<typeof aDevice>

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** What an authenticator shows that was given this address, as its clock stands. */
export const authenticatorCode = (address: string, at = new Date()): string => {
  const bits = [...(new URL(address).searchParams.get('secret') ?? '')].map((letter) => BASE32.indexOf(letter).toString(2).padStart(5, '0')).join('')
  const secret = Buffer.from((bits.match(/.{8}/g) ?? []).map((eight) => Number.parseInt(eight, 2))).toString()
  return oneTimeCode(secret, at)
}

/** A code opens one session; a story signs in more often than every thirty seconds. */
export const forgetLastCodes = async ({ database }: Pick<Server, 'database'>): Promise<void> => database.asDoorkeeper(async (tx) => void (await sql`update auth_two_factor set last_step = null`.execute(tx.db)))

/** A member organisation that has nobody yet. */
export const aMember = async ({ database }: Pick<Server, 'database'>, name: string): Promise<Id> => {
  const id = randomIds.next()
  await database.asKeeper((tx) => sql`insert into organisation (id, slug, kind, name) values (${id}, ${`member-${id}`}, 'member', ${name})`.execute(tx.db))
  return id
}

/** The value of a result that must be one. */
export const valueOf = <T>(result: Result<T, Refusal>): T => {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.refusal)}`)
  return result.value
}

/** Why something was refused; `undefined` when it was not. */
export const refusalOf = (result: Result<unknown, Refusal>): string | undefined => {
  if (result.ok) return undefined
  const { refusal } = result
  return 'because' in refusal ? String(refusal.because) : refusal.kind
}
