import { sql } from 'kysely'
import { expect, test } from 'vitest'
import type { Id } from '#kernel'
import type { StaffActor } from '#network'
import { openReach, type Transaction } from '#platform/database'
import { useDatabase } from '#tests/database'
import { aGroup, aKey, aRecord, aRestriction, refusalOf, someone, useHouse, valueOf } from './testing.ts'
import { assignClient, changeClientRule, eraseClient, listClients, listRecords, makeClient, openAttachment, openClient, openRecord, restrictClient, rewrapKeys, writeRecords } from './index.ts'
import { TABLES_OF_CLIENT } from './tables.ts'
import { inventWorld, maySee } from './world/testing.ts'

const database = useDatabase()
const house = useHouse(database)
const aWorld = (seed: number) => inventWorld(house(), seed)

const listed = async (who: StaffActor, organisation: Id): Promise<readonly Id[]> => {
  const page = await listClients(house().deps, who, { organisation })
  return page.ok ? page.value.items.map(({ client }) => client) : []
}

test.each([1, 2, 3])('what everybody is given is what the law says, whoever they are and whatever they ask for: %s', { timeout: 240_000 }, async (seed) => {
  const world = await aWorld(seed)
  for (const who of world.people) {
    for (const { organisation } of world.places) {
      const lawful = world.clients.filter((client) => client.organisation === organisation && maySee(world, who, client, 'list'))
      expect([...(await listed(who, organisation))].toSorted()).toEqual(lawful.map(({ client }) => client).toSorted())
      const page = await listRecords(house().deps, who, { organisation, kind: 'facts' })
      const open = world.clients.filter((client) => client.organisation === organisation && maySee(world, who, client, 'open'))
      expect(page.ok ? page.value.items.map(({ record }) => record).toSorted() : []).toEqual(open.map(({ facts }) => facts).toSorted())
    }
    for (const client of world.clients) {
      const { organisation, facts, story, attachment } = client
      const lawful = maySee(world, who, client, 'open')
      // By their own name for it, and as if it were of their own organisation.
      for (const of of [{ organisation, client: client.client }, { organisation: who.organisation, client: client.client }]) {
        expect((await openClient(house().deps, who, of)).ok).toBe(lawful)
        for (const record of [facts, story]) expect((await openRecord(house().deps, who, { ...of, record })).ok).toBe(lawful)
        const file = await openAttachment(house().deps, who, { ...of, attachment })
        if (file.ok) file.value.stream.destroy()
        expect(file.ok).toBe(lawful)
        // A write of nothing at all is refused to those who may not, in the words for what is not there.
        expect(refusalOf(await writeRecords(house().deps, who, { ...of, records: [] }))).toBe(lawful ? undefined : 'client-not-found')
      }
      if (!maySee(world, who, client, 'list')) expect((await rewrapKeys(house().deps, who, { organisation: who.organisation, keys: [aKey(client.group, { client: client.client })] })).ok).toBe(false)
    }
  }
})

const everything = async (tx: Transaction): Promise<number> => {
  let rows = 0
  for (const table of TABLES_OF_CLIENT) rows += (await sql`select 1 from ${sql.table(table)}`.execute(tx.db)).rows.length
  return rows
}

const unrestricted = (tx: Transaction) => sql`select 1 from client where readers is null`.execute(tx.db).then(({ rows }) => rows.length)

test('the database itself shows nothing without settings, with half of them, or after others have used the connection', async () => {
  const { people, clients } = await aWorld(7)
  const [anna] = people
  if (!anna) throw new Error('there are people')
  const restrictedToHer = clients.filter(({ readers }) => readers?.includes(anna.staff)).length
  const asNobody = () => database().asKeeper((tx) => tx.asOwner(async () => {
    await sql`set local role waystation_application`.execute(tx.db)
    return await everything(tx)
  }))
  expect(await asNobody()).toBe(0)
  expect(await database().asStaff(anna, async (tx) => [await unrestricted(tx), (await sql`select 1 from client`.execute(tx.db)).rows.length])).toEqual([0, restrictedToHer])
  expect(await database().asOrganisation(anna.organisation, everything)).toBe(0)
  expect(await database().asStaff(anna, async (tx) => {
    await openReach(tx, { groups: [], scope: 'all' })
    return await unrestricted(tx)
  })).toBe(0)
  expect(await asNobody()).toBe(0)
  await expect(database().asPublic(everything)).rejects.toThrow(/permission denied/)
})

test('nobody makes a person of a book: it is assigned to nobody, restricted to nobody, and not erased', async () => {
  const place = await house().anOrganisation()
  const group = aGroup(place)
  const [anna, ivan] = [someone(place, ['coordinator'], [group]), someone(place, ['counsellor'], [group])]
  const { organisation } = place
  valueOf(await changeClientRule(house().deps, someone(place, ['administrator']), { organisation, ownOnly: true }))
  const key = aKey(group)
  const [first, of] = [aRecord(key.client, { kind: 'report' }), { organisation, client: key.client }]
  expect(refusalOf(await makeClient(house().deps, ivan, { organisation, key, records: [first], assigned: [ivan.staff], sort: 'book' }))).toBe('envelope-refused: book')
  // Whoever sees their own clients alone makes one as well, and everybody in the group writes in it.
  valueOf(await makeClient(house().deps, ivan, { organisation, key, records: [first], assigned: [], sort: 'book' }))
  expect(valueOf(await listClients(house().deps, ivan, { organisation })).items).toMatchObject([{ client: key.client, sort: 'book', assigned: [] }])
  valueOf(await writeRecords(house().deps, anna, { ...of, records: [aRecord(key.client, { kind: 'report' }), { ...first, revision: 2 }] }))
  expect(refusalOf(await assignClient(house().deps, anna, { ...of, assigned: [anna.staff] }))).toBe('envelope-refused: book')
  expect(refusalOf(await restrictClient(house().deps, anna, { ...of, ...(await aRestriction(place, key.client, 2, anna.staff, [anna.staff])) }))).toBe('envelope-refused: book')
  expect(refusalOf(await eraseClient(house().deps, anna, of))).toBe('envelope-refused: book')
  // The database says the same, whatever somebody may write into a row.
  for (const change of [`assigned = array['${anna.staff}'::uuid]`, `readers = '{}'`]) {
    await expect(database().asKeeper((tx) => sql`update client set ${sql.raw(change)} where client = ${key.client}`.execute(tx.db))).rejects.toThrow(/client_book_is_everybodys/)
  }
})

test('a page of records since a day leaves out what was there before', async () => {
  const { people: [anna], clients } = await aWorld(9)
  if (!anna) throw new Error('there are people')
  const { organisation } = anna
  const old = clients.find((client) => client.organisation === organisation)
  await database().asKeeper((tx) => sql`update client_record set changed_on = '2020-02-29' where record = ${old?.facts ?? null}`.execute(tx.db))
  const since = async (day: string) => valueOf(await listRecords(house().deps, anna, { organisation, kind: 'facts', since: day })).items.map(({ record }) => record)
  expect(await since('2020-03-01')).not.toContain(old?.facts)
  expect((await since('2020-02-29')).toSorted()).toEqual([...(await since('2020-03-01')), old?.facts].toSorted())
})

test('every row of a client says the same of who may fetch it', async () => {
  await aWorld(8)
  for (const table of TABLES_OF_CLIENT.slice(1)) {
    const { rows } = await database().asKeeper((tx) => sql`select 1 from ${sql.table(table)} t join client c on c.organisation = t.organisation and c.client = t.client
      where (t.group_id, t.assigned, t.readers, t.sort) is distinct from (c.group_id, c.assigned, c.readers, c.sort)`.execute(tx.db))
    expect(rows, table).toEqual([])
  }
})
