import { Hono, type Context } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { HttpBindings } from '@hono/node-server'
import type { Ids } from '#kernel'
import type { Log } from '#platform/log'
import { answerDesk } from './answer-desk.ts'
import { clientAddress, type TrustedProxies } from './client-address.ts'
import { attachmentNamed } from './download-name.ts'
import { mountApi, type ApiSettings } from './mount-api.ts'
import { NO_ROUTE, type Measures } from './measures.ts'
import type { KeptPage, PageMemory } from './page-memory.ts'
import { prefersJson } from './preferences.ts'
import { problemJson, statusOf, type Problem, type ProblemPage } from './problem.ts'
import type { RateLimit } from './rate-limit.ts'
import { CACHE_CONTROL, type CachePolicy, type Reply } from './reply.ts'
import { respondFile } from './respond-file.ts'
import { respondText } from './respond-text.ts'
import type { Route } from './route.ts'
import { FILE_POLICY, secure } from './security-headers.ts'

/** What the web needs besides its routes. */
export type AppDeps = {
  readonly problemPage: ProblemPage
  readonly log: Log
  readonly ids: Ids
  readonly trustedProxies: TrustedProxies
  readonly rateLimit: RateLimit
  readonly measures: Measures
  readonly pages: PageMemory
  readonly api?: ApiSettings | undefined
}

type Env = { Bindings: HttpBindings; Variables: { pattern: string } }
type Asked = Context<Env>

/** Bytes a request may carry. Nothing that is mounted takes more than a form. */
const BODY_LIMIT = 64 * 1024

/** Mounts the routes. Whatever is not in the list is 404; a known address asked in another way is 405. */
export const createApp = (routes: readonly Route[], deps: AppDeps): Hono<Env> => {
  const app = new Hono<Env>()

  app.use(async (c, next) => {
    const started = performance.now()
    c.set('pattern', NO_ROUTE)
    await next()
    secure(c.res.headers)
    deps.measures.answered(c.get('pattern'), c.res.status, (performance.now() - started) / 1000)
  })
  if (deps.api?.desk !== undefined) answerDesk(app, deps.api.desk)
  app.use(async (c, next) => {
    const address = clientAddress(c.env.incoming.socket.remoteAddress, c.req.header('x-forwarded-for'), deps.trustedProxies)
    const retryAfter = await deps.rateLimit.take(address)
    return retryAfter === undefined ? await next() : await respondProblem(c, { kind: 'too-many-requests', retryAfter }, deps)
  })
  const limited = bodyLimit({ maxSize: BODY_LIMIT, onError: async (c) => await respondProblem(c, { kind: 'request-too-large', limit: BODY_LIMIT }, deps) })
  // Whoever only reads sends nothing that anybody looks at; to look whether there is something takes a while. The API has limits of its own, route by route.
  app.use(async (c, next) => (c.req.method === 'GET' || c.req.method === 'HEAD' || c.req.path.startsWith('/api/') ? await next() : await limited(c, next)))

  // Before the site, whose pages have patterns for addresses: `/api/library/documents` is no document of a language called api.
  if (deps.api !== undefined) mountApi(app, deps.api, deps.trustedProxies)
  for (const { method, path, answer } of routes) {
    app.on(method.toUpperCase(), path, async (c) => {
      c.set('pattern', path)
      const url = new URL(c.req.url)
      const address = url.pathname + url.search
      const kept = deps.pages.recall(address)
      if (kept !== undefined) return await respondPage(c, kept)
      const asOf = deps.pages.moment()
      const answered = await answer({ params: c.req.param(), url, languages: c.req.header('accept-language') })
      if (answered.kind === 'params-wrong') return await respondProblem(c, { kind: 'page-unknown' }, deps)
      if (answered.kind === 'query-wrong') return await respondProblem(c, { kind: 'question-not-understood', fields: answered.fields }, deps)
      if (answered.reply.kind !== 'page') return await respond(c, answered.reply, answered.cache, deps)
      const page: KeptPage = { cache: answered.cache, bytes: Buffer.from(answered.reply.html) }
      if (answered.cache === 'brief' || answered.cache === 'revalidate') deps.pages.keep(address, page, asOf)
      return await respondPage(c, page)
    })
  }
  // Registered after every route, so that they catch only what no route has taken.
  const mounted = [...routes, ...(deps.api?.routes ?? [])]
  for (const path of new Set(mounted.map((route) => route.path))) {
    const methods = mounted.filter((route) => route.path === path).map((route) => route.method.toUpperCase())
    const allow = methods.includes('GET') ? [...methods, 'HEAD'] : methods
    app.all(path, async (c) => {
      c.set('pattern', path)
      return await respondProblem(c, { kind: 'method-not-allowed', allow }, deps)
    })
  }

  app.notFound(async (c) => await respondProblem(c, { kind: 'page-unknown' }, deps))
  app.onError(async (fault, c) => {
    const reference = deps.ids.next().slice(0, 8)
    deps.log.error('web.fault', fault, { reference, route: c.get('pattern').split(/[^a-z0-9-]+/i).filter(Boolean).join('.') })
    return await respondProblem(c, { kind: 'fault', reference }, deps)
  })
  return app
}

/** What was asked for: path and question, as they were sent. */
const addressOf = (c: Context): string => {
  const { pathname, search } = new URL(c.req.url)
  return pathname + search
}

const respondPage = async (c: Asked, page: KeptPage): Promise<Response> => {
  const headers = new Headers({ 'cache-control': CACHE_CONTROL[page.cache], 'content-type': 'text/html; charset=utf-8' })
  return await respondText(200, page.bytes, headers, { acceptEncoding: c.req.header('accept-encoding'), ifNoneMatch: c.req.header('if-none-match') }, page)
}

const respond = async (c: Asked, reply: Exclude<Reply, { kind: 'page' }>, cache: CachePolicy, deps: AppDeps): Promise<Response> => {
  const headers = new Headers({ 'cache-control': CACHE_CONTROL[cache] })
  const asked = { acceptEncoding: c.req.header('accept-encoding'), ifNoneMatch: c.req.header('if-none-match') }
  switch (reply.kind) {
    case 'asset':
      headers.set('content-type', reply.mediaType)
      for (const [name, value] of Object.entries(reply.headers ?? {})) headers.set(name, value)
      return await respondText(200, reply.bytes, headers, asked, reply)
    case 'extract':
      headers.set('content-type', reply.mediaType)
      headers.set('content-security-policy', FILE_POLICY)
      if (reply.fileName !== undefined) headers.set('content-disposition', attachmentNamed(reply.fileName))
      return await respondText(200, reply.bytes, headers, asked)
    case 'redirect':
      headers.set('location', reply.to)
      if (reply.byLanguage) headers.set('vary', 'Accept-Language')
      return new Response(null, { status: reply.lasting ? 308 : 302, headers })
    case 'file': {
      const wanted = { ...asked, head: c.req.method === 'HEAD', range: c.req.header('range'), ifRange: c.req.header('if-range'), breakOff: () => void c.env.outgoing.destroy() }
      const answer = await respondFile(reply, headers, wanted, deps.log)
      return answer instanceof Response ? answer : await respondProblem(c, answer, deps)
    }
    case 'refused':
      return await respondProblem(c, reply.refusal, deps)
  }
}

const respondProblem = async (c: Context, problem: Problem, deps: AppDeps): Promise<Response> => {
  const headers = new Headers({ 'cache-control': CACHE_CONTROL.never, vary: 'Accept, Accept-Language' })
  if (problem.kind === 'method-not-allowed') headers.set('allow', problem.allow.join(', '))
  if (problem.kind === 'too-many-requests') headers.set('retry-after', String(problem.retryAfter))
  if (problem.kind === 'range-not-satisfiable') headers.set('content-range', `bytes */${problem.bytes}`)
  const json = /^\/api(?:\/|$)/.test(new URL(c.req.url).pathname) || prefersJson(c.req.header('accept'))
  headers.set('content-type', json ? 'application/problem+json' : 'text/html; charset=utf-8')
  const text = json ? problemJson(problem) : await deps.problemPage(problem, { address: addressOf(c), languages: c.req.header('accept-language') })
  return await respondText(statusOf(problem), text, headers, { acceptEncoding: c.req.header('accept-encoding'), ifNoneMatch: undefined })
}
