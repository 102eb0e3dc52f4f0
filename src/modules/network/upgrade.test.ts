import { PGlite } from '@electric-sql/pglite'
import { sql } from 'kysely'
import { expect, onTestFinished, test } from 'vitest'
import { randomIds } from '#kernel'
import { migrations } from '#migrations'
import { wrapPglite } from '#platform/database'
import { listOrganisations } from './list-organisations.ts'
import { PUBLIC } from './model.ts'
import { valueOf } from './testing.ts'

const before = (name: string) => Object.fromEntries(Object.entries(migrations).filter(([one]) => one < name))

test('organisations that were there before the directory are in it, each under a slug of its own', async () => {
  const pglite = await PGlite.create()
  onTestFinished(() => pglite.close())
  const older = await wrapPglite(pglite, before('0006-network-directory'))
  for (const kind of ['secretariat', 'member', 'member']) {
    await older.asKeeper((tx) => sql`insert into organisation (id, kind, name) values (${randomIds.next()}::uuid, ${kind}, ${`A ${kind}`})`.execute(tx.db))
  }
  const database = await wrapPglite(pglite, migrations)
  const all = valueOf(await listOrganisations({ database }, PUBLIC, {}))
  expect(all.map(({ name }) => name)).toEqual(['A secretariat', 'A member', 'A member'])
  expect(all[0]).toMatchObject({ slug: 'secretariat', names: {}, about: {}, onPlatform: false })
  expect(new Set(all.map(({ slug }) => slug)).size).toBe(3)
})
