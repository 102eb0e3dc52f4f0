import { STATUS_CODES } from 'node:http'
import { Readable } from 'node:stream'
import type { HttpBindings } from '@hono/node-server'
import type { Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { createMiddleware } from 'hono/factory'
import { isDiskFull } from '#platform/database'
import { STATUS_OF_API_REFUSAL, type ApiRefusal } from './api-refusals.ts'
import { BYTES, type ApiBytes, type ApiReply, type ApiRoute, type FindActor } from './api-route.ts'
import { clientAddress, type TrustedProxies } from './client-address.ts'
import { isWhole, NO_JSON, readJson } from './read-json.ts'
import { openRateLimit, type Allowance } from './rate-limit.ts'
import { CACHE_CONTROL } from './reply.ts'
import { isSameOrigin, type OurOrigins } from './same-origin.ts'
import { FILE_POLICY } from './security-headers.ts'

/** The API beside the site. */
export type ApiSettings = {
  readonly routes: readonly ApiRoute[]
  readonly findActor: FindActor
  /** What browsers call us, where that was told: then changes are taken from there alone. Without it, from this machine's own name and from addresses. */
  readonly origins?: readonly string[]
  /** The origin of the desk, where it is served from elsewhere. Its pages may ask for everything, and read the answers. */
  readonly desk?: string
  /** How often an address may try out tokens, names and codes. */
  readonly sparing?: Allowance
}

/** Enough for an office behind one address in the morning; nothing for a machine that guesses. `RATE_LIMIT` does not touch it: that one is about load. */
export const USUAL_SPARING: Allowance = { requests: 120, seconds: 600 }

/** Bytes that a body may have, where a route says nothing else. */
const USUAL_BYTES = 64 * 1024

type Env = { Bindings: HttpBindings; Variables: { pattern: string } }

/** Mounts the API. Nothing of it is kept by anybody on the way; cookies are looked at here and nowhere else. */
export const mountApi = (app: Hono<Env>, { routes, findActor, origins = [], desk, sparing = USUAL_SPARING }: ApiSettings, trustedProxies: TrustedProxies): void => {
  const limit = openRateLimit(sparing)
  const ours: OurOrigins = { origins, desk }
  for (const route of routes) {
    const limited = limitBody(route.input.body === BYTES ? undefined : (route.mostBytes ?? USUAL_BYTES))
    app.on(route.method.toUpperCase(), route.path, limited, async (c) => {
      c.set('pattern', route.path)
      if (asksFromElsewhere(route, c.req.raw.headers, ours)) return respond({ kind: 'refused', refusal: { kind: 'foreign-origin' } })
      const address = clientAddress(c.env.incoming.socket.remoteAddress, c.req.header('x-forwarded-for'), trustedProxies)
      const retryAfter = route.sparing === true ? await limit.take(address) : undefined
      if (retryAfter !== undefined) return respond({ kind: 'refused', refusal: { kind: 'too-many-attempts', retryAfter } })
      const params: Readonly<Record<string, string>> = c.req.param()
      const query = c.req.query()
      if (!Object.values(params).every(isWhole)) return respond({ kind: 'refused', refusal: { kind: 'page-unknown' } })
      const odd = Object.entries(query).flatMap(([name, value]) => (isWhole(value) ? [] : [name]))
      if (odd.length > 0) return respond({ kind: 'refused', refusal: { kind: 'question-not-understood', fields: odd } })
      const caller = { cookies: c.req.header('cookie'), address, browser: c.req.header('user-agent') }
      return respond(await answeredOrFull(async () => await route.answer({ params, query, readBody: async () => await bodyOf(c, route.input.body === BYTES), caller }, findActor)))
    })
  }
}

/** A disk without room is no bug: the transaction was rolled back, and whoever asked is told that nothing was written. */
const answeredOrFull = async (answer: () => Promise<ApiReply>): Promise<ApiReply> => {
  try {
    return await answer()
  } catch (fault) {
    if (isDiskFull(fault)) return { kind: 'refused', refusal: { kind: 'disk-full', freeBytes: 0 } }
    throw fault
  }
}

/** Where pages name another site: they could not read the answer, and yet a reading that is written down would be, in somebody's name. */
const ELSEWHERE: ReadonlySet<string | null> = new Set(['cross-site', 'same-site'])

/** Whether a page that is not ours asks for a change, or reads what only staff may. */
const asksFromElsewhere = ({ method, access }: ApiRoute, headers: Headers, ours: OurOrigins): boolean =>
  (method !== 'get' || (access !== 'public' && ELSEWHERE.has(headers.get('sec-fetch-site')))) && !isSameOrigin(headers, ours)

/** Refuses a body that is too large before all of it has come. Whoever only reads sends none that anybody looks at; what is streamed is measured where it is written. */
const limitBody = (limit: number | undefined) => {
  if (limit === undefined) return createMiddleware(async (_, next) => await next())
  const limited = bodyLimit({ maxSize: limit, onError: () => respond({ kind: 'refused', refusal: { kind: 'request-too-large', limit } }) })
  return createMiddleware(async (c, next) => (c.req.method === 'GET' || c.req.method === 'HEAD' ? await next() : await limited(c, next)))
}

const bodyOf = async (c: Context, asBytes: boolean): Promise<unknown> => {
  if (c.req.method === 'GET' || c.req.method === 'HEAD') return undefined
  const { body } = c.req.raw
  if (asBytes) return c.req.header('content-type') === 'application/octet-stream' && body !== null ? bytesOf(body, c.req.header('content-length')) : NO_JSON
  const text = await c.req.text().catch(brokenOff)
  if (text === '') return undefined
  // A form of another site could send text/plain without being asked about it first.
  if (!/^application\/json(?:;|$)/i.test(c.req.header('content-type') ?? '')) return NO_JSON
  return readJson(text)
}

/** A line that broke in the middle is nothing to write down: half of something is no JSON, and nobody is there to be told. */
const brokenOff = (fault: unknown): string => {
  if (fault instanceof Error && 'code' in fault && fault.code === 'ECONNRESET') return '{'
  throw fault
}

const bytesOf = (body: ReadableStream<Uint8Array>, announced: string | undefined): ApiBytes => {
  // Node and the web platform describe the same stream in two ways.
  const stream = Readable.fromWeb(body as Parameters<typeof Readable.fromWeb>[0])
  // A line that breaks before anybody reads must not end the process; whoever reads meets it again.
  stream.on('error', () => {})
  return { stream, size: announced === undefined ? undefined : Number(announced) }
}

const respond = (reply: ApiReply): Response => {
  const headers = new Headers({ 'cache-control': CACHE_CONTROL.never, vary: 'Cookie' })
  if (reply.kind === 'refused') return respondRefusal(reply.refusal, headers)
  if (reply.kind === 'bytes') {
    headers.set('content-type', reply.mediaType ?? 'application/octet-stream')
    headers.set('content-length', String(reply.size))
    headers.set('content-security-policy', FILE_POLICY)
    // The same stream, described in the other way.
    return new Response(Readable.toWeb(reply.stream) as ReadableStream<Uint8Array>, { headers })
  }
  for (const cookie of reply.cookies ?? []) headers.append('set-cookie', cookie)
  headers.set('content-type', 'application/json; charset=utf-8')
  return new Response(JSON.stringify(reply.body), { status: reply.status ?? 200, headers })
}

/** A refusal for programs (RFC 9457): `type` names the kind, other members carry its particulars. */
const respondRefusal = (refusal: ApiRefusal, headers: Headers): Response => {
  const { kind, ...particulars } = refusal
  const status = STATUS_OF_API_REFUSAL[kind]
  headers.set('content-type', 'application/problem+json')
  if (refusal.kind === 'too-many-attempts') headers.set('retry-after', String(refusal.retryAfter))
  return new Response(JSON.stringify({ ...particulars, type: `urn:waystation:problem:${kind}`, title: STATUS_CODES[status], status }), { status, headers })
}
