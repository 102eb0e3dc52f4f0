import { Readable } from 'node:stream'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import type { Id } from '#kernel'
import type { StaffActor, StaffRole } from '#network'
import { openReach, type Transaction } from '#platform/database'
import { useDatabase } from '#tests/database'
import { anAgeFile, aGroup, aKey, aRecord, aRestriction, refusalOf, someone, useHouse, valueOf, type Place } from './testing.ts'
import { assignClient, changeClientRule, eraseClient, keepAttachment, listClients, listRecords, makeClient, openAttachment, openClient, openRecord, restrictClient, rewrapKeys, writeRecords } from './index.ts'
import { TABLES_OF_CLIENT } from './tables.ts'

const database = useDatabase()
const house = useHouse(database)

/** Numbers that look random and are the same each time (mulberry32). */
const seeded = (seed: number) => {
  let state = seed
  return (limit: number): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit)
  }
}

const ROLES: readonly (readonly StaffRole[])[] = [['counsellor'], ['counsellor'], ['coordinator'], ['helpline-consultant'], ['administrator'], ['librarian', 'editor'], ['auditor'], ['data-officer']]

type Known = { readonly organisation: Id; readonly client: Id; readonly group: Id; readonly assigned: readonly Id[]; readers: readonly Id[] | undefined; readonly facts: Id; readonly story: Id; readonly attachment: Id; readonly sort: 'file' | 'book' }
type World = { readonly places: readonly Place[]; readonly people: readonly StaffActor[]; readonly clients: readonly Known[]; readonly ownOnly: ReadonlySet<Id> }

/** Two organisations, people of all roles in some of the groups, clients with anybody, some of them restricted. */
const aWorld = async (seed: number): Promise<World> => {
  const upTo = seeded(seed)
  const some = <T>(list: readonly T[]): T[] => list.filter(() => upTo(2) === 0)
  const places = [await house().anOrganisation(), await house().anOrganisation()]
  const people: StaffActor[] = []
  const clients: Known[] = []
  const ownOnly = new Set<Id>()
  for (const place of places) {
    const groups = [aGroup(place), aGroup(place)]
    const maker = someone(place, ['coordinator'], groups)
    const here = [maker, ...ROLES.map((roles) => someone(place, roles, some(groups)))]
    const { organisation } = place
    for (let count = 0; count < 5; count++) {
      const group = groups[upTo(2)] ?? (groups[0] as Id) // there are two.
      const members = here.map(({ staff }) => staff).filter((staff) => place.groups.get(group)?.members.includes(staff))
      const key = aKey(group)
      const of = { organisation, client: key.client }
      const [facts, story] = [aRecord(key.client), aRecord(key.client, { kind: 'narrative' })]
      const sort = upTo(3) === 0 ? 'book' : 'file'
      const assigned = sort === 'book' ? [] : some(members)
      valueOf(await makeClient(house().deps, maker, { organisation, key, records: [facts, story], assigned, sort }))
      const attachment = facts.record
      valueOf(await keepAttachment(house().deps, maker, { ...of, attachment, bytes: Readable.from([anAgeFile()]), size: undefined }))
      const readers = sort === 'file' && upTo(3) === 0 ? [maker.staff, ...some(here.slice(1)).map(({ staff }) => staff)] : undefined
      if (readers) valueOf(await restrictClient(house().deps, maker, { ...of, ...(await aRestriction(place, key.client, 2, maker.staff, readers)) }))
      clients.push({ ...of, group, assigned, readers, facts: facts.record, story: story.record, attachment, sort })
    }
    if (upTo(2) === 0) {
      valueOf(await changeClientRule(house().deps, someone(place, ['administrator']), { organisation, ownOnly: true }))
      ownOnly.add(organisation)
    }
    people.push(...here)
  }
  return { places, people, clients, ownOnly }
}

/** The law, in plain words: who lists, and who opens. */
const maySee = ({ places, ownOnly }: World, who: StaffActor, client: Known, doing: 'list' | 'open'): boolean => {
  const [role = 'auditor'] = who.roles
  const roles: readonly StaffRole[] = doing === 'list' ? ['counsellor', 'coordinator', 'helpline-consultant', 'administrator'] : ['counsellor', 'coordinator', 'helpline-consultant']
  if (!roles.includes(role) || who.organisation !== client.organisation) return false
  if (client.readers) return client.readers.includes(who.staff)
  const inGroup = places.some(({ organisation, groups }) => organisation === client.organisation && groups.get(client.group)?.members.includes(who.staff) === true)
  return inGroup && (client.sort === 'book' || !ownOnly.has(client.organisation) || role === 'coordinator' || role === 'administrator' || client.assigned.includes(who.staff))
}

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
