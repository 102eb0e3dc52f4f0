import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { apiRoute, NO_BODY } from './api-route.ts'
import { route } from './route.ts'
import { SECURITY_HEADERS } from './security-headers.ts'
import { ask, serveForTest } from './testing.ts'

const nothing = z.object({})
const open = { method: 'get', access: 'public', cache: 'brief' } as const
const SECRET = 'postgres://keeper:hunter2@db'
const LONG = `<!doctype html>${'<p>Words upon words.</p>'.repeat(200)}`

const routes = [
  route({ ...open, path: '/long', input: { params: nothing, query: nothing }, handle: () => ({ kind: 'page', html: LONG }) }),
  route({
    ...open,
    path: '/hello/:name',
    input: { params: z.object({ name: z.enum(['you', 'me']) }), query: z.object({ times: z.string().regex(/^\d$/).transform(Number).default(1) }) },
    handle: ({ params, query }) => ({ kind: 'page', html: `hello ${params.name} ${query.times}` }),
  }),
  route({ ...open, path: '/bug', input: { params: nothing, query: nothing }, handle: () => { throw new Error(SECRET) } }),
  route({ ...open, path: '/moved', input: { params: nothing, query: nothing }, handle: () => ({ kind: 'redirect', to: '/long', lasting: true }) }),
  route({ ...open, path: '/gone', input: { params: nothing, query: nothing }, handle: () => ({ kind: 'refused', refusal: { kind: 'document-withdrawn', number: 7 } }) }),
  route({ ...open, path: '/private', cache: 'never', input: { params: nothing, query: nothing }, handle: () => ({ kind: 'page', html: 'yours' }) }),
  route({
    ...open,
    path: '/sift',
    input: { params: nothing, query: z.object({ q: z.string().default('') }), lists: z.object({ kind: z.array(z.string().max(9)), year: z.array(z.string()) }) },
    handle: ({ query, lists, origin }) => ({ kind: 'page', html: JSON.stringify([query, lists, new URL(origin).hostname]) }),
  }),
  route({ ...open, path: '/page.txt', input: { params: nothing, query: nothing }, handle: () => ({ kind: 'extract', mediaType: 'text/plain; charset=utf-8', bytes: Buffer.from('<script>'), fileName: 'p/1.txt' }) }),
  route({ ...open, path: '/style', cache: 'immutable', input: { params: nothing, query: nothing }, handle: () => ({ kind: 'asset', mediaType: 'text/css', bytes: Buffer.from('p{}') }) }),
]

let server: Awaited<ReturnType<typeof serveForTest>>
beforeAll(async () => {
  server = await serveForTest({ routes })
})
afterAll(async () => await server.stop(1000))

test('what is not in the list does not exist', async () => {
  for (const path of ['/', '/index.php', '/.env', '/long/', '/LONG', '/%2e%2e/etc/passwd', '//long', '/__proto__', '/%']) {
    expect((await ask(server.url + path)).status, path).toBe(404)
  }
})

test('an address asked in the wrong way says which ways there are', async () => {
  for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'PROPFIND']) {
    const answer = await ask(`${server.url}/long`, { method })
    expect([answer.status, answer.headers.allow], method).toEqual([405, 'GET, HEAD'])
  }
})

test('HEAD answers as GET does, without the body', async () => {
  const get = await ask(`${server.url}/long`)
  const head = await ask(`${server.url}/long`, { method: 'HEAD' })
  expect([head.status, head.body.length, head.headers.etag, head.headers['content-length']]).toEqual([200, 0, get.headers.etag, get.headers['content-length']])
})

test('every answer carries the security headers, and none a cookie or a banner', async () => {
  const asked = ['/long', '/bug', '/moved', '/gone', '/none', '/style', '/hello/x', '/healthz', '/readyz', '/metrics'].map((path) => ask(server.url + path))
  const odd = [ask(`${server.url}/long`, { method: 'POST' }), ask(`${server.url}/long`, { headers: { host: 'a b' } })]
  for (const answer of await Promise.all([...asked, ...odd])) {
    expect(answer.headers).toMatchObject(SECURITY_HEADERS)
    for (const unwanted of ['set-cookie', 'server', 'x-powered-by']) expect(answer.headers[unwanted]).toBeUndefined()
  }
  expect(SECURITY_HEADERS['content-security-policy']).not.toContain('unsafe')
})

test('input that does not fit never reaches the handler', async () => {
  expect((await ask(`${server.url}/hello/you?times=3&noise=1`)).text).toBe('hello you 3')
  expect((await ask(`${server.url}/hello/them`)).status).toBe(404)
  const wrong = await ask(`${server.url}/hello/you?times=<script>`, { headers: { accept: 'application/json' } })
  expect(wrong.status).toBe(400)
  expect(JSON.parse(wrong.text)).toEqual({ type: '/problems#question-not-understood', title: 'Bad Request', status: 400, fields: ['times'] })
})

const sift = async (query: string) => await ask(`${server.url}/sift?${query}`, { headers: { accept: 'application/json' } })

test('a name that may be said often is a list, one that may be said once is its first value', async () => {
  expect(JSON.parse((await sift('q=a&kind=b&kind=c+d&q=e&noise=1&__proto__=x')).text)).toEqual([{ q: 'a' }, { kind: ['b', 'c d'], year: [] }, '127.0.0.1'])
  expect(JSON.parse((await sift('constructor=x')).text)).toEqual([{ q: '' }, { kind: [], year: [] }, '127.0.0.1'])
  expect(JSON.parse((await sift('kind=ok&kind=far-too-long')).text)).toMatchObject({ status: 400, fields: ['kind'] })
})

test('what was made out of a file may do nothing in a browser', async () => {
  const { headers } = await ask(`${server.url}/page.txt`)
  expect(headers['content-security-policy']).toMatch(/^sandbox/)
  expect(headers['content-disposition']).toMatch(/^attachment; filename="p 1.txt"/)
})

test('a bug shows a reference that the log has too, and nothing else', async () => {
  const answer = await ask(`${server.url}/bug`, { headers: { accept: 'application/problem+json' } })
  const { reference } = z.object({ reference: z.string().length(8) }).parse(JSON.parse(answer.text))
  expect(answer.status).toBe(500)
  expect(answer.text).not.toContain('hunter2')
  const line = server.logged.find((one) => one.includes(reference))
  expect(line).toContain('"route":"bug"')
  expect(server.logged.join('')).not.toContain('hunter2')
})

test('problems are pages for people and JSON for programs that prefer it', async () => {
  const type = async (accept: string) => (await ask(`${server.url}/gone`, { headers: { accept } })).headers['content-type']
  for (const page of ['text/html,application/xhtml+xml,*/*;q=0.8', '*/*', 'image/png', 'application/json;q=0.1, text/html']) expect(await type(page)).toContain('text/html')
  for (const json of ['application/json', 'application/problem+json, text/html;q=0.5', 'application/*']) expect(await type(json)).toBe('application/problem+json')
  const gone = await ask(`${server.url}/gone`, { headers: { accept: 'application/json' } })
  expect([gone.status, gone.headers.vary]).toEqual([410, 'Accept, Accept-Language'])
  expect(JSON.parse(gone.text)).toMatchObject({ type: '/problems#document-withdrawn', number: 7 })
})

test('a page the client already has is not sent again', async () => {
  const first = await ask(`${server.url}/long`)
  const tag = first.headers.etag ?? ''
  expect(tag).toMatch(/^"[\w-]{27}"$/)
  for (const known of [tag, `W/${tag}`, `"other", ${tag}`, '*']) {
    const again = await ask(`${server.url}/long`, { headers: { 'if-none-match': known } })
    expect([again.status, again.body.length, again.headers.etag, again.headers['cache-control']]).toEqual([304, 0, tag, 'public, max-age=60'])
  }
  expect((await ask(`${server.url}/long`, { headers: { 'if-none-match': '"other"' } })).status).toBe(200)
})

test('text is compressed as the client wishes, each encoding under its own tag', async () => {
  const as = async (encoding: string) => await ask(`${server.url}/long`, { headers: { 'accept-encoding': encoding } })
  const [br, gzip, plain, refused] = await Promise.all([as('gzip, deflate, br'), as('br;q=0.1, gzip'), as('identity'), as('br;q=0, *;q=0')])
  expect([br, gzip, plain, refused].map((one) => one.headers['content-encoding'])).toEqual(['br', 'gzip', undefined, undefined])
  expect([brotliDecompressSync(br.body), gunzipSync(gzip.body), plain.body].map(String)).toEqual([LONG, LONG, LONG])
  expect(new Set([br, gzip, plain].map((one) => one.headers.etag)).size).toBe(3)
  for (const one of [br, gzip, plain]) expect(one.headers.vary).toBe('Accept-Encoding')
  const small = await ask(`${server.url}/private`, { headers: { 'accept-encoding': 'br' } })
  expect(small.headers['content-encoding']).toBeUndefined()
})

test('each route says how long its answer may be kept', async () => {
  const kept = { '/style': 'public, max-age=31536000, immutable', '/long': 'public, max-age=60', '/private': 'no-store', '/gone': 'no-store', '/none': 'no-store', '/bug': 'no-store' }
  for (const [path, control] of Object.entries(kept)) expect((await ask(server.url + path)).headers['cache-control'], path).toBe(control)
})

test('a body larger than any form is refused, declared or not', async () => {
  const body = 'x'.repeat(70_000)
  expect((await ask(`${server.url}/long`, { method: 'POST', body, headers: { 'content-length': body.length } })).status).toBe(413)
})

test('a pattern of the site does not swallow an address of the API', async () => {
  await using both = await serveForTest({
    routes: [route({ ...open, path: '/:language/library/:number', input: { params: z.object({ language: z.literal('en'), number: z.string() }), query: nothing }, handle: () => ({ kind: 'page', html: 'page' }) })],
    api: {
      routes: [apiRoute({ method: 'get', path: '/api/library/documents', says: 'documents', access: 'public', input: { params: nothing, body: NO_BODY }, handle: async () => ({ kind: 'json', body: { documents: [] } }) })],
      findActor: async () => undefined,
    },
  })
  expect((await ask(`${both.url}/api/library/documents`)).text).toBe('{"documents":[]}')
  expect((await ask(`${both.url}/en/library/documents`)).text).toBe('page')
})

test('measures know patterns and classes, never paths', async () => {
  await ask(`${server.url}/hello/you?times=2`)
  await ask(`${server.url}/secret-path-of-someone`)
  const { text } = await ask(`${server.url}/metrics`)
  expect(text).toContain('http_requests_total{route="/hello/:name",status="2xx"}')
  expect(text).toContain('route="none",status="4xx"')
  expect(text).not.toMatch(/secret-path|times|127\.0\.0\.1/)
})

test('measures are for the machine itself, not for whom a proxy brings along', async () => {
  for (const headers of [{ 'x-forwarded-for': '127.0.0.1' }, { forwarded: 'for=127.0.0.1' }, { via: '1.1 gate' }]) {
    expect((await ask(`${server.url}/metrics`, { headers })).status).toBe(404)
  }
})
