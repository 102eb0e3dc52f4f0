import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { randomIds, type Id } from '#kernel'
import { RIGHTS, STAFF_ROLES, WHILE_SUSPENDED, type StaffAction, type StaffRole } from '#network'
import type { ApiRoute } from '#web/http'
import { useDatabase } from '#tests/database'
import { aSealedStore, envelopeSamples } from './sealed/testing.ts'
import { aLibrary, librarySamples, type Sample } from './shelves/testing.ts'
import { aKey, aName, anInvitation, aServer, aSignedIn, aToken, keysOnWire, type Answer, type Server, type SomebodySignedIn } from './testing.ts'

const database = useDatabase()

let server: Server
let shelves: Awaited<ReturnType<typeof aLibrary>>
let files: Awaited<ReturnType<typeof aSealedStore>>
beforeAll(async () => {
  ;[shelves, files] = await Promise.all([aLibrary(database(), false), aSealedStore(database())])
  // All that can be mounted is: what is left out here would be asked by nobody.
  server = await aServer(database(), false, files.envelopes, shelves.library)
})
afterAll(async () => {
  await server[Symbol.asyncDispose]()
  await Promise.all([shelves.close(), files.close()])
})

type Ask = { readonly at: Id; readonly asking: SomebodySignedIn | undefined; readonly thing: 'there' | 'elsewhere' | 'nowhere' }

const isHere = (organisation: Id): boolean => organisation === server.member || organisation === server.secretariat

/** The organisation where the thing lies that is asked for, if it lies anywhere. */
const placeOf = ({ at, thing }: Ask): Id | undefined => {
  const where = thing === 'elsewhere' ? (at === server.member ? server.secretariat : server.member) : at
  return thing === 'nowhere' || !isHere(where) ? undefined : where
}

const personAt = async (ask: Ask): Promise<Sample> => {
  const where = placeOf(ask)
  return { params: { person: where ? await aName(server, where, ['editor']) : randomIds.next() } }
}

const invitationAt = async (ask: Ask): Promise<Sample> => {
  const where = placeOf(ask)
  if (!where) return { params: { invitation: randomIds.next() } }
  const by = await aName(server, where, ['administrator'])
  return { params: { invitation: (await anInvitation(server, { organisation: where, staff: by })).id } }
}

const proposalAt = (table: 'proposal' | 'roster_proposal') => async (ask: Ask): Promise<Sample> => {
  const where = table === 'proposal' ? placeOf(ask) : ask.thing === 'nowhere' ? undefined : ask.asking?.actor.organisation
  const id = randomIds.next()
  if (where) {
    const by = ask.asking?.actor.organisation === where ? ask.asking.id : await aName(server, where, ['administrator'])
    await database().asOrganisation(where, (tx) => sql`insert into ${sql.table(table)} (id, organisation, body, by_staff, signature, note) values (${id}, ${where}, 'xx', ${by}, ${new Uint8Array(64)}, '')`.execute(tx.db))
  }
  return { params: { proposal: id } }
}

const passkeyOf = async ({ asking }: Ask): Promise<{ readonly passkey: Id; readonly credential: string }> => {
  const [passkey, credential] = [randomIds.next(), randomBytes(12).toString('base64url')]
  if (asking) await database().asDoorkeeper((tx) => sql`insert into auth_passkey (id, "publicKey", "userId", "credentialID", counter, "deviceType", "backedUp") values (${passkey}, 'x', ${asking.actor.account}, ${credential}, 0, 'singleDevice', false)`.execute(tx.db))
  return { passkey, credential }
}

const nothing = async (): Promise<Sample> => ({})

const base64 = (length: number): string => Buffer.alloc(length, 7).toString('base64url')

const anInvitationBody = () => ({ id: randomIds.next(), name: 'Guest', signInName: `g-${randomBytes(6).toString('hex')}`, roles: ['administrator'], tokenHash: randomBytes(32).toString('base64url'), greeting: '' })

/** Of nobody in particular, where nobody asks. */
const byOf = ({ asking }: Ask): Id => asking?.id ?? server.member

/** Every route has its sample here: one that is not named fails the first test. */
const SAMPLES: Readonly<Record<string, (ask: Ask) => Promise<Sample>>> = {
  'get /api/standing': nothing,
  'get /api/demonstration': nothing,
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
  'delete /api/me/sessions/:session': async ({ asking }) => ({ params: { session: asking?.actor.session ?? randomIds.next() } }),
  'put /api/me/passphrase': async () => ({ body: { oldAuthenticationKey: aKey(), authenticationKey: aKey(), salt: base64(16), kdf: 'argon2id-1', sealedSecret: base64(100) } }),
  'get /api/me/passkeys': nothing,
  'post /api/me/passkeys/options': nothing,
  'post /api/me/passkeys': async () => ({ body: { response: { id: base64(16), rawId: base64(16), type: 'public-key', clientExtensionResults: {}, response: { clientDataJSON: '', attestationObject: '', transports: [] } } } }),
  'delete /api/me/passkeys/:passkey': async (ask) => ({ params: await passkeyOf(ask) }),
  'get /api/me/passkeys/:credential/secret': async (ask) => ({ params: await passkeyOf(ask) }),
  'put /api/me/passkeys/:credential/secret': async (ask) => ({ params: await passkeyOf(ask), body: { salt: base64(32), sealed: base64(64) } }),
  'delete /api/me/passkeys/:credential/secret': async (ask) => ({ params: await passkeyOf(ask) }),
  'get /api/me/epochs': nothing,
  'post /api/organisations': async () => ({ body: { name: 'Heron House', slug: `heron-${randomBytes(6).toString('hex')}`, languages: ['en'] } }),
  'get /api/organisations/:organisation': nothing,
  'put /api/organisations/:organisation': async () => ({ body: { version: 'as it was read', city: 'Lviv' } }),
  'post /api/organisations/:organisation/founder': async () => ({ body: anInvitationBody() }),
  'get /api/organisations/:organisation/staff': nothing,
  'put /api/organisations/:organisation/staff/:person/roles': async (ask) => ({ ...(await personAt(ask)), body: { roles: ['auditor'] } }),
  'delete /api/organisations/:organisation/staff/:person': personAt,
  'get /api/organisations/:organisation/invitations': nothing,
  'post /api/organisations/:organisation/invitations': async () => ({ body: anInvitationBody() }),
  'delete /api/organisations/:organisation/invitations/:invitation': invitationAt,
  'get /api/organisations/:organisation/log': nothing,
  'post /api/organisations/:organisation/log': async (ask) => ({ body: { entries: [{ body: base64(40), signatures: [{ staff: byOf(ask), signature: base64(64) }] }] } }),
  'get /api/organisations/:organisation/proposals': nothing,
  'post /api/organisations/:organisation/proposals': async (ask) => ({ body: { id: randomIds.next(), body: base64(40), by: byOf(ask), signature: base64(64), note: '' } }),
  'delete /api/organisations/:organisation/proposals/:proposal': proposalAt('proposal'),
  'get /api/organisations/:organisation/recovery': nothing,
  'get /api/organisations/:organisation/audit': nothing,
  'get /api/roster': nothing,
  'put /api/roster/:organisation': async () => ({ body: { suspended: false, transferBasis: 'eea' } }),
  'get /api/roster/editions': nothing,
  'post /api/roster/editions': async (ask) => ({ body: { body: base64(40), signatures: [{ organisation: ask.asking?.actor.organisation ?? ask.at, staff: byOf(ask), signature: base64(64) }] } }),
  'get /api/roster/proposals': nothing,
  'post /api/roster/proposals': async (ask) => ({ body: { id: randomIds.next(), organisation: ask.asking?.actor.organisation ?? ask.at, body: base64(40), by: byOf(ask), signature: base64(64), note: '' } }),
  'delete /api/roster/proposals/:proposal': proposalAt('roster_proposal'),
  ...librarySamples(() => ({ ...shelves, secretariat: server.secretariat })),
  ...envelopeSamples(() => files, placeOf),
  'get /api/staff/openapi.json': nothing,
}

/** Routes that end the very session they are asked in. */
const ENDING = new Set(['post /api/sign-out', 'post /api/me/leave', 'delete /api/me/sessions', 'delete /api/me/sessions/:session'])

/** Where even whoever may is refused, after the door and the policy, because what the sample brings is nothing that could be taken. */
const REFUSED_LATER: Readonly<Record<string, string>> = {
  'put /api/organisations/:organisation': 'stale-version',
  'put /api/me/passphrase': 'sign-in-refused',
  'post /api/me/passkeys': 'passkey-refused',
  'get /api/me/passkeys/:credential/secret': 'passkey-not-found',
  'delete /api/me/passkeys/:credential/secret': 'passkey-not-found',
  'post /api/organisations/:organisation/founder': 'log-wants-entry',
  'post /api/organisations/:organisation/invitations': 'log-wants-entry',
  'post /api/organisations/:organisation/log': 'log-refused',
  'post /api/organisations/:organisation/proposals': 'log-refused',
  'post /api/roster/editions': 'roster-refused',
  'post /api/roster/proposals': 'roster-refused',
}

/** For everybody, signed in or not. One more has to be written down here too. */
const PUBLIC_ROUTES = [
  'get /api/standing', 'get /api/demonstration', 'get /api/set-up', 'post /api/set-up/authenticator', 'post /api/set-up', 'post /api/invitations/open', 'post /api/invitations/join',
  'post /api/sign-in/salt', 'post /api/sign-in', 'post /api/sign-in/code', 'get /api/staff/openapi.json',
]

const nameOf = ({ method, path }: ApiRoute): string => `${method} ${path}`

const asked = async (route: ApiRoute, ask: Ask, cookies: string | undefined): Promise<Answer> => await sent(route, ask, (await SAMPLES[nameOf(route)]?.(ask)) ?? {}, cookies)

const sent = async (route: ApiRoute, ask: Ask, { params = {}, query = {}, body }: Sample, cookies: string | undefined): Promise<Answer> => {
  const path = route.path.replaceAll(/:(\w+)/g, (_, name: string) => (name === 'organisation' ? ask.at : (params[name] ?? randomIds.next())))
  return await server.call(route.method, Object.keys(query).length === 0 ? path : `${path}?${new URLSearchParams(query)}`, { body, cookies })
}

/** What the table of rights says, in the words of the door. */
const expected = (role: StaffRole, action: StaffAction, home: Id, at: Id): 'not-allowed' | 'not-found' | 'allowed' => {
  const verdict = RIGHTS[role][action]
  const keeper = home === server.secretariat
  if (verdict === 'no' || (verdict === 'secretariat' && !keeper)) return 'not-allowed'
  if (verdict === 'own') return home === at ? 'allowed' : 'not-found'
  return isHere(at) ? 'allowed' : 'not-found'
}

const kindOf = ({ body }: Answer): unknown => (typeof body === 'object' && body !== null && 'type' in body ? String(body.type).replace('urn:waystation:problem:', '') : undefined)

test('every route of the API has a sample, and every sample a route', () => {
  expect(server.api.routes.map(nameOf).toSorted()).toEqual(Object.keys(SAMPLES).toSorted())
})

test('every route asks for a right of the table, but those that are known to be for everybody', () => {
  const open = server.api.routes.filter(({ access }) => access === 'public')
  expect(open.map(nameOf).toSorted()).toEqual(PUBLIC_ROUTES.toSorted())
  for (const { access } of server.api.routes) if (access !== 'public') expect(STAFF_ROLES.every((role) => access.may in RIGHTS[role]), access.may).toBe(true)
})

test('nobody who is not signed in reaches a route of staff, whatever cookies they bring', async () => {
  for (const route of server.api.routes) {
    for (const cookies of [undefined, `${server.deps.authentication.sessionCookie}=made-up.up`, '__proto__=1', `${server.deps.authentication.sessionCookie}=${randomBytes(32).toString('hex')}`]) {
      const answer = await asked(route, { at: server.member, asking: undefined, thing: 'there' }, cookies)
      if (route.access === 'public') expect([401, 500], nameOf(route)).not.toContain(answer.status)
      else expect([answer.status, kindOf(answer)], nameOf(route)).toEqual([401, 'not-signed-in'])
    }
  }
})

test('no page of somewhere else changes anything, signed in or not', async () => {
  const { cookies } = await aSignedIn(server, server.secretariat, [...STAFF_ROLES])
  const foreign = [{ origin: 'https://elsewhere.example' }, { origin: 'null' }, { origin: `${server.url}.evil.example` }, { origin: server.url, 'sec-fetch-site': 'cross-site' }, { origin: server.url, 'sec-fetch-site': 'same-site' }]
  for (const route of server.api.routes.filter(({ method }) => method !== 'get')) {
    const { body } = (await SAMPLES[nameOf(route)]?.({ at: server.member, asking: undefined, thing: 'nowhere' })) ?? {}
    const path = route.path.replaceAll(/:\w+/g, randomIds.next())
    for (const headers of foreign) {
      const answer = await server.call(route.method, path, { body, cookies, headers })
      expect([answer.status, kindOf(answer)], `${nameOf(route)} ${headers.origin}`).toEqual([403, 'foreign-origin'])
    }
  }
  expect((await server.call('get', '/api/me', { cookies })).status).toBe(200)
})

for (const home of ['member', 'secretariat'] as const) {
  test.each(STAFF_ROLES)(`at the ${home}, every route answers as the table of rights says: %s`, async (role) => {
    // Another administrator stays, so that nobody is the last one.
    await aName(server, server[home], ['administrator'])
    const lasting = await aSignedIn(server, server[home], [role])
    const absent = randomIds.next()
    for (const route of server.api.routes) {
      const { access } = route
      if (access === 'public') continue
      const places = route.path.includes(':organisation') ? [server.member, server.secretariat, absent] : [server[home]]
      for (const at of places) {
        const wanted = expected(role, access.may, server[home], at)
        const asking = ENDING.has(nameOf(route)) ? await aSignedIn(server, server[home], [role]) : lasting
        const answer = await asked(route, { at, asking, thing: wanted === 'allowed' ? 'there' : 'nowhere' }, asking.cookies)
        const said = `${nameOf(route)} at ${at === absent ? 'nowhere' : at === server[home] ? 'home' : 'another'}: ${JSON.stringify(answer.body).slice(0, 200)}`
        if (wanted === 'not-allowed') expect([answer.status, kindOf(answer)], said).toEqual([403, 'not-allowed'])
        else if (wanted === 'not-found') expect(answer.status, said).toBe(404)
        else expect(kindOf(answer) ?? (answer.status === 201 ? 200 : answer.status), said).toBe(REFUSED_LATER[nameOf(route)] ?? 200)
      }
    }
  })
}

const isForMembers = (may: StaffAction): boolean => STAFF_ROLES.some((role) => ['own', 'yes'].includes(RIGHTS[role][may]))

test('staff of a suspended organisation may do at home what the table leaves them, and is told why not the rest', async () => {
  const { member } = server
  const suspend = (suspended: boolean) => database().asOrganisation(server.secretariat, (tx) =>
    sql`insert into roster (organisation, kept_by, suspended) values (${member}, ${server.secretariat}, ${suspended}) on conflict (organisation) do update set suspended = excluded.suspended`.execute(tx.db))
  await aName(server, member, ['administrator'])
  const lasting = await aSignedIn(server, member, [...STAFF_ROLES])
  for (const route of server.api.routes) {
    const { access } = route
    if (access === 'public' || !isForMembers(access.may) || ENDING.has(nameOf(route))) continue
    const ask: Ask = { at: member, asking: lasting, thing: 'there' }
    const sample = (await SAMPLES[nameOf(route)]?.(ask)) ?? {}
    await suspend(true)
    const answer = await sent(route, ask, sample, lasting.cookies)
    await suspend(false)
    if (WHILE_SUSPENDED[access.may]) expect(kindOf(answer) ?? (answer.status === 201 ? 200 : answer.status), nameOf(route)).toBe(REFUSED_LATER[nameOf(route)] ?? 200)
    else expect([answer.status, kindOf(answer)], nameOf(route)).toEqual([403, 'organisation-suspended'])
  }
})

/** By no role may anybody do this at another organisation. */
const isOwnAffair = (may: StaffAction): boolean => STAFF_ROLES.every((role) => ['own', 'no'].includes(RIGHTS[role][may]))

const bytesOf = ({ status, body, headers }: Answer) => [status, JSON.stringify(body), headers.get('content-type'), headers.get('cache-control')]

/**
 * Ways in which a file of one's own organisation is not for everybody who works there. `rule`: the organisation lets people see their own clients alone. `beyond`: what is done to such a
 * file by whoever cannot open it. What papers recover lies wherever it lies.
 */
const HIDDEN: Readonly<Record<string, { readonly change: (other: Id) => string; readonly rule: boolean; readonly roles: readonly StaffRole[]; readonly beyond: readonly string[] }>> = {
  'restricted to others': { change: (other) => `readers = array['${other}'::uuid]`, rule: false, roles: [...STAFF_ROLES], beyond: ['delete /api/organisations/:organisation/clients/:client'] },
  'of another group': { change: (other) => `group_id = '${other}', readers = null`, rule: false, roles: [...STAFF_ROLES], beyond: [] },
  'a book of another group': { change: (other) => `group_id = '${other}', readers = null, assigned = '{}', sort = 'book'`, rule: false, roles: [...STAFF_ROLES], beyond: [] },
  'assigned to others, where people see their own alone': { change: (other) => `assigned = array['${other}'::uuid], readers = null`, rule: true, roles: ['counsellor', 'helpline-consultant'], beyond: [] },
}

test.each(Object.entries(HIDDEN))('a file of one\'s own organisation that is %s, and one that is not there, are one answer by every route, byte for byte', { timeout: 240_000 }, async (_, { change, rule, roles, beyond }) => {
  const { member } = server
  const person = await aSignedIn(server, member, [...roles])
  const ruled = (ownOnly: boolean) => database().asOrganisation(member, (tx) => sql`insert into client_rule (organisation, own_only) values (${member}, ${ownOnly}) on conflict (organisation) do update set own_only = excluded.own_only`.execute(tx.db))
  await ruled(rule)
  try {
    for (const route of server.api.routes.filter((one) => one.path.includes(':client') && !one.path.includes('/recovery/') && !beyond.includes(nameOf(one)))) {
      const { access } = route
      if (access === 'public' || roles.every((role) => RIGHTS[role][access.may] === 'no')) continue
      const ask: Ask = { at: member, asking: person, thing: 'there' }
      const sample = (await SAMPLES[nameOf(route)]?.(ask)) ?? {}
      await database().asKeeper(async (tx) => {
        for (const table of ['client', 'client_key', 'older_client_key', 'restriction', 'restriction_wrap', 'client_record', 'client_attachment']) await sql`update ${sql.table(table)} set ${sql.raw(change(randomIds.next()))} where client = ${sample.params?.['client'] ?? null}`.execute(tx.db)
      })
      const hidden = await sent(route, ask, sample, person.cookies)
      expect(bytesOf(hidden), nameOf(route)).toEqual(bytesOf(await asked(route, { ...ask, thing: 'nowhere' }, person.cookies)))
      expect(hidden.status, nameOf(route)).toBe(404)
    }
  } finally {
    await ruled(false)
  }
})

test('what is another\'s and what is not there are one answer, byte for byte', async () => {
  const person = await aSignedIn(server, server.member, [...STAFF_ROLES])
  const { cookies } = person
  for (const route of server.api.routes.filter(({ access, path }) => access !== 'public' && path.includes(':organisation') && isOwnAffair(access.may))) {
    const foreign = await asked(route, { at: server.secretariat, asking: person, thing: 'there' }, cookies)
    expect(bytesOf(foreign), nameOf(route)).toEqual(bytesOf(await asked(route, { at: randomIds.next(), asking: person, thing: 'nowhere' }, cookies)))
    expect(foreign.status, nameOf(route)).toBe(404)
    if (!/:person|:invitation|:proposal|:client/.test(route.path)) continue
    // Our own organisation, and a thing of another one.
    const smuggled = await asked(route, { at: server.member, asking: person, thing: 'elsewhere' }, cookies)
    expect(bytesOf(smuggled), nameOf(route)).toEqual(bytesOf(await asked(route, { at: server.member, asking: person, thing: 'nowhere' }, cookies)))
    expect(smuggled.status, nameOf(route)).toBe(404)
  }
})
