import { execFileSync } from 'node:child_process'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { sql } from 'kysely'
import { expect, onTestFinished, test } from 'vitest'
import { openFolderBlobStore, type BlobStore } from '#platform/blobs'
import type { Database } from '#platform/database'
import { openTestDatabase } from '#tests/database'
import { aFolder } from '#tests/folder'
import { backUp, restore } from './index.ts'

const NOW = new Date('2026-01-02T03:04:05Z')

type Place = { database: Database; blobs: BlobStore; attachments: BlobStore; folder: string }

const aPlace = async (): Promise<Place> => {
  const folder = await aFolder()
  const database = await openTestDatabase()
  onTestFinished(() => database.close())
  const [blobs, attachments] = await Promise.all(['blobs', 'attachments'].map((name) => openFolderBlobStore({ folder: join(folder, name), maxBytes: 1e8, reserveBytes: 0 })))
  if (!blobs || !attachments) throw new Error('two stores')
  return { folder, database, blobs, attachments }
}

/** An installation, some organisations with difficult names, and two files. */
const furnish = async ({ database, blobs, attachments }: Place): Promise<void> => {
  await database.asKeeper(async ({ db }) => {
    await sql`insert into installation (id, demonstration) values (gen_random_uuid(), false)`.execute(db)
    for (const name of ['Żywia «„O\'Neil"»\\n', 'Надежда\ttab', '{"json": [1]}']) await sql`insert into organisation (id, kind, name) values (gen_random_uuid(), 'member', ${name})`.execute(db)
    await sql`update document_number set last = 41`.execute(db)
  })
  await blobs.put(Readable.from([Buffer.from('first file')]))
  await blobs.put(Readable.from([Buffer.alloc(3_000_000, 7)]))
  await attachments.put(Readable.from([Buffer.from('a sealed file of a client')]))
}

const contentOf = async ({ database, blobs, attachments }: Place) => {
  const rows = await database.asKeeper(async ({ db }) => {
    const organisations = await sql`select id, kind, name from organisation order by id`.execute(db)
    const installation = await sql`select id, demonstration, made_at from installation`.execute(db)
    const number = await sql`select last from document_number`.execute(db)
    return [organisations.rows, installation.rows, number.rows]
  })
  const files = []
  for await (const blob of blobs.list()) files.push(blob)
  const sealed = []
  for await (const blob of attachments.list()) sealed.push(blob)
  return { rows, files, sealed }
}

test('what was backed up comes back, row by row and byte by byte', async () => {
  const [from, to] = [await aPlace(), await aPlace()]
  await furnish(from)
  const file = join(from.folder, 'backup.tar')
  const summary = await backUp(from, file, NOW)
  expect(summary).toMatchObject({ rows: 5, blobs: 3 })
  expect(await restore(to, file, { replace: false })).toEqual({ ok: true, value: { rows: 5, blobs: 3, madeAt: NOW.toISOString() } })
  expect(await contentOf(to)).toEqual(await contentOf(from))
})

test('a backup is a tar file that other tools open', async (context) => {
  if (process.platform === 'win32') return context.skip('no tar on this system')
  const from = await aPlace()
  await furnish(from)
  const file = join(from.folder, 'backup.tar')
  await backUp(from, file, NOW)
  const names = execFileSync('tar', ['-tf', file], { encoding: 'utf8' }).split('\n')
  expect(names).toEqual(expect.arrayContaining(['manifest.json', 'rows/organisation/000001.ndjson']))
})

test('one flipped bit anywhere, a missing end or an addition: refused, and nothing is touched', async () => {
  const [from, to] = [await aPlace(), await aPlace()]
  await furnish(from)
  const file = join(from.folder, 'backup.tar')
  await backUp(from, file, NOW)
  const sound = await readFile(file)
  const before = await contentOf(to)
  const places = [0, 100, 300, 511, 512, 600, Math.floor(sound.length / 2), sound.length - 1000, sound.length - 66, sound.length - 30, sound.length - 1]
  const broken = places.map((at) => {
    const copy = Buffer.from(sound)
    copy.writeUInt8(copy.readUInt8(at) ^ 4, at)
    return copy
  })
  for (const bytes of [...broken, sound.subarray(0, -1), sound.subarray(0, 1000), Buffer.alloc(0), Buffer.concat([sound, Buffer.from('x')])]) {
    const damaged = join(to.folder, 'damaged.tar')
    await writeFile(damaged, bytes)
    expect(await restore(to, damaged, { replace: true })).toEqual({ ok: false, refusal: { kind: 'backup-damaged' } })
  }
  expect(await contentOf(to)).toEqual(before)
})

test('an installation that is there is replaced only when asked', async () => {
  const [from, to] = [await aPlace(), await aPlace()]
  await furnish(from)
  await furnish(to)
  await from.blobs.put(Readable.from([Buffer.from('only in the backup')]))
  const file = join(from.folder, 'backup.tar')
  await backUp(from, file, NOW)
  const before = await contentOf(to)
  expect(await restore(to, file, { replace: false })).toEqual({ ok: false, refusal: { kind: 'installation-not-empty' } })
  // Not a row, and not a file either.
  expect(await contentOf(to)).toEqual(before)
  expect((await restore(to, file, { replace: true })).ok).toBe(true)
  expect((await contentOf(to)).rows).toEqual((await contentOf(from)).rows)
})

test('a file that has rotted is named and left out, and does not spoil the rest', async () => {
  const [from, to] = [await aPlace(), await aPlace()]
  await furnish(from)
  const [rotten, sound] = (await contentOf(from)).files
  const path = rotten === undefined ? '' : ((await from.blobs.pathOf(rotten.sha256)) ?? '')
  const bytes = await readFile(path)
  bytes.writeUInt8(bytes.readUInt8(3) ^ 1, 3)
  await writeFile(path, bytes)
  const file = join(from.folder, 'backup.tar')
  expect(await backUp(from, file, NOW)).toMatchObject({ blobs: 2, damaged: [rotten?.sha256] })
  expect((await restore(to, file, { replace: false })).ok).toBe(true)
  expect((await contentOf(to)).files).toEqual([sound])
})

test('an interrupted backup leaves nothing behind', async () => {
  const from = await aPlace()
  await furnish(from)
  const interrupted = new AbortController()
  const file = join(from.folder, 'backup.tar')
  await expect(backUp(from, file, NOW, () => interrupted.abort(), interrupted.signal)).rejects.toThrow(/abort/i)
  expect(await readdir(from.folder)).toEqual(['attachments', 'blobs'])
})

test('what is no backup, or none at all, is said', async () => {
  const place = await aPlace()
  const letter = join(place.folder, 'letter.txt')
  await writeFile(letter, 'Dear colleague, '.repeat(100))
  expect(await restore(place, letter, { replace: false })).toEqual({ ok: false, refusal: { kind: 'backup-damaged' } })
  expect(await restore(place, join(place.folder, 'nowhere'), { replace: false })).toEqual({ ok: false, refusal: { kind: 'backup-not-found' } })
})

test('a backup that cannot be written leaves nothing half behind', async () => {
  const from = await aPlace()
  await furnish(from)
  const nowhere = join(from.folder, 'no', 'such', 'folder', 'backup.tar')
  await expect(backUp(from, nowhere, NOW)).rejects.toMatchObject({ code: 'ENOENT' })
  // The database is as free as before: no transaction was left open.
  expect((await contentOf(from)).files).toHaveLength(2)
  const blob = await from.blobs.open((await contentOf(from)).files[0]?.sha256 ?? ('' as never))
  expect(blob === undefined ? '' : (await text(blob.stream)).length).toBe(blob?.size)
})
