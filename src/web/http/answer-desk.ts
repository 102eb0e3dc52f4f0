import type { HttpBindings } from '@hono/node-server'
import type { Hono } from 'hono'

type Env = { Bindings: HttpBindings; Variables: { pattern: string } }

/** How long a browser may remember what it was told beforehand, seconds. */
const REMEMBERED = 600

/**
 * Lets the pages of one other origin, the desk's, ask the API with cookies and read what it answers (Fetch, section 3.3). Any other origin is
 * told nothing, so its browser shows it nothing. Every answer says that it depends on who asks, refusals too.
 */
export const answerDesk = (app: Hono<Env>, desk: string): void =>
  void app.use('/api/*', async (c, next) => {
    const asked = c.req.header('origin') === desk
    const beforehand = asked && c.req.method === 'OPTIONS' && c.req.header('access-control-request-method') !== undefined
    if (beforehand) c.res = new Response(null, { status: 204, headers: { 'access-control-allow-methods': 'GET, POST, PUT, DELETE', 'access-control-allow-headers': 'content-type', 'access-control-max-age': String(REMEMBERED) } })
    else await next()
    c.res.headers.append('vary', 'Origin')
    if (!asked) return
    c.res.headers.set('access-control-allow-origin', desk)
    c.res.headers.set('access-control-allow-credentials', 'true')
    c.res.headers.set('access-control-expose-headers', 'retry-after')
  })
