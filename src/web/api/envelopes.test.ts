import { readdir } from 'node:fs/promises'
import { request } from 'node:http'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { RECORD_KINDS as KEPT_KINDS } from '#envelopes'
import { randomIds, type Id } from '#kernel'
import { useDatabase } from '#tests/database'
import { clientFile, clientPage, RECORD_KINDS } from '#web/wire'
import { aClientKey, ageFile, aSealedStore, onWire } from './sealed/testing.ts'
import { aPerson, aServer, signedIn, type Server } from './testing.ts'

const database = useDatabase()

let server: Server
let store: Awaited<ReturnType<typeof aSealedStore>>
beforeAll(async () => {
  store = await aSealedStore(database())
  server = await aServer(database(), false, store.envelopes)
})
afterAll(async () => {
  await server[Symbol.asyncDispose]()
  await store.close()
})

const colleagues = new Map<Id, Promise<string>>()
/** Cookies of a coordinator of that organisation, in its group. */
const cookiesOf = (organisation: Id): Promise<string> => {
  const known = colleagues.get(organisation)
  if (known) return known
  const made = aPerson(server, organisation, ['coordinator']).then(async (person) => {
    store.letIn(organisation, [person.id])
    return await signedIn(server, person)
  })
  colleagues.set(organisation, made)
  return made
}

test('the wire knows the kinds of records that are kept', () => expect(KEPT_KINDS).toEqual(RECORD_KINDS))

test('what is written comes back over the wire as the wire\'s shapes have it', async () => {
  const there = await store.aClient(server.member)
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
  for await (const _ of store.attachments.list()) files++
  return files
}
const coming = async (): Promise<number> => (await readdir(join(store.folder, 'tmp'))).length

test('an attachment goes in and comes out byte for byte; a line that breaks half way leaves nothing', async () => {
  const there = await store.aClient(server.member)
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
  const keys = onWire(Array.from({ length: 5000 }, () => aClientKey()))
  const path = `/api/organisations/${server.member}/keys`
  expect((await server.call('post', path, { body: { keys }, cookies })).status).toBe(404)
  expect((await server.call('post', path, { body: { keys } })).status).toBe(401)
  expect((await server.call('post', path, { body: 'x'.repeat(13_000_000), cookies })).status).toBe(413)
})
