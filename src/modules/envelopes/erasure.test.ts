import { randomBytes } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { sql } from 'kysely'
import { expect, onTestFinished, test } from 'vitest'
import { migrations } from '#migrations'
import { openEmbeddedDatabase } from '#platform/database'
import { aFolder } from '#tests/folder'
import { eraseClient, keepAttachment, listClients, listErasures, makeClient, openAttachment, openClient, restrictClient, rewrapKeys, scrubTraces, writeRecords } from './index.ts'
import { anAgeFile, aGroup, aHouse, aKey, aRecord, aRestriction, aTurn, refusalOf, say, someone, valueOf } from './testing.ts'

const filesIn = async (folder: string): Promise<readonly Buffer[]> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return await Promise.all(entries.filter((entry) => entry.isFile()).map((entry) => readFile(join(entry.parentPath, entry.name))))
}

/** Bytes from the middle of a key, as they would lie on the disk. */
const middleOf = (bytes: Uint8Array): Buffer => Buffer.from(bytes.subarray(bytes.length - 60, bytes.length - 20))

const aRealHouse = async () => {
  const folder = await aFolder()
  const database = await openEmbeddedDatabase(join(folder, 'database'), migrations)
  onTestFinished(() => database.close())
  const house = await aHouse(database, join(folder, 'attachments'))
  const place = await house.anOrganisation()
  const group = aGroup(place)
  const [anna, coordinator] = [someone(place, ['counsellor'], [group]), someone(place, ['coordinator'], [group])]
  const { organisation } = place
  const aClient = async () => {
    const key = aKey(group)
    const of = { organisation, client: key.client }
    const facts = aRecord(key.client)
    valueOf(await makeClient(house.deps, anna, { organisation, key, records: [facts], assigned: [anna.staff] }))
    const attachment = facts.record
    const file = anAgeFile()
    valueOf(await keepAttachment(house.deps, anna, { ...of, attachment, bytes: Readable.from([file]), size: file.length }))
    return { key, of, facts, attachment, file }
  }
  return { ...house, place, group, folder, database, organisation, anna, coordinator, aClient }
}

test('an erased client is given to nobody; their keys are nowhere in the data folder, while a colleague\'s are', { timeout: 180_000 }, async () => {
  const { deps, place, group, folder, organisation, anna, coordinator, aClient, jobs, noted } = await aRealHouse()
  const [erased, kept, restricted] = [await aClient(), await aClient(), await aClient()]
  say(place, group, { epoch: 2 })
  const turned = aTurn(erased.key, 2)
  valueOf(await writeRecords(deps, anna, { ...erased.of, records: [], turned }))
  // The coordinator erases it, and may not read it.
  const made = await aRestriction(place, restricted.key.client, 2, anna.staff, [anna.staff])
  valueOf(await restrictClient(deps, anna, { ...restricted.of, ...made }))
  const gone = [erased.key.sealed, turned.key.sealed, turned.older.sealed, restricted.key.sealed, made.older.sealed, ...made.restriction.wraps.map(({ wrapped }) => wrapped)].map(middleOf)
  const isOnDisk = async (needle: Buffer): Promise<boolean> => (await filesIn(folder)).some((file) => file.includes(needle))
  // The control: this search finds a key that is there.
  for (const [at, needle] of gone.entries()) expect(await isOnDisk(needle), `before, ${at}`).toBe(true)

  expect(refusalOf(await eraseClient(deps, anna, erased.of))).toBe('client-not-found')
  for (const { of } of [erased, restricted]) expect(valueOf(await eraseClient(deps, coordinator, of))).toMatchObject({ client: of.client, unreadableHere: false })
  expect(noted.at(-1)).toEqual({ kind: 'client.erased', ...restricted.of, staff: coordinator.staff })
  expect(jobs.filter((name) => name === 'envelopes.scrub-traces').length).toBe(3)
  for (const { of, attachment } of [erased, restricted]) {
    expect(refusalOf(await openClient(deps, coordinator, of))).toBe('client-not-found')
    expect(refusalOf(await openAttachment(deps, coordinator, { ...of, attachment }))).toBe('attachment-not-found')
    expect(refusalOf(await eraseClient(deps, coordinator, of))).toBe('client-not-found')
  }
  // The very reason for what follows: deleted is not gone.
  expect((await Promise.all(gone.map(isOnDisk))).some(Boolean)).toBe(true)
  expect(valueOf(await listErasures(deps, coordinator, { organisation })).map(({ unreadableHere }) => unreadableHere)).toEqual([false, false])

  expect(await scrubTraces(deps)).toBe('done')
  for (const [at, needle] of gone.entries()) expect(await isOnDisk(needle), `after, ${at}`).toBe(false)
  for (const { file } of [erased, restricted]) expect(await isOnDisk(file.subarray(30, 90))).toBe(false)
  expect([await isOnDisk(middleOf(kept.key.sealed)), await isOnDisk(kept.file.subarray(30, 90))]).toEqual([true, true])
  expect(valueOf(await listErasures(deps, coordinator, { organisation })).map(({ client, unreadableHere }) => [client, unreadableHere]).toSorted()).toEqual([[erased.of.client, true], [restricted.of.client, true]].toSorted())
  expect(valueOf(await listClients(deps, coordinator, { organisation })).items.map(({ client }) => client)).toEqual([kept.of.client])
  expect(valueOf(await openClient(deps, anna, kept.of)).records.map(({ envelope }) => envelope)).toEqual([kept.facts.envelope])
})

test('an erased client does not come back under the same id', async () => {
  const { deps, organisation, anna, coordinator, aClient } = await aRealHouse()
  const { of, key, facts } = await aClient()
  const again = () => makeClient(deps, anna, { organisation, key, records: [facts], assigned: [anna.staff] })
  expect(refusalOf(await again())).toBe('id-taken')
  valueOf(await eraseClient(deps, coordinator, of))
  expect(refusalOf(await again())).toBe('id-taken')
  expect(await scrubTraces(deps)).toBe('done')
  expect(refusalOf(await again())).toBe('id-taken')
  expect(valueOf(await listClients(deps, coordinator, { organisation })).items).toEqual([])
})

test('one who is there all the same, out of a backup, is erased again', async () => {
  const { deps, database, organisation, coordinator, aClient } = await aRealHouse()
  const { of } = await aClient()
  const before = Buffer.alloc(32, 7)
  await database.asKeeper((tx) => sql`insert into client_erasure (organisation, client, erased_on, scrubbed, files) values (${organisation}, ${of.client}, '2020-01-01', true, array[${before}]::bytea[])`.execute(tx.db))
  valueOf(await eraseClient(deps, coordinator, of))
  const { rows } = await database.asKeeper((tx) => sql<{ scrubbed: boolean; files: Uint8Array[] }>`select scrubbed, files from client_erasure where client = ${of.client}`.execute(tx.db))
  expect(rows.map(({ scrubbed, files }) => [scrubbed, files.length, before.equals(files[0] ?? before.subarray(1))])).toEqual([[false, 2, true]])
  expect(valueOf(await listErasures(deps, coordinator, { organisation }))).toMatchObject([{ unreadableHere: false }])
  expect(refusalOf(await openClient(deps, coordinator, of))).toBe('client-not-found')
})

test('what cannot be scrubbed is not called unreadable', async () => {
  const { deps, organisation, coordinator, aClient } = await aRealHouse()
  const { of } = await aClient()
  valueOf(await eraseClient(deps, coordinator, of))
  expect(await scrubTraces({ ...deps, database: { ...deps.database, scrub: async () => 'left' } })).toBe('left')
  expect(valueOf(await listErasures(deps, coordinator, { organisation }))).toMatchObject([{ unreadableHere: false }])
  await expect(scrubTraces({ ...deps, database: { ...deps.database, scrub: () => Promise.reject(new Error('still seen')) } })).rejects.toThrow('still seen')
  expect(await scrubTraces(deps)).toBe('done')
  expect(valueOf(await listErasures(deps, coordinator, { organisation }))).toMatchObject([{ unreadableHere: true }])
})

test('an erasure that cannot be written down erases nothing', async () => {
  const { deps, coordinator, aClient } = await aRealHouse()
  const { of, facts } = await aClient()
  await expect(eraseClient({ ...deps, note: () => Promise.reject(new Error('no room')) }, coordinator, of)).rejects.toThrow('no room')
  expect(valueOf(await openClient(deps, coordinator, of)).records.map(({ record }) => record)).toEqual([facts.record])
})

test('five thousand keys are wrapped anew in one go, and one wrong key among them keeps all the old ones', { timeout: 180_000 }, async () => {
  const { deps, place, group, organisation, anna, database } = await aRealHouse()
  const keys = Array.from({ length: 5000 }, () => aKey(group, { sealed: new Uint8Array(randomBytes(572)) }))
  const rows = JSON.stringify(keys.map(({ client, sealed }) => ({ client, sealed: Buffer.from(sealed).toString('hex') })))
  await database.asKeeper(async (tx) => {
    await sql`insert into client (organisation, client, group_id, assigned, sort, generation, born)
      select ${organisation}::uuid, client, ${group}::uuid, '{}', 'file', 1, 1 from jsonb_to_recordset(${rows}::jsonb) as given (client uuid)`.execute(tx.db)
    await sql`insert into client_key (organisation, client, group_id, assigned, sort, generation, born, epoch, sealed)
      select ${organisation}::uuid, client, ${group}::uuid, '{}', 'file', 1, 1, 1, decode(sealed, 'hex') from jsonb_to_recordset(${rows}::jsonb) as given (client uuid, sealed text)`.execute(tx.db)
  })
  const wrapped = () => database.asKeeper(async (tx) => (await sql`select 1 from client_key where epoch = 2`.execute(tx.db)).rows.length)
  say(place, group, { epoch: 2 })
  const anew = keys.map((key) => Object.assign(key, { epoch: 2 }))
  expect(refusalOf(await rewrapKeys(deps, anna, { organisation, keys: anew.with(4999, aKey(group, { epoch: 2 })) }))).toBe('client-not-found')
  expect(await wrapped()).toBe(0)
  const begun = performance.now()
  valueOf(await rewrapKeys(deps, anna, { organisation, keys: anew }))
  process.stderr.write(`5,000 keys wrapped anew in ${Math.round(performance.now() - begun)} ms\n`)
  expect(await wrapped()).toBe(5000)
})
