import { afterAll, beforeAll, expect, test } from 'vitest'
import { oneTimeCode } from '#platform/authentication'
import { useDatabase } from '#tests/database'
import { toBase64 } from '#vault/envelope'
import { aKey, anInvitation, aPerson, aServer, aSignedIn, jar, keysOnWire, signedIn, type Answer, type Server } from './testing.ts'

const database = useDatabase()

let server: Server
beforeAll(async () => {
  server = await aServer(database())
})
afterAll(async () => await server[Symbol.asyncDispose]())

const problem = ({ status, body }: Answer): readonly [number, unknown] => [status, typeof body === 'object' && body !== null && 'type' in body ? String(body.type).replace('urn:waystation:problem:', '') : body]

// First in the file: nobody is there yet.
test('from an empty installation to a second administrator, over the wire', async () => {
  const { call, deps } = server
  expect((await call('get', '/api/set-up')).body).toEqual({ needed: true })
  expect((await call('get', '/api/standing')).body).toEqual({ demonstration: false, needsSetUp: true, signedIn: false })
  const token = deps.token.reveal()
  expect((await call('post', '/api/set-up/authenticator', { body: { token, signInName: 'Olena' } })).body).toEqual({ authenticator: expect.stringMatching(/^otpauth:\/\/totp\/Waystation:olena\?/), organisation: server.secretariat })
  const authenticationKey = aKey()
  const code = () => oneTimeCode(deps.authentication.authenticatorOf(token), new Date())
  const wish = { token, network: 'Herons', organisation: { name: 'Heron House', country: 'ua', languages: ['uk', 'en'] }, person: { name: ' Olena  First ', signInName: 'OLENA' }, code: code(), authenticationKey, keys: keysOnWire() }
  const made = await call('post', '/api/set-up', { body: wish })
  expect([made.status, made.cookies]).toEqual([201, []])
  expect(problem(await call('post', '/api/set-up', { body: wish }))).toEqual([409, 'already-set-up'])
  const first = await call('post', '/api/sign-in', { body: { signInName: 'olena', authenticationKey } })
  expect(first.body).toEqual({ next: 'code' })
  const cookies = jar(await call('post', '/api/sign-in/code', { cookies: jar(first), body: { code: code() } }))
  const me = await call('get', '/api/me', { cookies })
  expect(me.body).toMatchObject({ name: 'Olena First', signInName: 'olena', roles: ['administrator'], at: { name: 'Heron House', secretariat: true }, sealedSecret: wish.keys['sealedSecret'], salt: wish.keys['salt'] })
  expect((await call('get', '/api/set-up')).body).toEqual({ needed: false })
  expect((await call('get', '/api/standing', { cookies })).body).toEqual({ demonstration: false, needsSetUp: false, signedIn: true })
  expect((await call('get', '/api/standing', { cookies: `${deps.authentication.sessionCookie}=made-up.up` })).body).toMatchObject({ signedIn: false })
})

test('a real installation has no page of invented people', async () => {
  expect(problem(await server.call('get', '/api/demonstration'))).toEqual([404, 'page-unknown'])
})

test('the secretariat admits an organisation once under a short name, and nobody else does', async () => {
  const { call, secretariat, member } = server
  const cookies = await signedIn(server, await aPerson(server, secretariat, ['administrator']))
  const wish = { name: 'Stork House', slug: 'stork-house', country: 'nl', languages: ['nl'] }
  expect(await call('post', '/api/organisations', { cookies, body: wish })).toMatchObject({ status: 200, body: { id: expect.any(String), kind: 'member', country: 'NL', languages: ['nl'] } })
  expect(problem(await call('post', '/api/organisations', { cookies, body: wish }))).toEqual([409, 'organisation-slug-taken'])
  expect(problem(await call('post', '/api/organisations', { cookies, body: { ...wish, slug: 'secretariat' } }))).toEqual([409, 'organisation-slug-taken'])
  expect(problem(await call('post', '/api/organisations', { cookies, body: { ...wish, slug: 'Stork House' } }))).toEqual([400, 'body-not-understood'])
  expect(problem(await call('post', '/api/organisations', { cookies, body: { ...wish, slug: 'other', kind: 'secretariat' } }))).toEqual([400, 'body-not-understood'])
  const others = await signedIn(server, await aPerson(server, member, ['administrator']))
  expect(problem(await call('post', '/api/organisations', { cookies: others, body: { ...wish, slug: 'other' } }))).toEqual([403, 'not-allowed'])
})

test('an invited person opens, joins and signs in; the token is worth nothing afterwards', async () => {
  const { call } = server
  const administrator = await aPerson(server, server.member, ['administrator'])
  const invitation = await anInvitation(server, administrator.actor)
  expect((await call('post', '/api/invitations/open', { body: { token: invitation.token } })).body).toMatchObject({ organisation: { name: 'Heron House' }, roles: ['editor'], greeting: expect.any(String) })
  const join = { token: invitation.token, code: invitation.code(), authenticationKey: aKey(), keys: keysOnWire() }
  expect((await call('post', '/api/invitations/join', { body: join })).status).toBe(201)
  expect(problem(await call('post', '/api/invitations/join', { body: join }))).toEqual([410, 'invitation-over'])
  expect(problem(await call('post', '/api/invitations/open', { body: { token: `${invitation.token.slice(1)}A` } }))).toEqual([404, 'invitation-not-found'])
})

test('signing out everywhere ends the other session too, and leaving everything', async () => {
  const { call } = server
  const person = await aPerson(server, server.member, ['editor'])
  const [one, other] = [await signedIn(server, person), await signedIn(server, person)]
  expect((await call('get', '/api/me/sessions', { cookies: one })).body).toHaveLength(2)
  expect((await call('delete', '/api/me/sessions', { cookies: one })).body).toEqual({ ended: 2 })
  for (const cookies of [one, other]) expect(problem(await call('get', '/api/me', { cookies }))).toEqual([401, 'not-signed-in'])
  const again = await signedIn(server, person)
  expect((await call('post', '/api/me/leave', { cookies: again })).status).toBe(200)
  expect(problem(await call('get', '/api/me', { cookies: again }))).toEqual([401, 'not-signed-in'])
  expect(problem(await call('post', '/api/sign-in', { body: person }))).toEqual([400, 'body-not-understood'])
  expect(problem(await call('post', '/api/sign-in', { body: { signInName: person.signInName, authenticationKey: person.authenticationKey } }))).toEqual([403, 'sign-in-refused'])
})

test('a session that somebody else had is not found', async () => {
  const { call } = server
  const [one, other] = [await aPerson(server, server.member, ['editor']), await aPerson(server, server.member, ['editor'])]
  const [mine, theirs] = [await signedIn(server, one), await signedIn(server, other)]
  const sessions = (await call('get', '/api/me/sessions', { cookies: theirs })).body
  const [session] = Array.isArray(sessions) ? sessions : []
  expect(problem(await call('delete', `/api/me/sessions/${session.id}`, { cookies: mine }))).toEqual([404, 'session-not-found'])
  expect((await call('get', '/api/me', { cookies: theirs })).status).toBe(200)
})

test.each([
  ['no body', undefined, {}],
  ['no JSON', '{"token"', {}],
  ['a list', [], {}],
  ['null', 'null', {}],
  ['a form', '{"token":"aaaaaaaaaaaaaaaa"}', { 'content-type': 'text/plain' }],
  ['a part too many', { token: 'a'.repeat(22), admin: true }, {}],
  ['a number for a text', { token: 1 }, {}],
  ['a text with a NUL', { token: `${'a'.repeat(22)}\u0000` }, {}],
  ['a prototype', '{"__proto__":{"token":"aaaaaaaaaaaaaaaaaaaaaa"}}', {}],
])('%s is not understood', async (_, body, headers) => {
  expect(problem(await server.call('post', '/api/invitations/open', { body, headers }))).toEqual([400, 'body-not-understood'])
})

test('a body beyond all measure is refused before it is read', async () => {
  expect((await server.call('post', '/api/invitations/open', { body: { token: 'a'.repeat(100_000) } })).status).toBe(413)
})

test('a commit may be larger than a form, and no larger than it says; half a request leaves nothing', async () => {
  const { cookies, actor } = await aSignedIn(server, server.member, ['administrator'])
  const path = `/api/organisations/${server.member}/log`
  const entry = { body: 'A'.repeat(40), signatures: [{ staff: actor.staff, signature: 'A'.repeat(86) }] }
  const wraps = Array.from({ length: 300 }, () => ({ to: 'recovery', wrapped: toBase64(new Uint8Array(Buffer.from(`age-encryption.org/v1\n${'A'.repeat(1500)}`))) }))
  const large = { entries: [entry], epochs: [{ group: server.member, epoch: 1, wraps }] }
  expect(problem(await server.call('post', path, { cookies, body: large }))).toEqual([422, 'log-refused'])
  expect(problem(await server.call('post', path, { cookies, body: 'x'.repeat(10_000_000) }))).toEqual([413, 'request-too-large'])
  expect(problem(await server.call('post', `/api/organisations/${server.member}/founder`, { cookies, body: 'x'.repeat(70_000) }))).toEqual([413, 'request-too-large'])
  const { connect } = await import('node:net')
  const { host, hostname, port } = new URL(server.url)
  const text = JSON.stringify(large)
  const closed = await new Promise((resolve) => {
    const line = connect(Number(port), hostname, () => {
      line.write(`POST ${path} HTTP/1.1\r\nHost: ${host}\r\nOrigin: ${server.url}\r\nCookie: ${cookies}\r\nContent-Type: application/json\r\nContent-Length: ${text.length}\r\n\r\n${text.slice(0, text.length / 2)}`, () => line.destroy())
    })
    line.on('error', resolve).on('close', resolve)
  })
  expect(closed).toBe(false)
  expect((await server.call('get', path, { cookies })).body).toEqual({ entries: [], head: { entries: 0, hash: 'A'.repeat(43) } })
})

test('what is asked after the question mark has a shape too', async () => {
  const { cookies } = await aSignedIn(server, server.member, ['auditor'])
  const asked = async (query: string) => problem(await server.call('get', `/api/organisations/${server.member}/audit${query}`, { cookies }))
  for (const query of ['?after=-1', '?after=x', '?after=1e3', '?after=', '?after=%00', '?after=99999999999']) expect(await asked(query), query).toEqual([400, 'question-not-understood'])
  for (const query of ['', '?after=0', '?after=999999', '?other=x', '?__proto__=1']) expect((await asked(query))[0], query).toBe(200)
  const { body } = await server.call('get', '/api/staff/openapi.json')
  expect(body).toMatchObject({ paths: { '/api/organisations/{organisation}/audit': { get: { parameters: [{ name: 'organisation', in: 'path' }, { name: 'after', in: 'query', required: false, schema: { pattern: expect.any(String) } }] } } } })
})

test('without a word on whose page asks, nothing is changed', async () => {
  const { request } = await import('node:http')
  const status = await new Promise((resolve) => {
    const asking = request(`${server.url}/api/sign-in/salt`, { method: 'POST', headers: { 'content-type': 'application/json' } }, (answer) => resolve(answer.resume().statusCode))
    asking.end('{"signInName":"olena"}')
  })
  expect(status).toBe(403)
})

test('what the API does not have is not there, in JSON; better-auth\'s own paths are not mounted', async () => {
  for (const path of ['/api', '/api/', '/api/users', '/api/auth/sign-in/email', '/inside/sign-in/email', '/sign-up/email', '/api/me/', '/api/organisations/x/staff/../../..']) {
    const cookies = undefined
    expect([404, 401], path).toContain((await server.call('get', path, { cookies })).status)
  }
  for (const path of server.deps.authentication.betterAuth.paths) {
    for (const base of ['', '/api', '/api/auth', '/inside']) {
      if (server.api.routes.some((route) => route.path === base + path)) continue
      for (const method of ['get', 'post']) expect((await server.call(method, base + path)).status, `${method} ${base}${path}`).toBe(404)
    }
  }
})

test('answers are kept by nobody, and only signing in gives cookies', async () => {
  const person = await aPerson(server, server.member, ['editor'])
  const cookies = await signedIn(server, person)
  for (const path of ['/api/me', '/api/set-up', '/api/me/sessions', '/api/roster']) {
    const { headers, cookies: given } = await server.call('get', path, { cookies })
    expect([headers.get('cache-control'), headers.get('vary'), given], path).toEqual(['no-store', 'Cookie', []])
  }
})

test('a known name and an unknown one have one answer of one shape', async () => {
  const person = await aPerson(server, server.member, ['editor'])
  const salt = async (signInName: string) => await server.call('post', '/api/sign-in/salt', { body: { signInName } })
  const [known, unknown] = [await salt(person.signInName), await salt('nobody-at-all')]
  expect([unknown.status, JSON.stringify(unknown.body).length]).toEqual([known.status, JSON.stringify(known.body).length])
  expect((await salt('nobody-at-all')).body).toEqual(unknown.body)
  const wrong = async (signInName: string) => await server.call('post', '/api/sign-in', { body: { signInName, authenticationKey: aKey() } })
  expect((await wrong(person.signInName)).body).toEqual((await wrong('nobody-at-all')).body)
})

test('an address that tries out tokens has to wait', async () => {
  await using limited = await aServer(database(), true)
  const tries = async () => await limited.call('post', '/api/invitations/open', { body: { token: aKey() } })
  for (let times = 0; times < 3; times++) expect(problem(await tries())).toEqual([404, 'invitation-not-found'])
  const refused = await tries()
  expect(problem(refused)).toEqual([429, 'too-many-attempts'])
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
  // What is not tried out is not counted with it.
  expect((await limited.call('get', '/api/set-up')).status).toBe(200)
})

test('the description is made of the routes, and says which right each one needs', async () => {
  const { body } = await server.call('get', '/api/staff/openapi.json')
  expect(body).toMatchObject({ openapi: '3.1.0', paths: { '/api/organisations/{organisation}/staff': { get: { 'x-may': 'see-staff' } }, '/api/sign-in': { post: { security: [] } } } })
  const described = typeof body === 'object' && body !== null && 'paths' in body && typeof body.paths === 'object' && body.paths !== null ? Object.keys(body.paths) : []
  expect(described.length).toBe(new Set(server.api.routes.map(({ path }) => path)).size)
})

test('nothing of all this is in the log', () => {
  expect(server.logged).toEqual([])
})
