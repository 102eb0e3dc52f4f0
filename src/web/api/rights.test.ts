import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { randomIds, type Id } from '#kernel'
import { readSessions } from '#platform/authentication'
import { RIGHTS, STAFF_ROLES, type StaffAction, type StaffRole } from '#network'
import type { ApiRoute } from '#web/http'
import { useDatabase } from '#tests/database'
import { aKey, anInvitation, aPerson, aServer, aToken, keysOnWire, signedIn, type Answer, type Person, type Server } from './testing.ts'

const database = useDatabase()

let server: Server
beforeAll(async () => {
  server = await aServer(database())
})
afterAll(async () => await server[Symbol.asyncDispose]())

/** What a route is asked at an organisation, so that whoever may is not refused for another reason. */
type Sample = { readonly params?: Readonly<Record<string, string>>; readonly body?: unknown }
type Ask = { readonly at: Id; readonly asking: Person | undefined; readonly thing: 'there' | 'elsewhere' | 'nowhere' }

const personAt = async ({ at, thing }: Ask): Promise<Sample> => {
  const where = thing === 'elsewhere' ? (at === server.member ? server.secretariat : server.member) : at
  return { params: { person: thing === 'nowhere' || !isHere(where) ? randomIds.next() : (await aPerson(server, where, ['editor'])).id } }
}

const invitationAt = async ({ at, thing }: Ask): Promise<Sample> => {
  const where = thing === 'elsewhere' ? (at === server.member ? server.secretariat : server.member) : at
  if (thing === 'nowhere' || !isHere(where)) return { params: { invitation: randomIds.next() } }
  return { params: { invitation: (await anInvitation(server, (await aPerson(server, where, ['administrator'])).actor)).id } }
}

const isHere = (organisation: Id): boolean => organisation === server.member || organisation === server.secretariat

const nothing = async (): Promise<Sample> => ({})

/** Every route has its sample here: one that is not named fails the first test. */
const SAMPLES: Readonly<Record<string, (ask: Ask) => Promise<Sample>>> = {
  'get /api/set-up': nothing,
  'post /api/set-up/authenticator': async () => ({ body: { token: aToken().token, signInName: 'olena' } }),
  'post /api/set-up': async () => ({ body: { token: aToken().token, network: 'N', organisation: { name: 'O', languages: [] }, person: { name: 'P', signInName: 'pp' }, code: '123456', authenticationKey: aKey(), keys: keysOnWire() } }),
  'post /api/invitations/open': async () => ({ body: { token: aToken().token } }),
  'post /api/invitations/join': async () => ({ body: { token: aToken().token, code: '123456', authenticationKey: aKey(), keys: keysOnWire() } }),
  'post /api/sign-in/salt': async () => ({ body: { signInName: 'olena' } }),
  'post /api/sign-in': async () => ({ body: { signInName: 'olena', authenticationKey: aKey() } }),
  'post /api/sign-in/code': async () => ({ body: { code: '123456' } }),
  'post /api/sign-out': nothing,
  'get /api/me': nothing,
  'post /api/me/leave': nothing,
  'get /api/me/sessions': nothing,
  'delete /api/me/sessions': nothing,
  'delete /api/me/sessions/:session': async ({ asking }) => ({ params: { session: asking === undefined ? randomIds.next() : await sessionOf(asking) } }),
  'get /api/me/passkeys': nothing,
  'post /api/me/passkeys/options': nothing,
  'post /api/me/passkeys': async () => ({ body: { response: {} } }),
  'delete /api/me/passkeys/:passkey': async () => ({ params: { passkey: randomIds.next() } }),
  'get /api/organisations/:organisation/staff': nothing,
  'put /api/organisations/:organisation/staff/:person/roles': async (ask) => ({ ...(await personAt(ask)), body: { roles: ['auditor'] } }),
  'delete /api/organisations/:organisation/staff/:person': personAt,
  'get /api/organisations/:organisation/invitations': nothing,
  'post /api/organisations/:organisation/invitations': async () => ({ body: { name: 'Guest', signInName: `g-${randomBytes(6).toString('hex')}`, roles: ['editor'], tokenHash: Buffer.from(aToken().tokenHash).toString('base64url'), greeting: 'AAAA' } }),
  'delete /api/organisations/:organisation/invitations/:invitation': invitationAt,
  'get /api/roster': nothing,
  'put /api/roster/:organisation': async () => ({ body: { suspended: false, transferBasis: 'eea' } }),
  'get /api/openapi.json': nothing,
}

/** Routes that end the very session they are asked in. */
const ENDING = new Set(['post /api/sign-out', 'post /api/me/leave', 'delete /api/me/sessions', 'delete /api/me/sessions/:session'])

/** Where even whoever may is refused, because what the sample brings is no passkey. */
const REFUSED_LATER: Readonly<Record<string, number>> = { 'post /api/me/passkeys': 403, 'delete /api/me/passkeys/:passkey': 403 }

const nameOf = ({ method, path }: ApiRoute): string => `${method} ${path}`

const sessionOf = async (person: Person): Promise<string> => {
  await signedIn(server, person)
  const [youngest] = await database().asDoorkeeper((tx) => readSessions(tx, person.actor.account))
  return youngest?.id ?? randomIds.next()
}

const asked = async (route: ApiRoute, ask: Ask, cookies: string | undefined): Promise<Answer> => {
  const { params = {}, body } = (await SAMPLES[nameOf(route)]?.(ask)) ?? {}
  const path = route.path.replaceAll(/:(\w+)/g, (_, name: string) => (name === 'organisation' ? ask.at : (params[name] ?? randomIds.next())))
  return await server.call(route.method, path, { body, cookies })
}

/** What the table of rights says, in the words of the door. */
const expected = (role: StaffRole, action: StaffAction, home: Id, at: Id): 'not-allowed' | 'not-found' | 'allowed' => {
  const verdict = RIGHTS[role][action]
  const keeper = home === server.secretariat
  if (verdict === 'no' || (verdict === 'secretariat' && !keeper)) return 'not-allowed'
  if (verdict === 'own') return home === at ? 'allowed' : 'not-found'
  return verdict === 'yes' || isHere(at) ? 'allowed' : 'not-found'
}

const kindOf = ({ body }: Answer): unknown => (typeof body === 'object' && body !== null && 'type' in body ? body.type : undefined)

test('every route of the API has a sample, and every sample a route', () => {
  expect(server.api.routes.map(nameOf).toSorted()).toEqual(Object.keys(SAMPLES).toSorted())
})

test('nobody who is not signed in reaches a route of staff, whatever cookies they bring', async () => {
  for (const route of server.api.routes) {
    for (const cookies of [undefined, 'waystation.session_token=made-up.up', '__proto__=1', `waystation.session_token=${randomBytes(32).toString('hex')}`]) {
      const answer = await asked(route, { at: server.member, asking: undefined, thing: 'there' }, cookies)
      if (route.access === 'public') expect([401, 500], nameOf(route)).not.toContain(answer.status)
      else expect([answer.status, kindOf(answer)], nameOf(route)).toEqual([401, 'urn:waystation:problem:not-signed-in'])
    }
  }
})

test('no page of somewhere else changes anything, signed in or not', async () => {
  const person = await aPerson(server, server.secretariat, [...STAFF_ROLES])
  const cookies = await signedIn(server, person)
  const foreign = [{ origin: 'https://elsewhere.example' }, { origin: 'null' }, { origin: `${server.url}.evil.example` }, { origin: server.url, 'sec-fetch-site': 'cross-site' }, { origin: server.url, 'sec-fetch-site': 'same-site' }]
  for (const route of server.api.routes.filter(({ method }) => method !== 'get')) {
    const { body } = (await SAMPLES[nameOf(route)]?.({ at: server.member, asking: undefined, thing: 'nowhere' })) ?? {}
    const path = route.path.replaceAll(/:\w+/g, randomIds.next())
    for (const headers of foreign) {
      const answer = await server.call(route.method, path, { body, cookies, headers })
      expect([answer.status, kindOf(answer)], `${nameOf(route)} ${headers.origin}`).toEqual([403, 'urn:waystation:problem:foreign-origin'])
    }
  }
  expect((await server.call('get', '/api/me', { cookies })).status).toBe(200)
})

for (const home of ['member', 'secretariat'] as const) {
  test.each(STAFF_ROLES)(`at the ${home}, every route answers as the table of rights says: %s`, async (role) => {
    // Another administrator stays, so that nobody is the last one.
    await aPerson(server, server[home], ['administrator'])
    const fresh = async () => {
      const person = await aPerson(server, server[home], [role])
      return { person, cookies: await signedIn(server, person) }
    }
    const lasting = await fresh()
    const absent = randomIds.next()
    for (const route of server.api.routes) {
      const { access } = route
      if (access === 'public') continue
      const places = route.path.includes(':organisation') ? [server.member, server.secretariat, absent] : [server[home]]
      for (const at of places) {
        const wanted = expected(role, access.may, server[home], at)
        const { person, cookies } = ENDING.has(nameOf(route)) ? await fresh() : lasting
        const answer = await asked(route, { at, asking: person, thing: wanted === 'allowed' ? 'there' : 'nowhere' }, cookies)
        const said = `${nameOf(route)} at ${at === absent ? 'nowhere' : at === server[home] ? 'home' : 'another'}: ${JSON.stringify(answer.body).slice(0, 200)}`
        if (wanted === 'not-allowed') expect([answer.status, kindOf(answer)], said).toEqual([403, 'urn:waystation:problem:not-allowed'])
        else if (wanted === 'not-found') expect(answer.status, said).toBe(404)
        else expect(answer.status, said).toBe(REFUSED_LATER[nameOf(route)] ?? (route.method === 'post' && at !== absent && route.path.endsWith('/invitations') ? 201 : 200))
      }
    }
  })
}

const bytesOf = ({ status, body, headers }: Answer) => [status, JSON.stringify(body), headers.get('content-type'), headers.get('cache-control')]

test('what is another\'s and what is not there are one answer, byte for byte', async () => {
  const person = await aPerson(server, server.member, [...STAFF_ROLES])
  const cookies = await signedIn(server, person)
  for (const route of server.api.routes.filter(({ access, path }) => access !== 'public' && path.includes(':organisation') && access.may !== 'change-roster')) {
    const foreign = await asked(route, { at: server.secretariat, asking: person, thing: 'there' }, cookies)
    expect(bytesOf(foreign), nameOf(route)).toEqual(bytesOf(await asked(route, { at: randomIds.next(), asking: person, thing: 'nowhere' }, cookies)))
    expect(foreign.status, nameOf(route)).toBe(404)
    if (!/:person|:invitation/.test(route.path)) continue
    // Our own organisation, and a thing of another one.
    const smuggled = await asked(route, { at: server.member, asking: person, thing: 'elsewhere' }, cookies)
    expect(bytesOf(smuggled), nameOf(route)).toEqual(bytesOf(await asked(route, { at: server.member, asking: person, thing: 'nowhere' }, cookies)))
    expect(smuggled.status, nameOf(route)).toBe(404)
  }
})
