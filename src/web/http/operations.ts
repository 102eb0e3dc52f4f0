import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Registry } from 'prom-client'
import { isLoopback } from './client-address.ts'
import type { Readiness } from './readiness.ts'
import { isNobodysHost } from './same-origin.ts'
import { SECURITY_HEADERS } from './security-headers.ts'

const FORWARDING = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'via'] as const

/** Was this asked on the machine itself, not through a proxy that runs there, and not by a page whose name somebody pointed here? */
const askedHere = (incoming: IncomingMessage): boolean =>
  isLoopback(incoming.socket.remoteAddress) && isNobodysHost(incoming.headers.host) && FORWARDING.every((name) => incoming.headers[name] === undefined)

const say = (outgoing: ServerResponse, status: number, text: string, type = 'text/plain; charset=utf-8'): void => {
  outgoing.writeHead(status, { ...SECURITY_HEADERS, 'cache-control': 'no-store', 'content-type': type, 'content-length': Buffer.byteLength(text) }).end(text)
}

/**
 * What the keeper of the machine asks: `/healthz` (the process lives), `/readyz` (it wants visitors), `/metrics` (to the machine itself only; elsewhere
 * there is no such page). Answered before everything else, so that neither a rate limit nor a fault in the site hides it.
 * `true` when the request was one of these and is answered.
 */
export const openOperations = (readiness: Readiness, metrics: Registry) => async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<boolean> => {
  if (incoming.method !== 'GET' && incoming.method !== 'HEAD') return false
  const [path] = (incoming.url ?? '').split('?')
  if (path === '/healthz') {
    say(outgoing, 200, 'alive\n')
    return true
  }
  if (path === '/readyz') {
    const state = readiness.state()
    say(outgoing, state === 'ready' || state === 'degraded' ? 200 : 503, `${state}\n`)
    return true
  }
  if (path === '/metrics' && askedHere(incoming)) {
    say(outgoing, 200, await metrics.metrics(), metrics.contentType)
    return true
  }
  return false
}
