import { randomBytes } from 'node:crypto'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { makeClient, RECORD_KINDS as KEPT_KINDS, restrictClient, type EnvelopesDeps } from '#envelopes'
import { randomIds, systemClock, type Id } from '#kernel'
import { RIGHTS, STAFF_ROLES, type StaffActor, type StaffRole } from '#network'
import { openFolderBlobStore, type BlobStore } from '#platform/blobs'
import { useDatabase } from '#tests/database'
import { toBase64, type LogState } from '#vault/envelope'
import type { ApiRoute } from '#web/http'
import { clientFile, clientPage, RECORD_KINDS } from '#web/wire'
import { aPerson, aServer, signedIn, type Answer, type Person, type Server } from './testing.ts'

const database = useDatabase()
const logs = new Map<Id, LogState>()

let server: Server
let folder: string
let attachments: BlobStore
let envelopes: EnvelopesDeps
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'waystation-test-'))
  attachments = await openFolderBlobStore({ folder, maxBytes: 1_000_000, reserveBytes: 0 })
  envelopes = { database: database(), clock: systemClock, attachments, jobs: { send: async () => {}, work: async () => {} }, logOf: async (organisation) => logs.get(organisation), isCurrent: async () => true, note: async () => {} }
  server = await aServer(database(), false, envelopes)
})
afterAll(async () => {
  await server[Symbol.asyncDispose]()
  await rm(folder, { recursive: true })
})

const GROUP = randomIds.next()
const sealed = (): Uint8Array<ArrayBuffer> => new Uint8Array(randomBytes(572))
const ageFile = (size = 500): Uint8Array => Buffer.concat([Buffer.from('age-encryption.org/v1\n'), randomBytes(size)])

/** An organisation's log with one group, in which all of these are. */
const letIn = (organisation: Id, people: readonly Id[]): void => {
  const known = logs.get(organisation)?.groups.get(GROUP)?.members ?? []
  const members = [...new Set([...known, ...people])]
  logs.set(organisation, {
    organisation, rootFingerprint: new Uint8Array(32), head: { entries: 1, hash: new Uint8Array(32) }, hashes: [], invitations: new Map(), roster: undefined, recovery: { recipient: 'age1pq1test', entry: 1 },
    staff: new Map(members.map((id) => [id, { role: 'counsellor', standing: 'active', publicKey: new Uint8Array(32), recipient: 'age1pq1test', formerKeys: [] }])),
    groups: new Map([[GROUP, { members, epoch: 1, commitments: [], due: false, heir: undefined }]]),
  })
}

const makerAt = (organisation: Id): StaffActor => {
  const staff = randomIds.next()
  letIn(organisation, [staff])
  return { kind: 'staff', staff, account: staff, session: staff, organisation, secretariat: false, roles: ['coordinator'] }
}

const aKey = (client: Id = randomIds.next()) => ({ client, generation: 1, born: 1, group: GROUP, epoch: 1, sealed: sealed() })
const older = (client: Id) => ({ client, generation: 1, under: 2, sealed: sealed() })
const restrictionTo = (client: Id, author: Id, readers: readonly Id[]) => ({
  client, generation: 2, statement: sealed(), author, signature: new Uint8Array(64), wraps: [...readers, 'recovery' as const].map((to) => ({ to, wrapped: sealed() })),
})

/** A client that somebody else of that organisation made. */
const aClient = async (organisation: Id) => {
  const maker = makerAt(organisation)
  const key = aKey()
  const record = { client: key.client, record: randomIds.next(), kind: 'facts' as const, revision: 1, generation: 1, envelope: sealed() }
  const made = await makeClient(envelopes, maker, { organisation, key, records: [record], assigned: [] })
  if (!made.ok) throw new Error(made.refusal.kind)
  return { organisation, maker, key, client: key.client, record }
}

/** Bytes as text, wherever they stand. */
const onWire = (value: unknown): unknown => {
  if (value instanceof Uint8Array) return toBase64(new Uint8Array(value))
  if (Array.isArray(value)) return value.map(onWire)
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).map(([name, part]) => [name, onWire(part)])) : value
}

type There = Awaited<ReturnType<typeof aClient>>
type Sample = { readonly params?: Readonly<Record<string, string>>; readonly body?: unknown }

const ofClient = (there: There): Sample => ({ params: { client: there.client, record: there.record.record, attachment: there.client } })

/** What each route is asked about a client, so that whoever may is not refused for another reason. */
const SAMPLES: Readonly<Record<string, (there: There, asking: Id) => Promise<Sample>>> = {
  'post /clients': async () => ({ body: { key: aKey(), records: [], assigned: [] } }),
  'get /clients': async () => ({}),
  'get /records/:kind': async () => ({ params: { kind: 'facts' } }),
  'get /clients/:client/records': async (there) => ofClient(there),
  'get /clients/:client/records/:record': async (there) => ofClient(there),
  'put /clients/:client/records': async (there) => ({ ...ofClient(there), body: { records: [{ ...there.record, revision: 2 }] } }),
  'put /clients/:client/assigned': async (there, asking) => ({ ...ofClient(there), body: { assigned: [asking] } }),
  'put /clients/:client/restriction': async (there, asking) => ({ ...ofClient(there), body: { restriction: restrictionTo(there.client, asking, [asking]), older: older(there.client) } }),
  'put /clients/:client/key': async (there, asking) => {
    const restriction = restrictionTo(there.client, there.maker.staff, [asking, there.maker.staff])
    letIn(there.organisation, [asking])
    await restrictClient(envelopes, there.maker, { organisation: there.organisation, client: there.client, restriction, older: older(there.client) })
    return { ...ofClient(there), body: { key: { ...there.key, generation: 3 }, older: { ...older(there.client), generation: 2, under: 3 } } }
  },
  'post /keys': async (there) => ({ body: { keys: [there.key] } }),
  'delete /clients/:client': async (there) => ofClient(there),
  'get /erasures': async () => ({}),
  'get /client-rule': async () => ({}),
  'put /client-rule': async () => ({ body: { ownOnly: false } }),
  'put /clients/:client/attachments/:attachment': async (there) => ({ ...ofClient(there), body: ageFile() }),
  'get /clients/:client/attachments/:attachment': async (there) => {
    await server.call('put', `/api/organisations/${there.organisation}/clients/${there.client}/attachments/${there.client}`, { body: ageFile(), cookies: await cookiesOf(there.organisation) })
    return ofClient(there)
  },
}

const colleagues = new Map<Id, Promise<string>>()
/** Cookies of a coordinator of that organisation, in its group. */
const cookiesOf = (organisation: Id): Promise<string> => {
  const known = colleagues.get(organisation)
  if (known) return known
  const made = aPerson(server, organisation, ['coordinator']).then(async (person) => {
    letIn(organisation, [person.id])
    return await signedIn(server, person)
  })
  colleagues.set(organisation, made)
  return made
}

const PREFIX = '/api/organisations/:organisation'
const routes = (): readonly ApiRoute[] => server.api.routes.filter(({ method, path }) => `${method} ${path.replace(PREFIX, '')}` in SAMPLES)
const nameOf = ({ method, path }: ApiRoute): string => `${method} ${path.replace(PREFIX, '')}`

const asked = async (route: ApiRoute, at: Id, there: There, person: Person, cookies: string): Promise<Answer> => {
  const { params = {}, body } = (await SAMPLES[nameOf(route)]?.(there, person.id)) ?? {}
  const path = route.path.replaceAll(/:(\w+)/g, (_, name: string) => (name === 'organisation' ? at : (params[name] ?? randomIds.next())))
  return await server.call(route.method, path, { body: body instanceof Uint8Array ? body : onWire(body), cookies })
}

test('every route of clients\' files has a sample', () => {
  expect(routes().map(nameOf).toSorted()).toEqual(Object.keys(SAMPLES).toSorted())
  expect(server.api.routes.filter(({ access }) => access !== 'public' && /client/.test(access.may)).map(nameOf).toSorted()).toEqual(Object.keys(SAMPLES).toSorted())
  expect(KEPT_KINDS).toEqual(RECORD_KINDS)
})

test.each(STAFF_ROLES)('every route answers as the table of rights says, at home, elsewhere and nowhere: %s', async (role: StaffRole) => {
  const person = await aPerson(server, server.member, [role])
  const cookies = await signedIn(server, person)
  letIn(server.member, [person.id])
  for (const route of routes()) {
    const may = route.access !== 'public' && RIGHTS[role][route.access.may] === 'own'
    const [here, foreign] = [await aClient(server.member), await aClient(server.secretariat)]
    const home = await asked(route, server.member, here, person, cookies)
    const said = `${nameOf(route)}: ${JSON.stringify(home.body).slice(0, 200)}`
    if (!may) expect([home.status, home.body], said).toMatchObject([403, { type: 'urn:waystation:problem:not-allowed' }])
    else expect([200, 201], said).toContain(home.status)
    if (!may) continue
    // A client of another organisation there, under one's own organisation, and what is nowhere: one answer, byte for byte.
    const elsewhere = await asked(route, server.secretariat, foreign, person, cookies)
    const nowhere = await asked(route, randomIds.next(), { ...foreign, client: randomIds.next() }, person, cookies)
    expect([elsewhere.status, JSON.stringify(elsewhere.body)], nameOf(route)).toEqual([404, JSON.stringify(nowhere.body)])
    if (!route.path.includes(':client')) continue
    const smuggled = await asked(route, server.member, foreign, person, cookies)
    const invented = await asked(route, server.member, { ...foreign, client: randomIds.next() }, person, cookies)
    expect([smuggled.status, JSON.stringify(smuggled.body)], nameOf(route)).toEqual([404, JSON.stringify(invented.body)])
  }
})

test('what is written comes back over the wire as the wire\'s shapes have it', async () => {
  const there = await aClient(server.member)
  const cookies = await cookiesOf(server.member)
  const base = `/api/organisations/${server.member}`
  const file = z.decode(clientFile, (await server.call('get', `${base}/clients/${there.client}/records`, { cookies })).body as z.input<typeof clientFile>) // decoding checks it.
  expect(file.records.map(({ envelope }) => envelope)).toEqual([there.record.envelope])
  expect(file.client.key).toEqual(there.key)
  const page = z.decode(clientPage, (await server.call('get', `${base}/clients`, { cookies })).body as z.input<typeof clientPage>) // decoding checks it.
  expect(page.clients.map(({ client }) => client)).toContain(there.client)
  expect((await server.call('get', `${base}/clients?after=x'--`, { cookies })).status).toBe(400)
  expect((await server.call('get', `${base}/records/narrative`, { cookies })).status).toBe(404)
  const stale = await server.call('put', `${base}/clients/${there.client}/records`, { cookies, body: onWire({ records: [{ ...there.record, revision: 5 }] }) })
  expect([stale.status, stale.body]).toMatchObject([409, { type: 'urn:waystation:problem:stale-revision', records: [{ record: there.record.record, revision: 1 }] }])
})

/** Attachments that are kept, and those that are coming in. */
const count = async (): Promise<number> => {
  let files = 0
  for await (const _ of attachments.list()) files++
  return files
}
const coming = async (): Promise<number> => (await readdir(join(folder, 'tmp'))).length

test('an attachment goes in and comes out byte for byte; a line that breaks half way leaves nothing', async () => {
  const there = await aClient(server.member)
  const cookies = await cookiesOf(server.member)
  const path = (attachment: Id) => `/api/organisations/${server.member}/clients/${there.client}/attachments/${attachment}`
  const [bytes, attachment] = [ageFile(200_000), randomIds.next()]
  expect((await server.call('put', path(attachment), { body: bytes, cookies })).status).toBe(201)
  const answer = await fetch(server.url + path(attachment), { headers: { cookie: cookies } })
  expect([answer.headers.get('content-type'), answer.headers.get('cache-control'), Buffer.from(await answer.arrayBuffer()).equals(bytes)]).toEqual(['application/octet-stream', 'no-store', true])
  expect((await server.call('put', path(randomIds.next()), { body: JSON.stringify('age'), cookies })).status).toBe(400)
  expect((await server.call('put', path(randomIds.next()), { body: ageFile(1_000_000), cookies })).status).toBe(413)

  const before = await count()
  const broken = randomIds.next()
  const asking = request(server.url + path(broken), { method: 'PUT', headers: { origin: server.url, cookie: cookies, 'content-type': 'application/octet-stream', 'content-length': '400000' } })
  asking.on('error', () => {})
  asking.write(bytes)
  await expect.poll(coming, { timeout: 20_000 }).toBe(1)
  asking.destroy()
  await expect.poll(coming, { timeout: 20_000 }).toBe(0)
  expect(await count()).toBe(before)
  expect((await server.call('get', path(broken), { cookies })).status).toBe(404)
})

test('five thousand keys come in one request; nobody sends so much without a session', { timeout: 180_000 }, async () => {
  const cookies = await cookiesOf(server.member)
  const keys = onWire(Array.from({ length: 5000 }, () => aKey()))
  const path = `/api/organisations/${server.member}/keys`
  expect((await server.call('post', path, { body: { keys }, cookies })).status).toBe(404)
  expect((await server.call('post', path, { body: { keys } })).status).toBe(401)
  expect((await server.call('post', path, { body: 'x'.repeat(13_000_000), cookies })).status).toBe(413)
})
