import { Hono, type Context } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { HttpBindings } from '@hono/node-server'
import type { Ids } from '#kernel'
import { StoreAway } from '#platform/blobs'
import type { Log } from '#platform/log'
import { answerAnybody } from './answer-anybody.ts'
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
import { openToAnyOrigin, respondMade, respondStream } from './respond-stream.ts'
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
  /** Addresses, or what they begin with when they end in `/`, that pages of anywhere may read. */
  readonly open?: readonly `/${string}`[] | undefined
}

type Env = { Bindings: HttpBindings; Variables: { pattern: string } }
type Asked = Context<Env>

/** Bytes a request may carry. Nothing that is mounted takes more than a form. */
const BODY_LIMIT = 64 * 1024

/** Seconds after which whoever came upon a store of files that is away may ask again. */
const STORE_RETRY_AFTER = 30

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
  answerAnybody(app, deps.open ?? [], deps)
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
  for (const { method, path, answer, posted, anyOrigin } of routes) {
    if (anyOrigin === true) app.use(path, openToAnyOrigin)
    app.on([...methodsOf({ method, posted })], path, async (c) => {
      c.set('pattern', path)
      const url = await questionOf(c)
      if (url === undefined) return await respondProblem(c, { kind: 'question-not-understood', fields: [] }, deps)
      // What a page says of itself to programs holds the host under which it was asked for.
      const address = url.origin + url.pathname + url.search
      const kept = deps.pages.recall(address)
      if (kept !== undefined) return await respondPage(c, kept)
      const asOf = deps.pages.moment()
      const answered = await answer({ params: c.req.param(), url, languages: c.req.header('accept-language'), accept: c.req.header('accept') })
      if (answered.kind === 'params-wrong') return await respondProblem(c, { kind: 'page-unknown' }, deps)
      if (answered.kind === 'query-wrong') return await respondProblem(c, { kind: 'question-not-understood', fields: answered.fields }, deps)
      if (answered.reply.kind !== 'page') return await respond(c, answered.reply, answered.cache, deps)
      const page: KeptPage = { cache: answered.cache, bytes: Buffer.from(answered.reply.html), link: answered.reply.link }
      if (answered.cache === 'brief' || answered.cache === 'revalidate') deps.pages.keep(address, page, asOf)
      return await respondPage(c, page)
    })
  }
  // Registered after every route, so that they catch only what no route has taken.
  const mounted = [...routes, ...(deps.api?.routes ?? [])]
  for (const path of new Set(mounted.map((route) => route.path))) {
    const methods = mounted.flatMap((route) => (route.path === path ? methodsOf(route) : []))
    const allow = methods.includes('GET') ? [...methods, 'HEAD'] : methods
    app.all(path, async (c) => {
      c.set('pattern', path)
      return await respondProblem(c, { kind: 'method-not-allowed', allow }, deps)
    })
  }

  app.notFound(async (c) => await respondProblem(c, { kind: 'page-unknown' }, deps))
  app.onError(async (fault, c) => {
    if (fault instanceof StoreAway) {
      deps.log.warn('web.store-away', { code: fault.code })
      return await respondProblem(c, { kind: 'store-away', retryAfter: STORE_RETRY_AFTER }, deps)
    }
    const reference = deps.ids.next().slice(0, 8)
    deps.log.error('web.fault', fault, { reference, route: c.get('pattern').split(/[^a-z0-9-]+/i).filter(Boolean).join('.') })
    return await respondProblem(c, { kind: 'fault', reference }, deps)
  })
  return app
}

/** How a route may be asked. */
const methodsOf = (route: Pick<Route, 'posted'> & { readonly method: string }): readonly string[] => (route.posted === true ? [route.method.toUpperCase(), 'POST'] : [route.method.toUpperCase()])

/** The address, with what a form in the body says; `undefined` for a body that is no form. */
const questionOf = async (c: Context): Promise<URL | undefined> => {
  const url = new URL(c.req.url)
  if (c.req.method !== 'POST') return url
  if (!/^application\/x-www-form-urlencoded(?:;|$)/i.test(c.req.header('content-type') ?? '')) return undefined
  for (const [name, value] of new URLSearchParams(await c.req.text())) url.searchParams.append(name, value)
  return url
}

/** What was asked for: path and question, as they were sent. */
const addressOf = (c: Context): string => {
  const { pathname, search } = new URL(c.req.url)
  return pathname + search
}

const respondPage = async (c: Asked, page: KeptPage): Promise<Response> => {
  const headers = new Headers({ 'cache-control': CACHE_CONTROL[page.cache], 'content-type': 'text/html; charset=utf-8' })
  if (page.link !== undefined) headers.set('link', page.link)
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
    case 'text':
      headers.set('content-type', reply.mediaType)
      if (reply.link !== undefined) headers.set('link', reply.link)
      if (reply.changed !== undefined) headers.set('last-modified', reply.changed.toUTCString())
      if (reply.fileName !== undefined) headers.set('content-disposition', attachmentNamed(reply.fileName))
      return await respondText(200, reply.text, headers, asked)
    case 'redirect':
      headers.set('location', reply.to)
      if (reply.byLanguage) headers.set('vary', 'Accept-Language')
      return new Response(null, { status: reply.lasting ? 308 : 302, headers })
    case 'see-other':
      headers.set('location', reply.to)
      headers.set('vary', 'Accept, Accept-Language')
      return new Response(null, { status: 303, headers })
    case 'stream':
      return await respondStream(reply, headers, { ...asked, head: c.req.method === 'HEAD', breakOff: () => void c.env.outgoing.destroy() }, deps.log)
    case 'file': {
      const wanted = { ...asked, head: c.req.method === 'HEAD', range: c.req.header('range'), ifRange: c.req.header('if-range'), breakOff: () => void c.env.outgoing.destroy() }
      const answer = await respondFile(reply, headers, wanted, deps.log)
      return answer instanceof Response ? answer : await respondProblem(c, answer, deps)
    }
    case 'made-file':
      headers.set('content-type', reply.mediaType)
      headers.set('content-disposition', attachmentNamed(reply.fileName))
      headers.set('content-security-policy', FILE_POLICY)
      return await respondMade(reply, headers, { head: c.req.method === 'HEAD', breakOff: () => void c.env.outgoing.destroy() }, deps.log)
    case 'refused':
      return await respondProblem(c, reply.refusal, deps)
  }
}

const respondProblem = async (c: Context, problem: Problem, deps: AppDeps): Promise<Response> => {
  const headers = new Headers({ 'cache-control': CACHE_CONTROL.never, vary: 'Accept, Accept-Language' })
  if (problem.kind === 'method-not-allowed') headers.set('allow', problem.allow.join(', '))
  if (problem.kind === 'too-many-requests' || problem.kind === 'search-away' || problem.kind === 'store-away') headers.set('retry-after', String(problem.retryAfter))
  if (problem.kind === 'range-not-satisfiable') headers.set('content-range', `bytes */${problem.bytes}`)
  const json = /^\/api(?:\/|$)/.test(new URL(c.req.url).pathname) || prefersJson(c.req.header('accept'))
  headers.set('content-type', json ? 'application/problem+json' : 'text/html; charset=utf-8')
  const text = json ? problemJson(problem) : await deps.problemPage(problem, { address: addressOf(c), languages: c.req.header('accept-language') })
  return await respondText(statusOf(problem), text, headers, { acceptEncoding: c.req.header('accept-encoding'), ifNoneMatch: undefined })
}
