import { spawn } from 'node:child_process'
import { once } from 'node:events'
import fs, { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { expect, test, vi } from 'vitest'
import { migrations } from '#migrations'
import { aFolder } from '#tests/folder'
import { LaterSchema, lockFolder, openEmbeddedDatabase } from './index.ts'

test('every commit of the embedded database is synced to disk', async () => {
  const database = await openEmbeddedDatabase(await aFolder(), migrations)
  const sync = vi.spyOn(fs, 'fdatasyncSync')
  for (let at = 0; at < 20; at++) await database.asKeeper((tx) => sql`insert into outbox (kind, fact) values ('test', '{}')`.execute(tx.db))
  expect(sync.mock.calls.length).toBeGreaterThanOrEqual(20)
  sync.mockRestore()
  await database.close()
})

test('opened again, it holds what was written', async () => {
  const folder = await aFolder()
  const first = await openEmbeddedDatabase(folder, migrations)
  await first.asKeeper((tx) => sql`insert into outbox (kind, fact) values ('kept', '{}')`.execute(tx.db))
  await first.close()
  const second = await openEmbeddedDatabase(folder, migrations)
  const { rows } = await second.asKeeper((tx) => sql<{ kind: string }>`select kind from outbox`.execute(tx.db))
  expect(rows).toEqual([{ kind: 'kept' }])
  await second.close()
})

test('a database of a later version is left alone', async () => {
  const folder = await aFolder()
  const later = { ...migrations, '9999-from-the-future': { up: async () => {} } }
  await (await openEmbeddedDatabase(folder, later)).close()
  await expect(openEmbeddedDatabase(folder, migrations)).rejects.toThrow(LaterSchema)
})

test('a folder has one holder, and is free when that one lets go', async () => {
  const folder = await aFolder()
  const first = lockFolder(folder)
  expect(lockFolder(folder)).toEqual({ ok: false, refusal: { kind: 'folder-in-use', folder } })
  if (first.ok) first.value.release()
  const again = lockFolder(folder)
  expect(again.ok).toBe(true)
  if (again.ok) again.value.release()
})

test('a holder that is killed leaves no lock behind', async () => {
  const folder = join(await aFolder(), 'with space')
  mkdirSync(folder)
  const holder = spawn(process.execPath, ['--input-type=module', '-e', `import { lockFolder } from '#platform/database'; lockFolder(${JSON.stringify(folder)}); console.log('held'); setInterval(() => {}, 1000)`], { stdio: ['ignore', 'pipe', 'inherit'] })
  await once(holder.stdout, 'data')
  expect(lockFolder(folder).ok).toBe(false)
  holder.kill('SIGKILL')
  await once(holder, 'exit')
  const free = lockFolder(folder)
  expect(free.ok).toBe(true)
  if (free.ok) free.value.release()
})
