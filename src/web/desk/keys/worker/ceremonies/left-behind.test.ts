import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { randomIds, type Id } from '#kernel'
import { useDatabase } from '#tests/database'
import { newClientKey, nextGeneration, openClientKey, openGeneration, openRecord, openRestricted, restrictTo, sealClientKey, sealRecord, type ClientKey } from '#vault/open'
import { clientFile, clientMade, restricted } from '#web/wire'
import { beginDueEpochs, makeGroup } from './groups.ts'
import { giveLeftBehind } from './left-behind.ts'
import { refreshSession } from './open-session.ts'
import { endMembership } from './people.ts'
import { drawRecoveryKit, proposeRecovery, recoverGroups, signRecovery } from './recovery.ts'
import { penOf } from './session.ts'
import { found, joins, ready, signIn, theFirst, type Player } from './story/testing.ts'
import { aDevice, aServer, refusalOf, valueOf, type Server } from './testing.ts'

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

const asks = async ({ device, session }: Player, method: 'GET' | 'POST' | 'PUT', path: string, body?: unknown): Promise<unknown> => {
  const reply = await device.line({ method, path: `/api/organisations/${session.organisation}/${path}`, ...(body !== undefined && { body }) })
  if (reply === undefined || reply.status >= 300) throw new Error(`${method} ${path}: ${JSON.stringify(reply)}`)
  return reply.body
}

/** Somebody registers a client of a group, with one record. */
const registers = async (who: Player, group: string, text: string) => {
  const { organisation, rings, log, staff } = who.session
  const ring = rings.get(group)
  if (!ring || !log) throw new Error('they hold the keys of the group')
  const [client, record] = [randomIds.next(), randomIds.next()]
  const key = newClientKey({ organisation, client }, ring)
  const { born, generation, epoch, sealed } = await sealClientKey(key, ring)
  const envelope = await sealRecord(key, { record, kind: 'facts', revision: 1 }, new TextEncoder().encode(text), log.head)
  // Made by makeGroup: an id.
  await asks(who, 'POST', 'clients', z.encode(clientMade, { key: { client, born, generation, epoch, sealed, group: group as Id }, records: [{ client, record, kind: 'facts', revision: 1, generation, envelope }], assigned: [staff] }))
  return { key, client }
}

/** Somebody restricts a file to themselves and others. */
const restricts = async (who: Player, key: ClientKey, readers: readonly Id[]) => {
  const { log } = who.session
  if (!log) throw new Error('they have read the log')
  const { newer, older } = await nextGeneration(key, { current: 1 })
  const made = valueOf(await restrictTo(log, newer, readers, penOf(who.session)))
  // Ids, and the recovery identity.
  const one = { restriction: { ...made, client: key.client, generation: newer.generation }, older: { client: key.client, generation: older.generation, under: older.under, sealed: older.sealed } } as z.output<typeof restricted>
  await asks(who, 'PUT', `clients/${key.client}/restriction`, z.encode(restricted, one))
}

/** Opens a restricted file as one of its readers, down to the first generation of its key, and reads its record. */
const reads = async (who: Player, client: string): Promise<string> => {
  const { log, organisation, staff, secret } = who.session
  const file = clientFile.parse(await asks(who, 'GET', `clients/${client}/records`))
  const { restriction, older } = file.client
  if (!restriction || !log) throw new Error('it is restricted, and they are a reader')
  let { client: key } = valueOf(await openRestricted(log, { organisation, client, generation: restriction.generation }, staff, secret.identity, restriction))
  for (const one of older.toReversed()) key = valueOf(await openGeneration(key, { ...one, organisation }))
  const [record] = file.records
  if (!record?.envelope) throw new Error('there is one')
  return new TextDecoder().decode(valueOf(await openRecord(key, record, record.envelope)).content)
}

test('all readers of a restricted file have left: two papers give it to somebody who is there, and no paper reads it on the way', async () => {
  const { anna, boris, papers } = here
  const [carla, dora, eva] = [await joins(server, anna, 'carla'), await joins(server, anna, 'dora'), await joins(server, anna, 'eva')]
  const { group } = valueOf(await makeGroup(anna.device.desk, anna.session, [carla, dora, eva].map(({ session }) => session.staff)))
  for (const who of [carla, dora, eva]) await fresh(who)
  const { key, client } = await registers(carla, group, 'what she told Carla alone')
  await restricts(carla, key, [carla.session.staff, dora.session.staff])
  expect(await reads(dora, client)).toBe('what she told Carla alone')

  // A clean browser, two papers.
  anna.device = aDevice(server)
  anna.session = valueOf(await signIn(server, anna, anna.device))
  const { desk } = anna.device
  const give = (typed = papers.slice(1), readers: readonly Id[] = [eva.session.staff]) => giveLeftBehind(desk, anna.session, typed, readers)
  // While one reader is there, the file is theirs.
  valueOf(await endMembership(desk, anna.session, carla.session.staff))
  expect(valueOf(await give())).toEqual({ given: 0, shut: new Map() })
  expect(await reads(dora, client)).toBe('what she told Carla alone')
  valueOf(await endMembership(desk, anna.session, dora.session.staff))

  expect(refusalOf(await give(papers.slice(1), []))).toBe('nobody-named')
  expect(refusalOf(await give([papers[0] ?? '', papers[0] ?? '']))).toBe('one-share-twice')
  expect(refusalOf(await give([papers[0] ?? '', 'WS1'.repeat(9)]))).not.toBeUndefined()
  expect(refusalOf(await give(papers.slice(1), [dora.session.staff]))).toBe('unknown-staff')
  const others = (await drawRecoveryKit()).printed.map((lines) => lines.join('\n')).slice(1)
  expect(refusalOf(await give(others))).toBe('papers-open-nothing')
  // A line that breaks: before, nothing has happened; after, all of it has.
  anna.device.once('PUT /api/organisations', 'before')
  expect(refusalOf(await give())).toBe('line-broken')
  anna.device.once('PUT /api/organisations', 'after')
  expect(refusalOf(await give())).toBe('line-broken')
  expect(valueOf(await give())).toEqual({ given: 0, shut: new Map() })

  await fresh(eva)
  expect(await reads(eva, client)).toBe('what she told Carla alone')
  const reply = await anna.device.line({ method: 'GET', path: `/api/organisations/${anna.session.organisation}/clients/${client}/records` })
  expect(reply?.status).toBe(403)
  // Eva goes as well, after new papers were made of which the file knows nothing: it is wrapped to the old ones, and they open it.
  const kit = await drawRecoveryKit()
  const newer = kit.printed.map((lines) => lines.join('\n'))
  valueOf(await signRecovery(boris.device.desk, boris.session, valueOf(await proposeRecovery(desk, anna.session, kit, newer.slice(0, 2)))))
  here.papers = newer
  const fay = await joins(server, anna, 'fay')
  valueOf(await endMembership(desk, anna.session, eva.session.staff))
  expect(refusalOf(await give(newer.slice(1), [fay.session.staff]))).toBe('papers-open-nothing')
  expect(valueOf(await give(papers.slice(0, 2), [fay.session.staff]))).toEqual({ given: 1, shut: new Map() })
  expect(await reads(fay, client)).toBe('what she told Carla alone')
})

test('a host puts another wrap, an older one, or somebody else\'s file in its place: the file stays shut, and nothing is signed for it', async () => {
  const { anna, papers } = here
  const [gail, hana, ivo] = [await joins(server, anna, 'gail'), await joins(server, anna, 'hana'), await joins(server, anna, 'ivo')]
  const { group } = valueOf(await makeGroup(anna.device.desk, anna.session, [gail, hana].map(({ session }) => session.staff)))
  for (const who of [gail, hana]) await fresh(who)
  const [one, two] = [await registers(gail, group, 'one'), await registers(gail, group, 'two')]
  for (const { key } of [one, two]) await restricts(gail, key, [gail.session.staff])
  valueOf(await endMembership(anna.device.desk, anna.session, gail.session.staff))
  const { desk } = anna.device
  type Files = { leftBehind: { client: string; restriction: { client: string; statement: string; wraps: unknown } }[] }
  anna.device.always('/recovery', (reply, { method }) => {
    if (method !== 'GET') return reply
    // The shape of the answer, as the test before read it.
    const { leftBehind: [a, b], ...rest } = reply.body as Files
    if (!a || !b) return reply
    return { ...reply, body: { ...rest, leftBehind: [{ ...a, restriction: { ...a.restriction, wraps: b.restriction.wraps } }, { ...b, restriction: { ...b.restriction, statement: a.restriction.statement } }] } }
  })
  const before = anna.device.asked.length
  expect(refusalOf(await giveLeftBehind(desk, anna.session, papers.slice(1), [ivo.session.staff]))).toBe('papers-open-nothing')
  expect(anna.device.asked.slice(before).filter(({ method }) => method === 'PUT')).toEqual([])
  anna.device.calm()
  expect(valueOf(await giveLeftBehind(desk, anna.session, papers.slice(1), [ivo.session.staff]))).toMatchObject({ given: 2 })
  expect(await Promise.all([one, two].map(({ client }) => reads(ivo, client)))).toEqual(['one', 'two'])
})

test('the newest papers open what was sealed under every older epoch, although nobody who held a key is left', async () => {
  const { anna, boris } = here
  const [jan, kim] = [await joins(server, anna, 'jan'), await joins(server, anna, 'kim')]
  const { group } = valueOf(await makeGroup(anna.device.desk, anna.session, [jan, kim].map(({ session }) => session.staff)))
  for (const who of [jan, kim]) await fresh(who)
  const files = [await registers(jan, group, 'under the first epoch')]
  // Kim leaves; Jan, who holds the key, begins the second epoch. New papers; Jan begins the third, wrapped to them. Keys of clients stay where they were.
  valueOf(await endMembership(anna.device.desk, anna.session, kim.session.staff))
  await fresh(jan)
  valueOf(await beginDueEpochs(jan.device.desk, jan.session))
  files.push(await registers(jan, group, 'under the second'))
  const kit = await drawRecoveryKit()
  const papers = kit.printed.map((lines) => lines.join('\n'))
  valueOf(await signRecovery(boris.device.desk, boris.session, valueOf(await proposeRecovery(anna.device.desk, anna.session, kit, papers.slice(0, 2)))))
  await fresh(jan)
  valueOf(await beginDueEpochs(jan.device.desk, jan.session))
  files.push(await registers(jan, group, 'under the third'))
  valueOf(await endMembership(anna.device.desk, anna.session, jan.session.staff))

  // Nobody is in the group any more. A clean browser, the newest papers.
  boris.device = aDevice(server)
  boris.session = valueOf(await signIn(server, boris, boris.device))
  const { desk } = boris.device
  expect(boris.session.log?.groups.get(group)).toMatchObject({ members: [], epoch: 3 })
  expect(refusalOf(await recoverGroups(desk, boris.session, here.papers.slice(0, 2), [group]))).toBe('other-recovery')
  const recovered = valueOf(await recoverGroups(desk, boris.session, papers.slice(1), [group]))
  expect([recovered.turned.includes(group), recovered.shut.get(group)]).toEqual([true, undefined])
  await fresh(boris)
  const ring = boris.session.rings.get(group)
  if (!ring) throw new Error('they joined it')
  expect([ring.current, [...ring.keys.keys()].toSorted()]).toEqual([4, [1, 2, 3, 4]])
  const page = valueOf(await desk.api.clients(boris.session.organisation, undefined))
  for (const [at, { client, key: drawn }] of files.entries()) {
    const kept = page.clients.find((one) => one.client === client)?.key
    if (!kept) throw new Error('every client has a key')
    expect(kept.epoch).toBe(at + 1)
    const sealed = { ...kept, organisation: boris.session.organisation }
    expect(valueOf(await openClientKey(sealed, sealed, ring)).key.reveal()).toEqual(drawn.key.reveal())
  }
})
