import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { randomIds, systemClock } from '#kernel'
import type { EnvelopesDeps } from '#envelopes'
import { STAFF_ROLES } from '#network'
import { openFolderBlobStore } from '#platform/blobs'
import { useDatabase } from '#tests/database'
import { BYTES, NO_BODY, type ApiRoute } from '#web/http'
import { aLibrary } from './shelves/testing.ts'
import { aName, aServer, aSignedIn, jar, type Answer, type Server, type SomebodySignedIn } from './testing.ts'

const database = useDatabase()

let server: Server
let shelves: Awaited<ReturnType<typeof aLibrary>>
let folder: string
let somebody: SomebodySignedIn
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'waystation-test-'))
  shelves = await aLibrary(database(), false)
  const envelopes: EnvelopesDeps = {
    database: database(), clock: systemClock, attachments: await openFolderBlobStore({ folder, maxBytes: 1_000_000, reserveBytes: 0 }), jobs: { send: async () => {}, work: async () => {} },
    logOf: async () => undefined, isCurrent: async () => true, note: async () => {},
  }
  server = await aServer(database(), false, envelopes, shelves.library)
  // Another administrator stays, so that nobody is the last one.
  await aName(server, server.secretariat, ['administrator'])
  somebody = await aSignedIn(server, server.secretariat, [...STAFF_ROLES])
})
afterAll(async () => {
  await server[Symbol.asyncDispose]()
  await shelves.close()
  await rm(folder, { recursive: true })
})

const nameOf = ({ method, path }: ApiRoute): string => `${method} ${path}`

/** Routes that somebody sends something to, and those of them that take JSON. */
const sending = (): readonly ApiRoute[] => server.api.routes.filter(({ method }) => method !== 'get')
const ofJson = (): readonly ApiRoute[] => sending().filter(({ input }) => input.body !== BYTES)

/** An address that the shapes of the route let pass, where any address does. */
const addressOf = ({ path }: ApiRoute): string =>
  path.replaceAll(/:(\w+)/g, (_, name: string) => ({ organisation: server.secretariat, kind: 'facts', number: '1', page: '1', slug: 'shelter', credential: 'AAAA' })[name] ?? randomIds.next())

/** Asks as somebody who has every role at the organisation that keeps the network; as somebody else once a route has ended their session. */
const asks = async (route: ApiRoute, body: string | Uint8Array, headers: Readonly<Record<string, string>> = {}, question = ''): Promise<Answer> => {
  const answer = await server.call(route.method, addressOf(route) + question, { body, cookies: somebody.cookies, headers })
  if (answer.status !== 401) return answer
  somebody = await aSignedIn(server, server.secretariat, [...STAFF_ROLES])
  return await server.call(route.method, addressOf(route) + question, { body, cookies: somebody.cookies, headers })
}

/** What was answered is well, or a refusal for programs; never a fault. */
const isAnswered = ({ status, headers, body }: Answer, said: string): void => {
  expect(status, `${said}: ${JSON.stringify(body).slice(0, 200)}`).toBeLessThan(500)
  if (status >= 400) expect([headers.get('content-type'), typeof body], said).toEqual(['application/problem+json', 'object'])
}

const namesOf = ({ input: { body } }: ApiRoute): readonly string[] => (body instanceof z.ZodObject ? Object.keys(body.shape) : ['name'])

const ARRAYS = (levels: number): string => '['.repeat(levels) + ']'.repeat(levels)
const OBJECTS = (levels: number): string => '{"a":'.repeat(levels) + 'null' + '}'.repeat(levels)

/** Bodies that are 400 wherever JSON is taken. */
const NEVER: readonly (readonly [string, (names: readonly string[]) => string])[] = [
  ['thousands of arrays', () => ARRAYS(9000)],
  ['thousands of objects', () => OBJECTS(5000)],
  ['depth in every part', (names) => `{${names.map((name) => `${JSON.stringify(name)}:${ARRAYS(300)}`).join()}}`],
  ['half of a surrogate pair in every part', (names) => `{${names.map((name) => String.raw`${JSON.stringify(name)}:"x\ud800"`).join()}}`],
  ['a NUL in every part', (names) => `{${names.map((name) => String.raw`${JSON.stringify(name)}:"x\u0000"`).join()}}`],
  ['a prototype', () => '{"__proto__":{"roles":["administrator"]},"constructor":{"prototype":{}}}'],
  ['an array', () => '[]'],
  ['a huge array', () => `[${'0,'.repeat(25_000)}0]`],
  ['a text', () => '"text"'],
  ['a number', () => '1e999'],
  ['no JSON', () => '{"a":'],
  ['a form', () => 'name=value&other=1'],
  ['bytes', () => '\u0000\u0001\ufffd'],
]

test('what nobody takes is 400, at every route that takes JSON', { timeout: 600_000 }, async () => {
  expect(ofJson().length).toBeGreaterThan(30)
  for (const route of ofJson()) {
    for (const [what, body] of NEVER) {
      const answer = await asks(route, body(namesOf(route)))
      const said = `${nameOf(route)}, ${what}: ${JSON.stringify(answer.body).slice(0, 200)}`
      expect([answer.status, answer.headers.get('content-type'), answer.body], said).toMatchObject([400, 'application/problem+json', { type: expect.stringMatching(/:(?:body|question)-not-understood$/), status: 400 }])
    }
  }
})

/** Values that stand where something else should, one after another in every part of a body. */
const WRONG: readonly unknown[] = [
  null, true, 0, -1, 1.5, 1e308, '', 'x', 'x'.repeat(20_000), '\u202e\u200f', [], {}, [[]], [null], ['x'], { toString: 1 }, { constructor: {}, hasOwnProperty: 1, length: -1 },
  Array.from({ length: 2000 }, () => ({})), JSON.parse(OBJECTS(25)), JSON.parse(ARRAYS(25)), 'AAAA', 'A'.repeat(88), randomIds.next(), '2026-02-30', '../../etc/passwd', '%00',
]

test('wrong values in every part, one or all of them, are no fault anywhere', { timeout: 600_000 }, async () => {
  for (const route of ofJson().filter(({ input }) => input.body !== NO_BODY)) {
    const names = namesOf(route)
    for (const value of WRONG) {
      isAnswered(await asks(route, JSON.stringify(Object.fromEntries(names.map((name) => [name, value])))), `${nameOf(route)}, ${JSON.stringify(value).slice(0, 40)}`)
    }
    for (const name of names) isAnswered(await asks(route, JSON.stringify({ [name]: 'x' })), `${nameOf(route)}, ${name} alone`)
  }
})

test('nothing, the wrong kind, ten megabytes: no fault anywhere, of JSON and of bytes', { timeout: 600_000 }, async () => {
  const big = `{"name":"${'x'.repeat(1e7)}"}`
  for (const route of sending()) {
    const said = nameOf(route)
    for (const type of ['text/plain', 'application/json; charset=utf-16', 'application/octet-stream', 'multipart/form-data', '', 'application/jsonx']) {
      isAnswered(await asks(route, '{"name":"x"}', { 'content-type': type }), `${said} as ${type}`)
    }
    isAnswered(await asks(route, ''), `${said}, empty`)
    isAnswered(await asks(route, new Uint8Array(0)), `${said}, no bytes`)
    isAnswered(await asks(route, Buffer.from([0xef, 0xbb, 0xbf, 0x7b, 0x7d])), `${said}, a mark of byte order`)
    const answer = await asks(route, big)
    isAnswered(answer, `${said}, ten megabytes`)
    expect([400, 413], said).toContain(answer.status)
  }
})

test('addresses and questions with what no text has are no fault', { timeout: 600_000 }, async () => {
  for (const route of server.api.routes) {
    for (const odd of ['%00', 'a%00b', '%ED%A0%80', '%FF', '%', '%E0%A4%A', '__proto__', 'x'.repeat(1000), '%2e%2e%2f', '1e999', '-1', '99999999999999999999']) {
      const path = route.path.replaceAll(/:(\w+)/g, (_, name: string) => (name === 'organisation' ? server.secretariat : odd))
      if (path !== route.path) isAnswered(await server.call(route.method, path, { cookies: somebody.cookies }), `${nameOf(route)} at ${odd.slice(0, 20)}`)
      if (route.method !== 'get') continue
      const question = ['q', 'after', 'name', 'number', 'language', 'page', 'from', 'of', '__proto__'].map((name) => `${name}=${odd}`).join('&')
      isAnswered(await server.call('get', `${addressOf(route)}?${question}`, { cookies: somebody.cookies }), `${nameOf(route)}?${odd.slice(0, 20)}`)
    }
  }
})

test('what an authenticator would never say: refused, in a registration that has begun', { timeout: 120_000 }, async () => {
  const made = { id: 'AAAA', rawId: 'AAAA', type: 'public-key', clientExtensionResults: {}, response: { clientDataJSON: 'AAAA', attestationObject: 'AAAA', transports: ['usb'] } }
  const responses = [{}, made, ...WRONG.flatMap((value) => [{ ...made, response: value }, { ...made, id: value, rawId: value }, { ...made, response: { ...made.response, clientDataJSON: value, attestationObject: value, transports: value } }, { ...made, clientExtensionResults: value }])]
  for (const response of responses) {
    const begun = await server.call('post', '/api/me/passkeys/options', { cookies: somebody.cookies })
    const answer = await server.call('post', '/api/me/passkeys', { cookies: `${somebody.cookies}; ${jar(begun)}`, body: { response } })
    const said = JSON.stringify(response).slice(0, 100)
    expect([400, 403], `${said}: ${answer.status}`).toContain(answer.status)
    isAnswered(answer, said)
  }
})
