import { sql } from 'kysely'
import { expect, test } from 'vitest'
import type { Id } from '#kernel'
import { useDatabase } from '#tests/database'
import { eraseClient, fetchLeftBehind, listClients, makeClient, openClient, recoverRestricted, restrictClient, writeRecords } from './index.ts'
import { TABLES_OF_CLIENT } from './tables.ts'
import { aGroup, aKey, aRecord, aRestriction, refusalOf, say, someone, useHouse, valueOf } from './testing.ts'

const database = useDatabase()
const house = useHouse(database)

/** A file that is restricted to Anna and Boris, and an administrator who is in no group. */
const aStory = async () => {
  const place = await house().anOrganisation()
  const group = aGroup(place)
  const [anna, boris, carla] = [someone(place, ['counsellor'], [group]), someone(place, ['counsellor'], [group]), someone(place, ['counsellor'], [group])]
  const administrator = someone(place, ['administrator'])
  const { organisation } = place
  const restricted = async (readers = [anna.staff, boris.staff]) => {
    const key = aKey(group)
    const of = { organisation, client: key.client }
    const facts = aRecord(key.client)
    valueOf(await makeClient(house().deps, anna, { organisation, key, records: [facts], assigned: [anna.staff] }))
    const made = await aRestriction(place, key.client, 2, anna.staff, readers)
    valueOf(await restrictClient(house().deps, anna, { ...of, ...made }))
    return { key, of, facts, made }
  }
  const file = await restricted()
  house().noted.splice(0)
  const leaves = (...people: readonly { readonly staff: Id }[]) => people.forEach(({ staff }) => place.staff.set(staff, 'left'))
  const fetched = async () => valueOf(await fetchLeftBehind(house().deps, administrator, { organisation }))
  return { ...file, place, group, organisation, anna, boris, carla, administrator, restricted, leaves, fetched }
}

test('once all readers have left, an administrator is given what recovery opens of the file, and each file is written down', async () => {
  const { organisation, group, anna, boris, carla, administrator, leaves, fetched, of, made } = await aStory()
  expect(await fetched()).toEqual([])
  leaves(anna)
  expect(await fetched()).toEqual([])
  expect(house().noted).toEqual([])
  leaves(boris)
  expect(await fetched()).toEqual([{ client: of.client, group, restriction: { ...made.restriction, wraps: made.restriction.wraps.filter(({ to }) => to === 'recovery') } }])
  expect(house().noted.splice(0)).toEqual([{ kind: 'client.recovery-fetched', ...of, staff: administrator.staff }])
  for (const other of [carla, anna]) expect(refusalOf(await fetchLeftBehind(house().deps, other, { organisation }))).toBe('organisation-not-found')
  // It is no way to read: records, lists and the file itself stay shut to the administrator.
  expect(valueOf(await listClients(house().deps, administrator, { organisation })).items).toEqual([])
  expect(refusalOf(await openClient(house().deps, { ...administrator, roles: ['administrator', 'coordinator'] }, of))).toBe('client-not-found')
  // Where it cannot be written down, nothing is handed out.
  await expect(fetchLeftBehind({ ...house().deps, note: () => Promise.reject(new Error('no room')) }, administrator, { organisation })).rejects.toThrow('no room')
})

test('an organisation recovers its own files and no other\'s', async () => {
  const [here, there] = [await aStory(), await aStory()]
  there.leaves(there.anna, there.boris)
  expect(await here.fetched()).toEqual([])
  const made = await aRestriction(here.place, there.of.client, 3, here.administrator.staff, [here.carla.staff])
  for (const organisation of [here.organisation, there.organisation]) expect(refusalOf(await recoverRestricted(house().deps, here.administrator, { organisation, client: there.of.client, ...made }))).toBe('client-not-found')
})

test('it is restricted anew to named people who are there, signed by who recovers, once', async () => {
  const { place, group, organisation, anna, boris, carla, administrator, restricted, leaves, fetched, of, facts, made } = await aStory()
  const kept = await restricted([anna.staff, carla.staff])
  leaves(anna, boris)
  const recovering = async (wish: Awaited<ReturnType<typeof aRestriction>>, who = administrator, where = of) => refusalOf(await recoverRestricted(house().deps, who, { ...where, ...wish }))
  const wish = (generation: number, readers: readonly Id[], author = administrator.staff) => aRestriction(place, of.client, generation, author, readers)
  const right = await wish(3, [carla.staff])
  expect(await recovering(right, carla)).toBe('client-not-found')
  expect(await recovering(await wish(3, [carla.staff], carla.staff))).toBe('envelope-refused: other-people')
  expect(await recovering(await wish(2, [carla.staff]))).toBe('stale-generation')
  expect(await recovering(await wish(4, [carla.staff]))).toBe('stale-generation')
  expect(await recovering({ ...right, older: { ...right.older, sealed: right.older.sealed.subarray(1) } })).toBe('envelope-refused: not-sealed')
  expect(await recovering({ ...right, restriction: { ...right.restriction, signature: new Uint8Array(64) } })).toBe('envelope-refused: not-signed')
  // One of its readers is still there: theirs it stays.
  const theirs = await aRestriction(place, kept.of.client, 3, administrator.staff, [administrator.staff])
  expect(await recovering(theirs, administrator, kept.of)).toBe('client-not-found')
  // The group itself is not ready, since people have left: that is no reason to lose the file.
  say(place, group, { due: true })
  expect(await recovering(right)).toBeUndefined()
  expect(house().noted.at(-1)).toEqual({ kind: 'client.recovered', ...of, staff: administrator.staff })
  expect(await recovering(right)).toBe('client-not-found')
  expect(await fetched()).toEqual([])

  say(place, group, { due: false })
  const { client, records } = valueOf(await openClient(house().deps, carla, of))
  expect(client.older).toEqual([made.older, right.older])
  expect(client.restriction).toEqual({ ...right.restriction, wraps: right.restriction.wraps.filter(({ to }) => to === carla.staff) })
  expect(records.map(({ envelope }) => envelope)).toEqual([facts.envelope])
  valueOf(await writeRecords(house().deps, carla, { ...of, records: [{ ...facts, revision: 2, generation: 3 }] }))
  expect(refusalOf(await openClient(house().deps, { ...administrator, roles: ['coordinator'] }, of))).toBe('client-not-found')
  expect(valueOf(await listClients(house().deps, administrator, { organisation })).items).toEqual([])
})

test('the office of the file was closed meanwhile: it goes to the heir with its new readers, and can be written there', async () => {
  const { place, group, anna, boris, carla, administrator, leaves, of, facts } = await aStory()
  const heir = aGroup(place, { epoch: 4, members: [carla.staff] })
  leaves(anna, boris)
  say(place, group, { members: [], heir })
  valueOf(await recoverRestricted(house().deps, administrator, { ...of, ...(await aRestriction(place, of.client, 3, administrator.staff, [carla.staff])) }))
  expect(valueOf(await openClient(house().deps, carla, of)).client.group).toBe(heir)
  valueOf(await writeRecords(house().deps, carla, { ...of, records: [{ ...facts, revision: 2, generation: 3 }] }))
})

const rowsOf = async (client: Id): Promise<number> =>
  await database().asKeeper(async (tx) => {
    let rows = 0
    for (const table of TABLES_OF_CLIENT) rows += (await sql`select 1 from ${sql.table(table)} where client = ${client}`.execute(tx.db)).rows.length
    return rows
  })

test('a coordinator erases a file of their group that they may not read: nothing of it is left, and it is written down', async () => {
  const { place, group, organisation, anna, carla, administrator, of, restricted } = await aStory()
  const other = await restricted()
  house().noted.splice(0)
  const [coordinator, elsewhere] = [someone(place, ['coordinator'], [group]), someone(place, ['coordinator'], [aGroup(place)])]
  expect(refusalOf(await openClient(house().deps, coordinator, of))).toBe('client-not-found')
  for (const who of [elsewhere, carla, anna, administrator]) expect(refusalOf(await eraseClient(house().deps, who, of))).toBe('client-not-found')
  expect(house().noted).toEqual([])
  expect(valueOf(await eraseClient(house().deps, coordinator, of))).toMatchObject({ client: of.client, unreadableHere: false })
  expect(house().noted.splice(0)).toEqual([{ kind: 'client.erased', ...of, staff: coordinator.staff }])
  expect(await rowsOf(of.client)).toBe(0)
  expect(await rowsOf(other.of.client)).toBeGreaterThan(5)
  expect(valueOf(await listClients(house().deps, anna, { organisation })).items.map(({ client }) => client)).toEqual([other.of.client])
  expect(refusalOf(await eraseClient(house().deps, coordinator, of))).toBe('client-not-found')
})
