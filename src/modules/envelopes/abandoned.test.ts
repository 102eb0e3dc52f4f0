import { Readable } from 'node:stream'
import { expect, onTestFinished, test } from 'vitest'
import { migrations } from '#migrations'
import { openEmbeddedDatabase } from '#platform/database'
import { aFolder } from '#tests/folder'
import { abandonRegistration, assignClient, eraseClient, keepAttachment, listClients, listErasures, makeClient, openClient, restrictClient, writeRecords } from './index.ts'
import { anAgeFile, aGroup, aHouse, aKey, aRecord, aRestriction, refusalOf, someone, valueOf } from './testing.ts'

const aRealHouse = async () => {
  const folder = await aFolder()
  const database = await openEmbeddedDatabase(`${folder}/database`, migrations)
  onTestFinished(() => database.close())
  const house = await aHouse(database, `${folder}/attachments`)
  const place = await house.anOrganisation()
  const group = aGroup(place)
  const [anna, boris, coordinator, librarian] = [someone(place, ['counsellor'], [group]), someone(place, ['counsellor'], [group]), someone(place, ['coordinator'], [group]), someone(place, ['librarian'], [group])]
  const { organisation } = place
  /** Anna begins to register somebody, and goes away. */
  const begun = async (...more: readonly ReturnType<typeof aRecord>['kind'][]) => {
    const key = aKey(group)
    const records = (['draft', 'draft', ...more] as const).map((kind) => aRecord(key.client, { kind }))
    valueOf(await makeClient(house.deps, anna, { organisation, key, records, assigned: [anna.staff] }))
    return { key, records, of: { organisation, client: key.client } }
  }
  return { ...house, place, organisation, anna, boris, coordinator, librarian, begun }
}

test('what is more than a draft of one\'s own is thrown away by nobody; it stays whole', { timeout: 120_000 }, async () => {
  const { deps, place, organisation, anna, boris, coordinator, librarian, begun } = await aRealHouse()
  const [saved, shared, given, attached, restricted, mine] = [await begun('identity'), await begun(), await begun(), await begun(), await begun(), await begun()]
  valueOf(await assignClient(deps, anna, { ...shared.of, assigned: [anna.staff, boris.staff] }))
  valueOf(await assignClient(deps, anna, { ...given.of, assigned: [boris.staff] }))
  const file = anAgeFile()
  valueOf(await keepAttachment(deps, anna, { ...attached.of, attachment: attached.records[0]?.record ?? attached.key.client, bytes: Readable.from([file]), size: file.length }))
  valueOf(await restrictClient(deps, anna, { ...restricted.of, ...(await aRestriction(place, restricted.key.client, 2, anna.staff, [anna.staff])) }))
  for (const { of } of [saved, shared, given, attached, restricted]) expect(refusalOf(await abandonRegistration(deps, anna, of))).toBe('already-registered')
  for (const other of [boris, coordinator]) expect(refusalOf(await abandonRegistration(deps, other, mine.of))).toBe('already-registered')
  // Who may not write learns nothing, nor does who is elsewhere.
  expect(refusalOf(await abandonRegistration(deps, librarian, mine.of))).toBe('client-not-found')
  expect(refusalOf(await abandonRegistration(deps, anna, { organisation: boris.staff, client: mine.key.client }))).toBe('client-not-found')
  expect(valueOf(await listClients(deps, anna, { organisation })).items.length).toBe(6)
  expect(valueOf(await openClient(deps, anna, mine.of)).records.length).toBe(2)
})

test('a registration that was never finished is thrown away by whoever began it, as thoroughly as a file is erased, and does not come back', { timeout: 120_000 }, async () => {
  const { deps, organisation, anna, coordinator, begun, noted, jobs } = await aRealHouse()
  const { of, key, records } = await begun()
  expect(refusalOf(await eraseClient(deps, anna, of))).toBe('client-not-found')
  valueOf(await abandonRegistration(deps, anna, of))
  expect(noted.at(-1)).toEqual({ kind: 'client.abandoned', ...of, staff: anna.staff })
  expect(jobs.at(-1)).toBe('envelopes.scrub-traces')
  expect(refusalOf(await openClient(deps, anna, of))).toBe('client-not-found')
  expect(refusalOf(await abandonRegistration(deps, anna, of))).toBe('client-not-found')
  expect(refusalOf(await makeClient(deps, anna, { organisation, key, records, assigned: [anna.staff] }))).toBe('id-taken')
  expect(valueOf(await listErasures(deps, coordinator, { organisation })).map(({ client }) => client)).toEqual([of.client])
  // Whoever was about to save it finds it gone, and nothing is left half there.
  expect(refusalOf(await writeRecords(deps, anna, { ...of, records: [aRecord(of.client, { kind: 'identity' })] }))).toBe('client-not-found')
})
