import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { apiRoute, NO_BODY } from './api-route.ts'
import { route } from './route.ts'
import { ask, serveForTest } from './testing.ts'

const DESK = 'https://desk.example.org'
const nothing = z.object({})

const routes = [
  route({
    method: 'get', path: '/api/open/:word', access: 'public', cache: 'revalidate',
    input: { params: z.object({ word: z.enum(['yes']) }), query: z.object({ q: z.string().max(3).optional() }), lists: z.object({ kind: z.array(z.string()) }), exact: true },
    handle: ({ query, lists }) => ({ kind: 'text', mediaType: 'application/json', text: JSON.stringify([query, lists]), changed: new Date('2026-11-02T09:30:00Z') }),
  }),
  route({ method: 'get', path: '/page', access: 'public', cache: 'brief', input: { params: nothing, query: nothing }, handle: () => ({ kind: 'page', html: 'page' }) }),
]
const kept = apiRoute({ method: 'get', path: '/api/kept', says: 'For staff', access: 'public', input: { params: nothing, body: NO_BODY }, handle: async () => ({ kind: 'json', body: {} }) })

let server: Awaited<ReturnType<typeof serveForTest>>
beforeAll(async () => {
  server = await serveForTest({ routes, open: ['/api/open/', '/api/one'], allowance: { requests: 1000, seconds: 60 }, api: { routes: [kept], findActor: async () => undefined, desk: DESK } })
})
afterAll(async () => await server.stop(1000))

const get = async (path: string, headers: Record<string, string> = {}, method = 'GET') => await ask(server.url + path, { headers, method })
const allowed = ({ headers }: Awaited<ReturnType<typeof get>>) => [headers['access-control-allow-origin'], headers['access-control-allow-credentials']]

test('pages of anywhere read what is open, refusals too, and nothing beside it', async () => {
  for (const path of ['/api/open/yes', '/api/open/no', '/api/open/yes?x=1', '/api/open/', '/api/one']) {
    for (const origin of ['https://evil.example', 'null', DESK]) expect(allowed(await get(path, { origin, cookie: 'a=b' })), `${path} ${origin}`).toEqual(['*', undefined])
  }
  for (const path of ['/api/kept', '/api/open', '/api/opening', '/api/ones', '/api/one/', '/api//open/yes', '/page', '/', '/healthz']) expect(allowed(await get(path, { origin: 'https://evil.example' })), path).toEqual([undefined, undefined])
  // Steps in a path are walked before anybody looks.
  expect(allowed(await get('/api/open/../kept', { origin: 'https://evil.example' }))).toEqual([undefined, undefined])
  expect(allowed(await get('/api/open/%2e%2e/kept', { origin: 'https://evil.example' }))).toEqual([undefined, undefined])
  // The desk asks the rest with its cookies, as before.
  expect(allowed(await get('/api/kept', { origin: DESK }))).toEqual([DESK, 'true'])
})

test('beforehand a page is told that it may read, and change nothing', async () => {
  const answer = await get('/api/open/yes', { origin: 'https://elsewhere.example', 'access-control-request-method': 'PUT', 'access-control-request-headers': 'authorization' }, 'OPTIONS')
  expect([answer.status, answer.headers['access-control-allow-methods'], answer.headers['access-control-allow-origin']]).toEqual([204, 'GET, HEAD, OPTIONS', '*'])
  expect(answer.headers['access-control-allow-headers']).not.toMatch(/authorization|cookie|content-type|\*/i)
  expect((await get('/api/open/yes', {}, 'PUT')).headers.allow).toBe('GET, HEAD, OPTIONS')
  expect((await get('/page', {}, 'PUT')).headers.allow).toBe('GET, HEAD')
})

const fields = async (query: string): Promise<unknown> => JSON.parse((await get(`/api/open/yes${query}`)).text)

test('what is exact takes no name that it does not know, and none twice', async () => {
  expect(await fields('?q=a&kind=b&kind=c')).toEqual([{ q: 'a' }, { kind: ['b', 'c'] }])
  for (const [query, wrong] of [['?x=1', 'x'], ['?q=a&q=a', 'q'], ['?q=long', 'q'], ['?__proto__=1', '__proto__'], ['?constructor=1', 'constructor'], ['?=', ''], [`?${'n'.repeat(50)}`, `${'n'.repeat(40)}…`]]) {
    expect(await fields(query ?? ''), query).toMatchObject({ status: 400, fields: [wrong] })
  }
})

test('what changed when is said, and programs are told how much they may still ask', async () => {
  const first = await get('/api/open/yes')
  expect(first.headers['last-modified']).toBe('Mon, 02 Nov 2026 09:30:00 GMT')
  expect(first.headers['ratelimit-policy']).toBe('"address";q=1000;w=60')
  const left = async () => Number(/^"address";r=(\d+);t=\d+$/.exec(String((await get('/api/open/yes')).headers['ratelimit']))?.[1])
  const before = await left()
  expect(await left()).toBe(before - 1)
  expect((await get('/page')).headers['ratelimit']).toBe(undefined)
})

test('who asked too much is told so in a way that a page can read; where nothing is counted nothing is said', async () => {
  await using strict = await serveForTest({ routes, open: ['/api/open/'], allowance: { requests: 1, seconds: 60 } })
  const asked = async () => await ask(`${strict.url}/api/open/yes`)
  expect((await asked()).headers['ratelimit']).toMatch(/^"address";r=0;t=\d+$/)
  const refused = await asked()
  expect([refused.status, refused.headers['access-control-allow-origin'], refused.headers['content-type']]).toEqual([429, '*', 'application/problem+json'])
  expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0)
  await using free = await serveForTest({ routes, open: ['/api/open/'], allowance: { requests: 0, seconds: 60 } })
  expect((await ask(`${free.url}/api/open/yes`)).headers['ratelimit']).toBe(undefined)
})
