import { expect, test } from 'vitest'
import { appendAudit } from '#audit'
import { useDatabase } from '#tests/database'
import { listAccesses, makeClient, openRecord } from './index.ts'
import { aGroup, aKey, aRecord, refusalOf, someone, useHouse, valueOf } from './testing.ts'

const database = useDatabase()
const house = useHouse(database)

/** As under the roof: what is noted stands in the chain. */
const deps = () => ({
  ...house().deps,
  note: (tx: Parameters<typeof appendAudit>[0], { kind, organisation, staff, client, record }: Parameters<ReturnType<typeof house>['deps']['note']>[1]) =>
    appendAudit(tx, organisation, { at: house().deps.clock.now(), by: staff, did: kind, about: [client, record].filter((id) => id !== undefined) }),
})

const aStory = async () => {
  const place = await house().anOrganisation()
  const group = aGroup(place)
  const [anna, boris, vera] = [someone(place, ['counsellor'], [group]), someone(place, ['coordinator'], [group]), someone(place, ['coordinator'])]
  const key = aKey(group)
  const story = aRecord(key.client, { kind: 'narrative' })
  valueOf(await makeClient(deps(), anna, { organisation: place.organisation, key, records: [story], assigned: [anna.staff] }))
  return { place, group, anna, boris, vera, story, of: { organisation: place.organisation, client: key.client } }
}

test('a coordinator of the group sees who opened a narrative and when, and of this file alone', async () => {
  const { group, place, anna, boris, story, of } = await aStory()
  const other = aKey(group)
  const another = aRecord(other.client, { kind: 'narrative' })
  valueOf(await makeClient(deps(), anna, { organisation: place.organisation, key: other, records: [another], assigned: [] }))
  expect(valueOf(await listAccesses(deps(), boris, of))).toEqual([])
  valueOf(await openRecord(deps(), anna, { ...of, record: story.record }))
  valueOf(await openRecord(deps(), boris, { ...of, client: other.client, record: another.record }))
  valueOf(await openRecord(deps(), boris, { ...of, record: story.record }))
  const at = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:00Z$/)
  expect(valueOf(await listAccesses(deps(), boris, of))).toEqual([
    { at, by: boris.staff, did: 'client.narrative-opened', record: story.record },
    { at, by: anna.staff, did: 'client.narrative-opened', record: story.record },
  ])
})

test('nobody else sees it: no counsellor, nobody outside of the group, nobody of elsewhere, and nothing of a file that is not there', async () => {
  const { anna, boris, vera, of } = await aStory()
  const { boris: stranger } = await aStory()
  for (const one of [anna, vera, stranger]) expect(refusalOf(await listAccesses(deps(), one, of))).toBe('client-not-found')
  expect(refusalOf(await listAccesses(deps(), stranger, { ...of, organisation: stranger.organisation }))).toBe('client-not-found')
  expect(refusalOf(await listAccesses(deps(), boris, { ...of, client: of.organisation }))).toBe('client-not-found')
})
