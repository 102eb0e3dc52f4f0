import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http'
import { getRequestListener, RequestError } from '@hono/node-server'
import type { Registry } from 'prom-client'
import { ok, refuse, type Ids, type Result } from '#kernel'
import type { Log } from '#platform/log'
import { BYTES, type ApiRoute } from './api-route.ts'
import { createApp } from './app.ts'
import type { TrustedProxies } from './client-address.ts'
import type { ApiSettings } from './mount-api.ts'
import { openMeasures } from './measures.ts'
import { openOperations } from './operations.ts'
import type { PageMemory } from './page-memory.ts'
import type { ProblemPage } from './problem.ts'
import { openRateLimit, USUAL_ALLOWANCE, type Allowance } from './rate-limit.ts'
import type { Readiness } from './readiness.ts'
import type { Route } from './route.ts'
import { secure } from './security-headers.ts'

/** How long a client may take, in milliseconds. */
export type Patience = {
  readonly headers: number
  /** For all of a request. One that brings a file may take `file`, as long as it is not silent. */
  readonly request: number
  readonly file: number
  readonly keepAlive: number
  /** Without a byte in either direction: one who stops reading must not hold a file open for ever. */
  readonly silence: number
}

const USUAL_PATIENCE: Patience = { headers: 10_000, request: 30_000, file: 3_600_000, keepAlive: 5_000, silence: 120_000 }

export type HttpSettings = {
  readonly routes: readonly Route[]
  readonly problemPage: ProblemPage
  /** The address to listen on; loopback unless configured otherwise. */
  readonly host: string
  /** 0 for any that is free. */
  readonly port: number
  readonly trustedProxies: TrustedProxies
  readonly log: Log
  readonly ids: Ids
  readonly readiness: Readiness
  readonly metrics: Registry
  readonly pages: PageMemory
  /** What the desk asks; without it there is none. */
  readonly api?: ApiSettings
  /** Addresses that pages of anywhere may read, see `AppDeps`. */
  readonly open?: readonly `/${string}`[]
  readonly allowance?: Allowance
  readonly patience?: Patience
}

/** A server that listens. */
export type RunningHttp = {
  /** `http://host:port`, with the port that was really taken. */
  readonly url: string
  /**
   * Takes no new connection, lets running requests finish, and returns once all are closed.
   * Those that still run after `deadlineMs` milliseconds are cut off.
   */
  readonly stop: (deadlineMs: number) => Promise<'finished' | 'cut-off'>
}

export type ListenRefusal = { readonly kind: 'port-in-use'; readonly port: number } | { readonly kind: 'port-not-allowed'; readonly port: number } | { readonly kind: 'address-not-ours'; readonly host: string }

/** Opens the door to the world. */
export const startHttp = async (settings: HttpSettings): Promise<Result<RunningHttp, ListenRefusal>> => {
  const { host, port, log, readiness, metrics, patience = USUAL_PATIENCE } = settings
  const app = createApp(settings.routes, { ...settings, rateLimit: openRateLimit(settings.allowance ?? USUAL_ALLOWANCE), measures: openMeasures(metrics) })
  const operations = openOperations(readiness, metrics)
  const pages = getRequestListener(app.fetch, { hostname: host, errorHandler: (fault) => respondToNonsense(fault, log) })
  const bringsFile = bringingFiles(settings.api?.routes ?? [])
  const answer: RequestListener = (incoming, outgoing) => {
    if (!bringsFile(incoming)) showOutWhenLate(incoming, outgoing, patience.request)
    // A connection kept alive would hold up the stop: once stopping, it closes with its last answer.
    outgoing.once('close', () => {
      if (readiness.state() === 'stopping') setImmediate(() => server.closeIdleConnections())
    })
    // A target that is no path (a proxy's absolute form, credentials and all) is not for us.
    if (incoming.url?.startsWith('/') !== true) return void refuseTarget(outgoing)
    operations(incoming, outgoing)
      .then(async (answered) => (answered ? undefined : await pages(incoming, outgoing)))
      .catch((fault: unknown) => {
        log.error('web.fault', fault)
        outgoing.destroy()
      })
  }
  const server = createServer(
    { headersTimeout: patience.headers, requestTimeout: patience.file, keepAliveTimeout: patience.keepAlive, connectionsCheckingInterval: Math.min(patience.headers, 5_000), maxHeaderSize: 16_384 },
    answer,
  )
  server.setTimeout(patience.silence)
  const refusal = await listen(server, host, port)
  if (refusal !== undefined) return refuse(refusal)
  const address = server.address()
  const taken = typeof address === 'object' && address !== null ? address.port : port
  return ok({ url: `http://${host.includes(':') ? `[${host}]` : host}:${taken}`, stop: async (deadlineMs) => await stop(server, readiness, deadlineMs) })
}

const listen = async (server: Server, host: string, port: number): Promise<ListenRefusal | undefined> => {
  const { promise, resolve, reject } = Promise.withResolvers<ListenRefusal | undefined>()
  const failed = (fault: NodeJS.ErrnoException): void => {
    if (fault.code === 'EADDRINUSE') resolve({ kind: 'port-in-use', port })
    else if (fault.code === 'EACCES') resolve({ kind: 'port-not-allowed', port })
    else if (fault.code === 'EADDRNOTAVAIL' || fault.code === 'ENOTFOUND') resolve({ kind: 'address-not-ours', host })
    else reject(fault)
  }
  server.once('error', failed)
  server.listen(port, host, () => {
    server.off('error', failed)
    resolve(undefined)
  })
  return await promise
}

/** Whether a request brings raw bytes, which may be as slow as the line is. */
const bringingFiles = (routes: readonly ApiRoute[]): ((incoming: IncomingMessage) => boolean) => {
  const patterns = routes.filter(({ input }) => input.body === BYTES).map(({ method, path }) => new RegExp(`^${method.toUpperCase()} ${path.replaceAll(/:\w+/g, '[^/]+')}$`))
  return ({ method, url = '' }) => patterns.some((pattern) => pattern.test(`${method} ${url.split('?', 1)[0]}`))
}

/** Ends a request that dribbles: node has one patience for all of them, which is the one that files need. */
const showOutWhenLate = (incoming: IncomingMessage, outgoing: ServerResponse, patience: number): void => {
  const { 'content-length': length, 'transfer-encoding': encoding } = incoming.headers
  if ((length === undefined || length === '0') && encoding === undefined) return
  const late = setTimeout(() => {
    if (incoming.complete) return
    if (!outgoing.headersSent) incoming.socket.write('HTTP/1.1 408 Request Timeout\r\nConnection: close\r\n\r\n')
    incoming.socket.destroySoon()
  }, patience).unref()
  incoming.once('end', () => clearTimeout(late))
}

const stop = async (server: Server, readiness: Readiness, deadlineMs: number): Promise<'finished' | 'cut-off'> => {
  readiness.stopping()
  const { promise, resolve } = Promise.withResolvers<void>()
  server.close(() => resolve())
  server.closeIdleConnections()
  let outcome: 'finished' | 'cut-off' = 'finished'
  const deadline = setTimeout(() => {
    outcome = 'cut-off'
    server.closeAllConnections()
  }, deadlineMs)
  await promise
  clearTimeout(deadline)
  return outcome
}

const bareHeaders = (): Headers => {
  const headers = new Headers({ 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' })
  secure(headers)
  return headers
}

const NOT_UNDERSTOOD = 'This request could not be understood.\n'

const refuseTarget = (outgoing: ServerResponse): void => void outgoing.writeHead(400, Object.fromEntries(bareHeaders())).end(NOT_UNDERSTOOD)

/** A request that is not even well-formed never reaches a route: it gets a bare 400. Anything else that ends here is a bug. */
const respondToNonsense = (fault: unknown, log: Log): Response => {
  const nonsense = fault instanceof RequestError
  if (!nonsense) log.error('web.fault', fault)
  return new Response(nonsense ? NOT_UNDERSTOOD : 'Something went wrong.\n', { status: nonsense ? 400 : 500, headers: bareHeaders() })
}
