import { sql } from 'kysely'
import { expect, test } from 'vitest'
import type { Id } from '#kernel'
import type { StaffActor } from '#network'
import { openReach, type Transaction } from '#platform/database'
import { useDatabase } from '#tests/database'
import { assignClient, changeClientRule, handOverClients, listClients, listRecords, restrictClient } from './index.ts'
import { TABLES_OF_CLIENT } from './tables.ts'
import { aRestriction, someone, useHouse, valueOf } from './testing.ts'
import { inventWorld, maySee, seeded, type Known, type World } from './world/testing.ts'

const database = useDatabase()
const house = useHouse(database)

const MOVES = 24

const isIn = ({ places }: World, { organisation, group }: Known, staff: Id): boolean => places.some((place) => place.organisation === organisation && place.groups.get(group)?.members.includes(staff) === true)

/** What people do with clients of their own and of others, in two organisations, one after another. What was done is written down in the world; whoever may not has done nothing. */
const moves = (world: World, upTo: (limit: number) => number) => {
  const one = <T>(list: readonly T[]): T => list[upTo(list.length)] as T // Never empty.
  const placeOf = (organisation: Id) => world.places.find((place) => place.organisation === organisation) ?? one(world.places)
  return [
    async () => {
      const [actor, from, to] = [one(world.people), one(world.people), one(world.people)]
      const { organisation } = actor
      const theirs = world.clients.filter((client) => client.organisation === organisation && client.assigned.includes(from.staff) && maySee(world, actor, client, 'open'))
      const given = theirs.filter((client) => (client.readers ? client.readers.includes(to.staff) : isIn(world, client, to.staff)))
      const done = await handOverClients(house().deps, actor, { organisation, from: from.staff, to: to.staff })
      if (!done.ok) return
      expect([...done.value.handedOver].toSorted()).toEqual(given.map(({ client }) => client).toSorted())
      expect([...done.value.left].toSorted()).toEqual(theirs.filter((client) => !given.includes(client)).map(({ client }) => client).toSorted())
      for (const client of given) client.assigned = [...new Set(client.assigned.map((staff) => (staff === from.staff ? to.staff : staff)))]
    },
    async () => {
      const [actor, client] = [one(world.people), one(world.clients)]
      const assigned = world.people.filter(({ staff }) => isIn(world, client, staff) && (!client.readers || client.readers.includes(staff)) && upTo(3) === 0).map(({ staff }) => staff)
      const done = await assignClient(house().deps, actor, { organisation: client.organisation, client: client.client, assigned })
      if (!done.ok) return
      expect(maySee(world, actor, client, 'open')).toBe(true)
      client.assigned = assigned
    },
    async () => {
      const [actor, client] = [one(world.people), one(world.clients)]
      const others = world.people.filter(({ organisation }) => organisation === client.organisation && upTo(3) === 0).map(({ staff }) => staff)
      const readers = [...new Set([actor.staff, ...others])]
      const made = await aRestriction(placeOf(client.organisation), client.client, client.generation + 1, actor.staff, readers).catch(() => undefined)
      const done = made && (await restrictClient(house().deps, actor, { organisation: client.organisation, client: client.client, ...made }))
      if (done?.ok !== true) return
      expect([maySee(world, actor, client, 'open'), client.sort]).toEqual([true, 'file'])
      ;[client.readers, client.generation] = [readers, client.generation + 1]
    },
    async () => {
      const place = one(world.places)
      const ownOnly = upTo(2) === 0
      valueOf(await changeClientRule(house().deps, someone(place, ['administrator']), { organisation: place.organisation, ownOnly }))
      if (ownOnly) world.ownOnly.add(place.organisation)
      else world.ownOnly.delete(place.organisation)
    },
    async () => {
      // Somebody is taken out of a group: the log says so, and the next request stands on it.
      const place = one(world.places)
      const [group, there] = one([...place.groups])
      const gone = one(there.members)
      place.groups.set(group, { ...there, members: there.members.filter((staff) => staff !== gone) })
    },
  ]
}

/** What the database's narrow role shows of each sealed table to one who has these settings, whatever the server's own code asks. */
const shown = async (world: World, who: StaffActor) => {
  const mine = world.places.find(({ organisation }) => organisation === who.organisation)
  // Ids, as the test drew them.
  const groups = [...(mine?.groups ?? [])].filter(([, { members }]) => members.includes(who.staff)).map(([group]) => group as Id)
  const scope = world.ownOnly.has(who.organisation) && !who.roles.some((role) => role === 'coordinator' || role === 'administrator') ? 'own' : 'all'
  return await database().asStaff(who, async (tx) => {
    await openReach(tx, { groups, scope })
    const seen = new Map<string, readonly string[]>()
    for (const table of TABLES_OF_CLIENT) seen.set(table, (await sql<{ client: string }>`select distinct client::text as client from ${sql.table(table)} order by 1`.execute(tx.db)).rows.map(({ client }) => client))
    return { seen, touched: await touch(tx, world) }
  })
}

/** Tries to write over everybody's records; gives whose were reached. Nothing of it stays: each is written as it was. */
const touch = async (tx: Transaction, world: World): Promise<readonly string[]> =>
  (await sql<{ client: string }>`update client_record set revision = revision where client = any (${world.clients.map(({ client }) => client)}::uuid[]) returning client::text as client`.execute(tx.db)).rows.map(({ client }) => client)

const known = (clients: readonly { readonly client: string }[]): readonly string[] => [...new Set(clients.map(({ client }) => client))].toSorted()

test.each([1, 2, 3, 4])('after hand-overs, assignments, restrictions, a rule that changes and people who leave a group, everybody is given what the law says, by the server and by the database alone: %s', { timeout: 240_000 }, async (seed) => {
  const world = await inventWorld(house(), seed)
  const upTo = seeded(seed + 100)
  const all = moves(world, upTo)
  for (let turn = 0; turn < MOVES; turn += 1) await all[turn % all.length]?.()
  for (const who of world.people) {
    const { organisation } = who
    const of = (doing: 'list' | 'open') => known(world.clients.filter((client) => maySee(world, who, client, doing)))
    const [page, records] = [await listClients(house().deps, who, { organisation }), await listRecords(house().deps, who, { organisation, kind: 'facts' })]
    expect(page.ok ? known(page.value.items) : []).toEqual(of('list'))
    expect(records.ok ? known(records.value.items) : []).toEqual(of('open'))
    // The narrow role knows of no roles: what a person of another role may not, the door has refused before; here counts where they are.
    const counts = known(world.clients.filter((client) => maySee(world, { ...who, roles: [who.roles.some((role) => role === 'coordinator' || role === 'administrator') ? 'coordinator' : 'counsellor'] }, client, 'open')))
    const { seen, touched } = await shown(world, who)
    expect(seen.get('client')).toEqual(counts)
    for (const [table, clients] of seen) expect(clients.filter((client) => !counts.includes(client)), table).toEqual([])
    expect(known(touched.map((client) => ({ client })))).toEqual(counts)
  }
})

test('the narrow role writes nothing into a group, an organisation or a file of others', { timeout: 120_000 }, async () => {
  const world = await inventWorld(house(), 11)
  const [who] = world.people
  const foreign = world.clients.find(({ organisation }) => organisation !== who?.organisation)
  if (!who || !foreign) throw new Error('there are two organisations')
  const mine = world.places.find(({ organisation }) => organisation === who.organisation)
  const groups = [...(mine?.groups ?? [])].map(([group]) => group as Id) // Ids, as the test drew them.
  const within = <T>(work: (tx: Transaction) => Promise<T>) => database().asStaff(who, async (tx) => {
    await openReach(tx, { groups, scope: 'all' })
    return await work(tx)
  })
  const put = (organisation: Id, group: Id, readers: readonly Id[] | null) => within((tx) =>
    sql`insert into client (organisation, client, group_id, assigned, readers, sort, generation, born) values (${organisation}, gen_random_uuid(), ${group}, '{}', ${readers}, 'file', 1, 1)`.execute(tx.db))
  const [own] = groups
  if (!own) throw new Error('she is in a group')
  for (const [organisation, group, readers] of [[foreign.organisation, own, null], [who.organisation, foreign.group, null], [who.organisation, own, [foreign.client]]] as const) {
    await expect(put(organisation, group, readers)).rejects.toThrow(/row-level security/)
  }
  // Giving what is one's own to others by hand is no way either.
  await expect(within((tx) => sql`update client set group_id = ${foreign.group}`.execute(tx.db))).rejects.toThrow(/row-level security/)
  expect((await within((tx) => sql`delete from client_record where client = ${foreign.client}`.execute(tx.db))).numAffectedRows).toBe(0n)
})
