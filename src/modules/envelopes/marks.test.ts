import { expect, test } from 'vitest'
import type { StaffActor } from '#network'
import { useDatabase } from '#tests/database'
import { assignClient, changeClientRule, eraseClient, listClients, listMarks, makeClient, releaseClient, restrictClient, rewrapKeys, writeRecords } from './index.ts'
import { aGroup, aKey, aRecord, aRestriction, aTurn, refusalOf, someone, useHouse, valueOf } from './testing.ts'

const database = useDatabase()
const house = useHouse(database)

const MARK = /^[0-9a-f]{16}$/

const aStory = async () => {
  const place = await house().anOrganisation()
  const group = aGroup(place)
  const [anna, boris, ada] = [someone(place, ['counsellor'], [group]), someone(place, ['counsellor'], [group]), someone(place, ['administrator'], [group])]
  const { organisation } = place
  const makes = async () => {
    const key = aKey(group)
    const record = aRecord(key.client)
    valueOf(await makeClient(house().deps, anna, { organisation, key, records: [record], assigned: [anna.staff] }))
    return { key, record, of: { organisation, client: key.client } }
  }
  const marksOf = async (who: StaffActor) => new Map(valueOf(await listMarks(house().deps, who, { organisation })).map(({ client, mark }) => [client, mark]))
  return { place, organisation, group, anna, boris, ada, one: await makes(), other: await makes(), marksOf }
}

test('a mark stands as long as nothing of a file is another, and its own alone changes', async () => {
  const { anna, boris, one, other, group, organisation, marksOf } = await aStory()
  let before = await marksOf(anna)
  expect([before.size, await marksOf(anna), await marksOf(boris)]).toEqual([2, before, before])
  const changes = async (act: () => Promise<unknown>): Promise<void> => {
    await act()
    const after = await marksOf(anna)
    expect(after.get(one.key.client)).toMatch(MARK)
    expect(after.get(one.key.client)).not.toBe(before.get(one.key.client))
    expect(after.get(other.key.client)).toBe(before.get(other.key.client))
    before = after
  }
  await changes(async () => valueOf(await writeRecords(house().deps, anna, { ...one.of, records: [{ ...one.record, revision: 2 }] })))
  await changes(async () => valueOf(await writeRecords(house().deps, anna, { ...one.of, records: [aRecord(one.key.client, { kind: 'narrative' })] })))
  await changes(async () => valueOf(await assignClient(house().deps, boris, { ...one.of, assigned: [boris.staff, anna.staff] })))
  await changes(async () => valueOf(await rewrapKeys(house().deps, anna, { organisation, keys: [{ ...aKey(group), client: one.key.client }] })))
})

test('a restriction is another mark for its readers, who gives a file back changes it again, and one that is erased has none', async () => {
  const { place, organisation, group, anna, boris, one, other, marksOf } = await aStory()
  const before = await marksOf(anna)
  valueOf(await restrictClient(house().deps, anna, { ...one.of, ...(await aRestriction(place, one.key.client, 2, anna.staff, [anna.staff])) }))
  const restricted = await marksOf(anna)
  expect([restricted.get(one.key.client) === before.get(one.key.client), restricted.get(other.key.client) === before.get(other.key.client)]).toEqual([false, true])
  expect([...(await marksOf(boris)).keys()]).toEqual([other.key.client])
  valueOf(await releaseClient(house().deps, anna, { ...one.of, ...aTurn({ ...one.key, generation: 2 }, 1) }))
  const released = await marksOf(boris)
  expect(released.get(one.key.client)).toMatch(MARK)
  expect([before.get(one.key.client), restricted.get(one.key.client)]).not.toContain(released.get(one.key.client))
  valueOf(await eraseClient(house().deps, someone(place, ['coordinator'], [group]), one.of))
  expect([...(await marksOf(anna)).keys()]).toEqual([other.key.client])
  expect(valueOf(await listMarks(house().deps, anna, { organisation })).length).toBe(1)
})

test('marks are of those whom one may list, and of nobody else', async () => {
  const { organisation, anna, boris, ada, one, other, marksOf } = await aStory()
  const listed = async (who: StaffActor) => valueOf(await listClients(house().deps, who, { organisation })).items.map(({ client }) => client).toSorted()
  valueOf(await changeClientRule(house().deps, ada, { organisation, ownOnly: true }))
  expect([...(await marksOf(boris)).keys()]).toEqual([])
  expect([...(await marksOf(anna)).keys()].toSorted()).toEqual([one.key.client, other.key.client].toSorted())
  for (const who of [anna, boris, ada]) expect([...(await marksOf(who)).keys()].toSorted()).toEqual(await listed(who))
  const stranger = someone(await house().anOrganisation(), ['counsellor'])
  expect(refusalOf(await listMarks(house().deps, stranger, { organisation }))).toBe('organisation-not-found')
})
