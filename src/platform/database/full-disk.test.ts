import { statfs, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { migrations } from '#migrations'
import { smallDisk } from '#tests/small-disk'
import { isDiskFull, openEmbeddedDatabase } from './index.ts'

test('a disk that fills under the embedded database: it reads on and refuses to write, for as long as there is no room, and never waits for ever', { timeout: 120_000 }, async ({ skip }) => {
  const disk = smallDisk(200)
  if (disk === undefined) return skip('mounting a small disk needs Linux and its administrator')
  const database = await openEmbeddedDatabase(join(disk.folder, 'database'), migrations)
  const write = () => database.asKeeper((tx) => sql`insert into outbox (kind, fact) select 'test', jsonb_build_object('x', string_agg(gen_random_uuid()::text, '')) from generate_series(1, 20000)`.execute(tx.db))
  const count = async () => (await database.asKeeper((tx) => sql<{ count: number }>`select count(*)::integer as count from outbox`.execute(tx.db))).rows[0]?.count
  await write()
  const filler = join(disk.folder, 'filler')
  const { bavail, bsize } = await statfs(disk.folder)
  await writeFile(filler, Buffer.alloc(bavail * bsize - 24e6))
  let written = 1
  // More than a whole file of its log.
  const fault = await (async () => {
    for (; written < 60; written += 1) await write()
  })().catch((thrown: unknown) => thrown)
  expect(isDiskFull(fault)).toBe(true)
  await writeFile(join(disk.folder, 'last'), Buffer.alloc(30e6)).catch(() => {})
  for (let again = 0; again < 3; again += 1) await expect(write()).rejects.toSatisfy(isDiskFull)
  expect(await count()).toBe(written)
  await rm(filler)
  await write()
  expect(await count()).toBe(written + 1)
  await database.close()
})
