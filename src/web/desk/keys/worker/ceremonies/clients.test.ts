import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { randomIds } from '#kernel'
import { useDatabase } from '#tests/database'
import { mayWriteUnder, newClientKey, nextGeneration, openClientKey, openRecord, sealClientKey, sealRecord } from '#vault/open'
import { clientMade, recordPage } from '#web/wire'
import { makeGroup } from './groups.ts'
import { handOverOffice, proposeClosing, signClosing } from './offices.ts'
import { refreshSession } from './open-session.ts'
import { endMembership } from './people.ts'
import { rewrapGroup } from './rewrap.ts'
import { found, joins, ready, theFirst, type Player } from './story/testing.ts'
import { aServer, refusalOf, valueOf, type Server } from './testing.ts'

// A passphrase is stretched slowly, by design, and these stories do it often.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 })

const database = useDatabase()
let server: Server
let here: Awaited<ReturnType<typeof ready>>
beforeAll(async () => {
  server = await aServer(database())
  here = await ready(await found(server, await theFirst(server)))
})
afterAll(async () => await server[Symbol.asyncDispose]())

const fresh = async ({ device, session }: Player) => valueOf(await refreshSession(device.desk, session))

const CLIENTS = 12

/** A counsellor registers a client with one record. */
const registers = async ({ device, session }: Player, group: string): Promise<string> => {
  const ring = session.rings.get(group)
  if (!ring || !session.log) throw new Error('they hold the keys of the group')
  const [organisation, client, record] = [session.organisation, randomIds.next(), randomIds.next()]
  const key = newClientKey({ organisation, client }, ring)
  const { born, generation, epoch, sealed } = await sealClientKey(key, ring)
  const envelope = await sealRecord(key, { record, kind: 'facts', revision: 1 }, new TextEncoder().encode(`file of ${client}`), session.log.head)
  const body = z.encode(clientMade, { key: { client, born, generation, epoch, sealed, group: randomIdOf(group) }, records: [{ client, record, kind: 'facts', revision: 1, generation, envelope }], assigned: [session.staff] })
  const reply = await device.line({ method: 'POST', path: `/api/organisations/${organisation}/clients`, body })
  if (reply?.status !== 201) throw new Error(JSON.stringify(reply?.body))
  return client
}

// Made by makeGroup: an id.
const randomIdOf = (group: string) => group as ReturnType<typeof randomIds.next>

test('somebody leaves: whatever they kept opens nothing that comes after, and nothing is lost to those who stay', async () => {
  const { anna, boris } = here
  const [carla, dora] = [await joins(server, anna, 'carla'), await joins(server, anna, 'dora', [], ['coordinator'])]
  const { group } = valueOf(await makeGroup(anna.device.desk, anna.session, [anna, carla, dora].map(({ session }) => session.staff)))
  await fresh(carla)
  await fresh(dora)
  const clients = await Promise.all(Array.from({ length: CLIENTS }, () => registers(carla, group)))
  // She keeps every key that she ever had.
  const kept = carla.session.rings.get(group)
  if (!kept) throw new Error('she had the keys')

  expect(valueOf(await endMembership(anna.device.desk, anna.session, carla.session.staff)).turned).toEqual([group])
  anna.device.once('POST /api/organisations', 'before')
  expect(refusalOf(await rewrapGroup(anna.device.desk, anna.session, group))).toBe('line-broken')
  anna.device.once('POST /api/organisations', 'after')
  expect(refusalOf(await rewrapGroup(anna.device.desk, anna.session, group))).toBe('line-broken')
  // The server had done it all: nothing is left to do.
  expect(valueOf(await rewrapGroup(anna.device.desk, anna.session, group))).toBe(0)

  await fresh(dora)
  const ring = dora.session.rings.get(group)
  if (!ring) throw new Error('she has the new keys')
  const page = valueOf(await dora.device.desk.api.clients(dora.session.organisation, undefined))
  expect(page.clients.map(({ client }) => client).toSorted()).toEqual(clients.toSorted())
  const records = recordPage.parse((await dora.device.line({ method: 'GET', path: `/api/organisations/${dora.session.organisation}/records/facts` }))?.body).records
  for (const { client, key } of page.clients) {
    if (!key) throw new Error('every client has a key')
    const sealed = { ...key, organisation: dora.session.organisation }
    expect([key.epoch, refusalOf(await openClientKey(sealed, sealed, kept))]).toEqual([2, 'unknown-epoch'])
    const opened = valueOf(await openClientKey(sealed, sealed, ring))
    const record = records.find((one) => one.client === client)
    if (!record) throw new Error('every client has a record')
    const read = valueOf(await openRecord(opened, record, record.envelope))
    expect(new TextDecoder().decode(read.content)).toBe(`file of ${client}`)
    // What was known to her is not written under any more.
    expect(mayWriteUnder(opened, ring)).toBe(false)
    expect(mayWriteUnder((await nextGeneration(opened, ring)).newer, ring)).toBe(true)
  }

  // The office itself is lost: its clients go to an heir, by one who holds the keys of both.
  const heir = randomIdOf(here.group)
  const proposal = valueOf(await proposeClosing(anna.device.desk, anna.session, { group, heir, staff: [dora.session.staff] }))
  expect(refusalOf(await handOverOffice(anna.device.desk, anna.session, group))).toBe('not-closed')
  valueOf(await signClosing(boris.device.desk, boris.session, proposal))
  expect(refusalOf(await handOverOffice(boris.device.desk, boris.session, group))).toBe('no-key-of-group')
  await fresh(anna)
  const told: string[] = []
  expect(valueOf(await handOverOffice(anna.device.desk, anna.session, group, (done, of) => void told.push(`${done}/${of}`)))).toBe(CLIENTS)
  expect(told).toEqual([`0/${CLIENTS}`, `${CLIENTS}/${CLIENTS}`])
  const over = valueOf(await boris.device.desk.api.clients(boris.session.organisation, undefined))
  expect([...new Set(over.clients.map(({ key }) => key?.group))]).toEqual([heir])
})
