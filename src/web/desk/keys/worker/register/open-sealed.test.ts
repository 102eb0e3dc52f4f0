import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { randomIds, type Id } from '#kernel'
import { findCanaries } from '#tests/canary/find-canaries'
import { useDatabase } from '#tests/database'
import type { Bytes } from '#vault/envelope'
import { clientMarks } from '#web/wire'
import { makeGroup } from '../ceremonies/groups.ts'
import { refreshSession } from '../ceremonies/open-session.ts'
import { endMembership } from '../ceremonies/people.ts'
import { rewrapGroup } from '../ceremonies/rewrap.ts'
import { found, joins, ready, theFirst, type Player } from '../ceremonies/story/testing.ts'
import { aServer, refusalOf, valueOf, type Server } from '../ceremonies/testing.ts'
import { askForMarks } from './open-sealed.ts'
import { putAway, takeOut, type SealedAway } from './sealed.ts'
import { aTab, aWrite } from './testing.ts'

// A passphrase is stretched slowly, by design, and these stories do it often.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 900_000 })

const database = useDatabase()
let server: Server
let anna: Player
let carla: Player
let dora: Player
let vera: Player

beforeAll(async () => {
  server = await aServer(database())
  ;({ anna } = await ready(await found(server, await theFirst(server))))
  ;[carla, dora, vera] = [await joins(server, anna, 'carla'), await joins(server, anna, 'dora'), await joins(server, anna, 'vera', [], ['coordinator'])]
})
afterAll(async () => await server[Symbol.asyncDispose]())

type Tab = ReturnType<typeof aTab>

const CANARY = 'Канаркова Мар’яна Зеленина'

/** A group of four, with clients whom Carla registers in one tab and whom Dora has opened in another. Names are `0`, `1` and so on behind the canary. */
const aStory = async (many = 3) => {
  const { group } = valueOf(await makeGroup(anna.device.desk, anna.session, [anna, carla, dora, vera].map(({ session }) => session.staff)))
  for (const { device, session } of [carla, dora, vera]) valueOf(await refreshSession(device.desk, session))
  const writer = aTab(carla)
  const clients = await Promise.all(Array.from({ length: many }, async (_, at) => {
    const client = randomIds.next()
    const person = aWrite('person', 'identity', { name: `${CANARY} ${at}` })
    valueOf(await writer.make(client, group, person, aWrite('exploitation', 'facts', { form: ['labour'] }), aWrite('narrative', 'narrative', { text: CANARY })))
    return { client, person }
  }))
  const reader = aTab(dora)
  valueOf(await reader.open())
  const rename = async (at: number, name: string) => {
    const { client, person } = clients[at] ?? { client: group, person: aWrite('person', 'identity', {}) }
    valueOf(await writer.save(client, [{ ...person, answers: { name }, began: { revision: 1, answers: person.answers } }]))
  }
  return { group, writer, reader, clients, rename, the: (at: number): Id => clients[at]?.client ?? group }
}

const taken = ({ register: { sealed } }: Tab): SealedAway => {
  if (!sealed) throw new Error('nothing was given')
  return structuredClone(putAway(sealed))
}

/** A tab of theirs that holds no more than what was taken from another before it was locked. */
const unlocked = (player: Player, away: SealedAway): Tab => {
  const tab = aTab(player)
  tab.register.given = { sealed: takeOut(structuredClone(away)), marks: undefined }
  return tab
}

/** What was asked of the server meanwhile, without ids and what was written. */
const askedBy = async (player: Player, task: () => Promise<unknown>): Promise<readonly string[]> => {
  const before = player.device.asked.length
  await task()
  return player.device.asked.slice(before).filter(({ method }) => method === 'GET').map(({ path }) => path.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '#').replace('/api/organisations/#/', ''))
}

const namesIn = (tab: Tab) => tab.list('person.name').flatMap(({ shown }) => shown['person.name'] ?? []).toSorted()

/** One bit of the sealed content is another. */
const spoil = (envelope: Bytes): Bytes => envelope.map((byte, at) => (at === 60 ? byte ^ 1 : byte))

const named = (at: number): string => `${CANARY} ${at}`

test('unlocked, a desk opens what it had been given sealed, and asks the server for nothing but marks', async () => {
  const { reader, clients, the } = await aStory()
  const tab = unlocked(dora, taken(reader))
  expect(await askedBy(dora, async () => expect(valueOf(await tab.open()).unopened).toEqual([]))).toEqual(['client-marks'])
  expect(namesIn(tab)).toEqual(namesIn(reader))
  expect(clients.every(({ client }) => tab.list('person.name').some((one) => one.client === client))).toBe(true)
  // As good as any other: what is opened, saved and taken in goes on.
  expect(valueOf(await tab.file(the(0))).narratives).toHaveLength(1)
  expect(valueOf(await tab.refresh()).gone).toEqual([])
  expect(namesIn(tab)).toEqual(namesIn(reader))
  const again = unlocked(dora, taken(tab))
  expect(await askedBy(dora, async () => valueOf(await again.open()))).toEqual(['client-marks'])
  expect(namesIn(again)).toEqual(namesIn(reader))
})

test('what goes through the page is sealed: no word of a file is in it, and no narrative even sealed', async () => {
  const { reader } = await aStory()
  const away = taken(reader)
  const bytes = [...away.kinds.flatMap(({ records }) => records.envelope), ...away.listed.key.flatMap((key) => key?.sealed ?? [])]
  const whole = Buffer.concat([Buffer.from(JSON.stringify(away, (_, value: unknown) => (value instanceof Uint8Array ? undefined : value))), ...bytes])
  expect(await findCanaries({ bytes: new Map([['handed over', whole]]), canaries: [CANARY], keys: new Map() })).toEqual([])
  expect(away.kinds.map(({ kind }) => kind).toSorted()).toEqual(['contact', 'draft', 'facts', 'identity'])
  // One buffer for all of them: it is copied once.
  for (const { records } of away.kinds) expect(new Set(records.envelope.map(({ buffer }) => buffer)).size).toBeLessThanOrEqual(1)
})

test('only what is another is fetched: changed, made, and in other hands; who was erased or restricted to others is gone', async () => {
  const { reader, writer, rename, the, group } = await aStory(5)
  const away = taken(reader)
  await rename(0, 'another name')
  valueOf(await writer.assign(the(1), dora.session.staff))
  valueOf(await aTab(vera).erase(the(2)))
  valueOf(await writer.restrict(the(3), carla.session.staff))
  valueOf(await writer.make(randomIds.next(), group, aWrite('person', 'identity', { name: 'somebody new' })))
  const tab = unlocked(dora, away)
  const asked = await askedBy(dora, async () => valueOf(await tab.open()))
  expect(asked.toSorted()).toEqual(['client-marks', ...Array.from({ length: 3 }, () => 'clients/#/records')])
  const mine = namesIn(tab)
  expect([mine.includes('another name'), mine.includes('somebody new'), mine.filter((name) => name === named(2)).length]).toEqual([true, true, namesIn(reader).filter((name) => name === named(2)).length - 1])
  expect(tab.list('person.name').find(({ client }) => client === the(1))).toMatchObject({ mine: true, shown: { 'person.name': [named(1)] } })
  for (const at of [2, 3]) expect(tab.register.clients.has(the(at))).toBe(false)
  // What was fetched is kept in its turn, and what is gone is not.
  const again = taken(tab)
  expect([again.listed.client.includes(the(2)), again.listed.client.includes(the(3)), again.kinds.some(({ records }) => records.client.includes(the(3)))]).toEqual([false, false, false])
  const next = unlocked(dora, again)
  expect(await askedBy(dora, async () => valueOf(await next.open()))).toEqual(['client-marks'])
  expect(namesIn(next)).toEqual(mine)
})

test('a restricted file opens for its readers from what they had, and is written under its own key', async () => {
  const { writer, the } = await aStory()
  valueOf(await writer.restrict(the(0), carla.session.staff))
  const tab = aTab(carla)
  valueOf(await tab.open())
  const next = unlocked(carla, taken(tab))
  expect(await askedBy(carla, async () => expect(valueOf(await next.open()).unopened).toEqual([]))).toEqual(['client-marks'])
  expect(next.list('person.name').find(({ client }) => client === the(0))).toMatchObject({ restricted: true, shown: { 'person.name': [named(0)] } })
})

test('where too much changed, as when an epoch begins, all is listed anew', async () => {
  const { reader, group } = await aStory(50)
  const away = taken(reader)
  const leaver = await joins(server, anna, 'leaver', [group])
  valueOf(await endMembership(anna.device.desk, anna.session, leaver.session.staff))
  valueOf(await rewrapGroup(anna.device.desk, anna.session, group))
  const tab = unlocked(dora, away)
  const asked = await askedBy(dora, async () => expect(valueOf(await tab.open()).unopened).toEqual([]))
  expect([asked.includes('clients'), asked.includes('clients/#/records')]).toEqual([true, false])
  expect(namesIn(tab)).toEqual(namesIn(reader))
})

test('whoever else unlocks the desk opens nothing of it, and is shown their own', async () => {
  const { reader, clients } = await aStory()
  const away = taken(reader)
  const tab = unlocked(carla, away)
  const asked = await askedBy(carla, async () => valueOf(await tab.open()))
  expect(asked).toContain('clients')
  expect([tab.register.given, tab.register.sealed?.staff]).toEqual([undefined, carla.session.staff])
  expect(clients.every(({ client }) => tab.register.clients.has(client))).toBe(true)
})

test('a line that breaks loses nothing: whoever tries again opens what they had', async () => {
  const { reader, rename } = await aStory()
  const away = taken(reader)
  const tab = unlocked(dora, away)
  dora.device.once('client-marks', 'before')
  expect(refusalOf(await tab.open())).toBe('line-broken')
  await rename(1, 'changed meanwhile')
  dora.device.once('/records', 'after')
  expect(refusalOf(await tab.open())).toBe('line-broken')
  expect(await askedBy(dora, async () => expect(valueOf(await tab.open()).unopened).toEqual([]))).toEqual(['client-marks', 'clients/#/records'])
  expect(namesIn(tab)).toContain('changed meanwhile')
})

test('marks that are asked for while somebody unlocks are looked at once, and a server that gives none is asked for all', async () => {
  const { reader, rename } = await aStory()
  const tab = unlocked(dora, taken(reader))
  askForMarks(dora.device.desk, tab.register)
  askForMarks(dora.device.desk, undefined)
  expect(await askedBy(dora, async () => valueOf(await tab.open()))).toEqual([])
  const next = unlocked(dora, taken(tab))
  await rename(2, 'later still')
  dora.device.once('client-marks', (reply) => ({ ...reply, status: 404, body: { type: '/problems#not-found' } }))
  expect(await askedBy(dora, async () => valueOf(await next.open()))).toContain('clients')
  expect(namesIn(next)).toContain('later still')
})

test('a host that says of an older file that it is the same still is found out, as with any older file', async () => {
  const { reader, rename, the } = await aStory()
  const away = taken(reader)
  await rename(0, 'the newer name')
  // This device has seen the newer one.
  valueOf(await reader.refresh())
  await reader.register.remembered
  const before = z.encode(clientMarks, { marks: away.marks.client.map((client, at) => ({ client, mark: away.marks.mark[at] ?? '' })) })
  dora.device.once('client-marks', (reply) => ({ ...reply, body: before }))
  const tab = unlocked(dora, away)
  expect(valueOf(await tab.open()).unopened).toMatchObject([{ client: the(0), kind: 'identity', because: 'rolled-back' }])
})

test('a page that gives back other bytes is no better than a host that does: what does not open is named, and the rest is there', async () => {
  const { reader, the } = await aStory()
  const away = taken(reader)
  const sealed = takeOut(away)
  const spoilt = (sealed.kinds.get('identity') ?? []).map(({ envelope, ...one }) => Object.assign(one, { envelope: one.client === the(1) ? spoil(envelope) : envelope }))
  const tab = unlocked(dora, putAway({ ...sealed, kinds: new Map([...sealed.kinds, ['identity', spoilt]]) }))
  expect(valueOf(await tab.open()).unopened).toMatchObject([{ client: the(1), kind: 'identity', because: 'envelope-refused' }])
  expect(namesIn(tab)).toContain(named(0))
})
