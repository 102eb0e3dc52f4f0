import type { HttpBindings } from '@hono/node-server'
import type { Hono } from 'hono'
import { clientAddress, type TrustedProxies } from './client-address.ts'
import type { RateLimit } from './rate-limit.ts'

type Env = { Bindings: HttpBindings; Variables: { pattern: string } }

/** How long a browser may remember what it was told beforehand, seconds. */
const REMEMBERED = 86_400

const METHODS = 'GET, HEAD, OPTIONS'

/** What a page may send along: what asks for a part, or only for what has changed. */
const MAY_SEND = 'Accept, Accept-Language, If-Match, If-Modified-Since, If-None-Match, If-Range, Range'

/** What a page may read beside the few headers that it always may. */
const MAY_READ = 'Accept-Ranges, Content-Disposition, Content-Length, Content-Range, Deprecation, ETag, Link, RateLimit, RateLimit-Policy, Retry-After, Sunset'

/**
 * Lets pages of anywhere read what is there for everybody (Fetch, section 3.3), refusals too: without cookies, which nothing there looks at. What begins with none
 * of these addresses is not touched. Programs are told how much they may still ask (draft-ietf-httpapi-ratelimit-headers-10).
 */
export const answerAnybody = (app: Hono<Env>, open: readonly string[], { rateLimit, trustedProxies }: { readonly rateLimit: RateLimit; readonly trustedProxies: TrustedProxies }): void =>
  void app.use(async (c, next) => {
    if (!open.some((one) => (one.endsWith('/') ? c.req.path.startsWith(one) : c.req.path === one))) return await next()
    if (c.req.method === 'OPTIONS') c.res = new Response(null, { status: 204, headers: { allow: '', 'access-control-allow-methods': METHODS, 'access-control-allow-headers': MAY_SEND, 'access-control-max-age': String(REMEMBERED) } })
    else await next()
    const { headers } = c.res
    if (headers.has('allow')) headers.set('allow', METHODS)
    headers.set('access-control-allow-origin', '*')
    headers.set('access-control-expose-headers', MAY_READ)
    // The desk may send its cookies elsewhere; here nobody may.
    headers.delete('access-control-allow-credentials')
    const standing = await rateLimit.standing(clientAddress(c.env.incoming.socket.remoteAddress, c.req.header('x-forwarded-for'), trustedProxies))
    if (standing === undefined) return
    headers.set('ratelimit-policy', `"address";q=${standing.requests};w=${standing.seconds}`)
    headers.set('ratelimit', `"address";r=${standing.remaining};t=${standing.resets}`)
  })
