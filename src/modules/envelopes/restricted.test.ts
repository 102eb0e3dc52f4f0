import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { randomIds } from '#kernel'
import { useDatabase } from '#tests/database'
import { listClients, makeClient, openClient, releaseClient, restrictClient, rewrapKeys, writeRecords } from './index.ts'
import { aGroup, aKey, anEnvelope, aRecord, aRestriction, aTurn, refusalOf, someone, useHouse, valueOf } from './testing.ts'

const database = useDatabase()
const house = useHouse(database)

const aStory = async () => {
  const place = await house().anOrganisation()
  const group = aGroup(place)
  const [anna, boris, coordinator] = [someone(place, ['counsellor'], [group]), someone(place, ['counsellor'], [group]), someone(place, ['coordinator'], [group])]
  const { organisation } = place
  // In no group at all: a reader all the same, once named.
  const lawyer = someone(place, ['counsellor'])
  const key = aKey(group)
  const facts = aRecord(key.client)
  valueOf(await makeClient(house().deps, anna, { organisation, key, records: [facts], assigned: [anna.staff] }))
  return { place, organisation, group, anna, boris, coordinator, lawyer, key, facts, of: { organisation, client: key.client } }
}

test('a restricted file is its readers\' alone: the group\'s wrap is gone, and the coordinator finds nothing', async () => {
  const { place, organisation, anna, boris, coordinator, lawyer, key, facts, of } = await aStory()
  const made = await aRestriction(place, key.client, 2, anna.staff, [anna.staff, lawyer.staff])
  expect(refusalOf(await restrictClient(house().deps, lawyer, { ...of, ...made }))).toBe('client-not-found')
  valueOf(await restrictClient(house().deps, anna, { ...of, ...made }))
  expect(house().noted.at(-1)).toEqual({ kind: 'client.restricted', ...of, staff: anna.staff })
  for (const someoneElse of [boris, coordinator]) {
    expect(valueOf(await listClients(house().deps, someoneElse, { organisation })).items).toEqual([])
    expect(refusalOf(await openClient(house().deps, someoneElse, of))).toBe('client-not-found')
  }
  for (const reader of [anna, lawyer]) {
    const { client, records } = valueOf(await openClient(house().deps, reader, of))
    expect(client).toMatchObject({ key: undefined, older: [made.older], restriction: { ...made.restriction, wraps: made.restriction.wraps.filter(({ to }) => to === reader.staff) } })
    expect(records.map(({ envelope }) => envelope)).toEqual([facts.envelope])
  }
  const { rows } = await database().asKeeper((tx) => tx.db.withTables<{ client_key: { client: string } }>().selectFrom('client_key').select('client').where('client', '=', key.client).execute().then((found) => ({ rows: found })))
  expect(rows).toEqual([])
  valueOf(await writeRecords(house().deps, lawyer, { ...of, records: [{ ...facts, revision: 2, generation: 2 }] }))
  expect(refusalOf(await writeRecords(house().deps, lawyer, { ...of, records: [], turned: aTurn({ ...key, generation: 2 }, 1) }))).toBe('envelope-refused: restricted')
  expect(refusalOf(await rewrapKeys(house().deps, anna, { organisation, keys: [{ ...key, generation: 2 }] }))).toBe('envelope-refused: restricted')
})

test('whoever restricts signs, reads, names recovery and people who are there, under a fresh key', async () => {
  const { place, anna, boris, key, of } = await aStory()
  const restricting = async ({ restriction, older }: Awaited<ReturnType<typeof aRestriction>>) => refusalOf(await restrictClient(house().deps, anna, { ...of, restriction, older }))
  const right = await aRestriction(place, key.client, 2, anna.staff, [anna.staff, boris.staff])
  expect(await restricting(await aRestriction(place, key.client, 2, boris.staff, [anna.staff, boris.staff]))).toBe('envelope-refused: other-people')
  expect(await restricting(await aRestriction(place, key.client, 2, anna.staff, [boris.staff]))).toBe('envelope-refused: other-people')
  expect(await restricting(await aRestriction(place, key.client, 2, anna.staff, [anna.staff, anna.staff]))).toBe('envelope-refused: other-people')
  expect(await restricting({ ...right, restriction: { ...right.restriction, wraps: right.restriction.wraps.filter(({ to }) => to !== 'recovery') } })).toBe('envelope-refused: other-people')
  expect(await restricting(await aRestriction(place, key.client, 1, anna.staff, [anna.staff]))).toBe('stale-generation')
  expect(await restricting({ ...right, older: { ...right.older, generation: 0, under: 1 } })).toBe('envelope-refused: other-key')
  place.staff.set(boris.staff, 'left')
  expect(await restricting(right)).toBe('envelope-refused: other-people')
  place.staff.set(boris.staff, 'active')
  expect(await restricting(right)).toBeUndefined()
  expect(await restricting(right)).toBe('stale-generation')
})

test('after a reader has left, or the group began an epoch, it is restricted anew before anything is written', async () => {
  const { place, group, anna, boris, key, facts, of } = await aStory()
  valueOf(await restrictClient(house().deps, anna, { ...of, ...(await aRestriction(place, key.client, 2, anna.staff, [anna.staff, boris.staff])) }))
  const write = (generation: number) => writeRecords(house().deps, anna, { ...of, records: [{ ...facts, revision: 2, generation }] })
  place.staff.set(boris.staff, 'left')
  expect(await write(2)).toMatchObject({ refusal: { kind: 'generation-due', restricted: true } })
  valueOf(await restrictClient(house().deps, anna, { ...of, ...(await aRestriction(place, key.client, 3, anna.staff, [anna.staff])) }))
  place.groups.set(group, { members: [anna.staff], epoch: 2, due: false, heir: undefined })
  expect(await write(3)).toMatchObject({ refusal: { kind: 'generation-due', restricted: true, epoch: 2 } })
  valueOf(await restrictClient(house().deps, anna, { ...of, ...(await aRestriction(place, key.client, 4, anna.staff, [anna.staff])) }))
  valueOf(await write(4))
  expect(valueOf(await openClient(house().deps, anna, of)).client.older.map(({ generation }) => generation)).toEqual([1, 2, 3])
})

test('a reader gives it back to the group, under a fresh key', async () => {
  const { place, group, anna, boris, lawyer, key, of } = await aStory()
  const turned = aTurn({ ...key, generation: 2 }, 1)
  expect(refusalOf(await releaseClient(house().deps, anna, { ...of, ...turned }))).toBe('envelope-refused: not-restricted')
  valueOf(await restrictClient(house().deps, anna, { ...of, ...(await aRestriction(place, key.client, 2, anna.staff, [anna.staff, lawyer.staff])) }))
  expect(refusalOf(await releaseClient(house().deps, boris, { ...of, ...turned }))).toBe('client-not-found')
  expect(refusalOf(await releaseClient(house().deps, lawyer, { ...of, ...turned }))).toBe('envelope-refused: other-key')
  expect(refusalOf(await releaseClient(house().deps, anna, { ...of, ...aTurn(key, 1) }))).toBe('stale-generation')
  valueOf(await releaseClient(house().deps, anna, { ...of, ...turned }))
  expect(valueOf(await openClient(house().deps, boris, of)).client).toMatchObject({ group, key: turned.key, restriction: undefined })
  expect(refusalOf(await openClient(house().deps, lawyer, of))).toBe('client-not-found')
})

const junk = (length: number) => new Uint8Array(randomBytes(length))

const flipped = (bytes: Uint8Array<ArrayBuffer>, at: number) => bytes.with(at, (bytes[at] ?? 0) ^ 1)

test('junk that would lock everyone out is refused: forged statements, of other files and other generations, and wraps that are no age files', async () => {
  const { place, organisation, anna, boris, key, of } = await aStory()
  const { restriction, older } = await aRestriction(place, key.client, 2, anna.staff, [anna.staff, boris.staff])
  const trying = async (changed: Partial<typeof restriction>) => refusalOf(await restrictClient(house().deps, anna, { ...of, older, restriction: { ...restriction, ...changed } }))
  for (const statement of [junk(200), new Uint8Array(0), flipped(restriction.statement, 190), flipped(restriction.statement, 3)]) expect(await trying({ statement })).toBe('envelope-refused: not-signed')
  for (const signature of [junk(64), new Uint8Array(64), flipped(restriction.signature, 5)]) expect(await trying({ signature })).toBe('envelope-refused: not-signed')

  // Signed well, for another place.
  const another = (await aRestriction(place, randomIds.next(), 2, anna.staff, [anna.staff, boris.staff])).restriction
  expect(await trying({ statement: another.statement, signature: another.signature })).toBe('envelope-refused: not-signed')
  const later = (await aRestriction(place, key.client, 3, anna.staff, [anna.staff, boris.staff])).restriction
  expect(await trying({ statement: later.statement, signature: later.signature })).toBe('envelope-refused: not-signed')
  // Nothing is skipped, and nothing goes back.
  for (const generation of [1, 3, 4]) expect(await trying({ generation })).toBe('stale-generation')

  // Others than the statement names; nobody at all beside recovery; somebody twice.
  const alone = (await aRestriction(place, key.client, 2, anna.staff, [anna.staff])).restriction
  expect(await trying({ statement: alone.statement, signature: alone.signature })).toBe('envelope-refused: other-people')
  expect(await trying({ wraps: alone.wraps })).toBe('envelope-refused: other-people')
  const none = (await aRestriction(place, key.client, 2, anna.staff, [])).restriction
  expect(await trying(none)).toMatch(/^envelope-refused/)

  // Each wrap by itself, recovery's too.
  for (const at of restriction.wraps.keys()) {
    for (const wrapped of [junk(1800), anEnvelope(), Buffer.from('age-encryption.org/v2\n'), new Uint8Array(0)]) {
      const { to } = restriction.wraps[at] ?? { to: 'recovery' as const }
      expect(await trying({ wraps: restriction.wraps.with(at, { to, wrapped: new Uint8Array(wrapped) }) })).toBe('envelope-refused: not-an-age-file')
    }
  }

  // Keys that she had before she was invited anew sign nothing.
  const before = place.keys.get(anna.staff)
  place.keys.delete(anna.staff)
  expect(await trying({})).toBe('envelope-refused: not-signed')
  if (before) place.keys.set(anna.staff, before)
  expect(valueOf(await listClients(house().deps, boris, { organisation })).items[0]?.key).toEqual(key)
  expect(await trying({})).toBeUndefined()
})
