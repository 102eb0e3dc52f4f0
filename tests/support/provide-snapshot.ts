import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import type { TestProject } from 'vitest/node'
import { wrapPglite } from '#platform/database'
import { migrations } from '#migrations'

/** Makes one migrated embedded database for the whole run; each test file starts from a copy, in half a second instead of several. */
export const setup = async (project: TestProject): Promise<(() => Promise<void>) | undefined> => {
  if (process.env['TEST_DATABASE'] === 'postgres') return undefined
  const folder = await mkdtemp(join(tmpdir(), 'waystation-snapshot-'))
  const pglite = await PGlite.create()
  const database = await wrapPglite(pglite, migrations)
  const path = join(folder, 'snapshot.tar')
  await writeFile(path, Buffer.from(await (await pglite.dumpDataDir('none')).arrayBuffer()))
  await database.close()
  project.provide('snapshot', path)
  return () => rm(folder, { recursive: true })
}
