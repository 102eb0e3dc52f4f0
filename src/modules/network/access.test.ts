import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { randomIds, type Id } from '#kernel'
import { useDatabase } from '#tests/database'
import { importNetwork } from './import-network.ts'
import { PUBLIC } from './model.ts'
import { aFoundedNetwork, anEntry, aNetwork, valueOf } from './testing.ts'

const database = useDatabase()

/** A secretariat and two members. */
const theNetwork = async () => {
  const network = await aFoundedNetwork(database())
  valueOf(await importNetwork(network.deps, network.operator, { path: await aNetwork([anEntry({ country: 'UA' }), anEntry({ slug: 'stork', name: 'Stork' })]) }))
  const { rows } = await database().asPublic((tx) => sql<{ slug: string; id: Id }>`select slug, id from organisation`.execute(tx.db))
  const idOf = (slug: string) => rows.find((row) => row.slug === slug)?.id ?? randomIds.next()
  return { ...network, heron: idOf('heron-house'), stork: idOf('stork'), secretariat: idOf('secretariat') }
}

const changing = (as: Id, slug: string, to: string) => database().asOrganisation(as, async (tx) => (await sql.raw(`update organisation set ${to} where slug = '${slug}'`).execute(tx.db)).numAffectedRows)

const asKeeper = (statement: string) => database().asKeeper((tx) => sql.raw(statement).execute(tx.db))

test('everybody may read all of it', async () => {
  const { stork } = await theNetwork()
  const count = sql<{ n: number }>`select count(*)::int as n from organisation where name <> '' and about is not null and contact is not null`
  expect((await database().asPublic((tx) => count.execute(tx.db))).rows).toEqual([{ n: 3 }])
  expect((await database().asOrganisation(stork, (tx) => count.execute(tx.db))).rows).toEqual([{ n: 3 }])
})

test.each([
  ['insert', sql`insert into organisation (id, slug, kind, name) values (${randomIds.next()}::uuid, 'cuckoo', 'member', 'Cuckoo')`],
  ['update', sql`update organisation set about = '{"en": "nothing"}'`],
  ['delete', sql`delete from organisation`],
])('the public may not %s', async (_, statement) => {
  await expect(database().asPublic((tx) => statement.execute(tx.db))).rejects.toThrow(/permission denied/)
})

test('an organisation says of itself what it likes, and nothing of another', async () => {
  const { heron } = await theNetwork()
  expect(await changing(heron, 'heron-house', `about = '{"en": "We help."}', city = 'Lviv'`)).toBe(1n)
  expect(await changing(heron, 'stork', `about = '{"en": "They do not."}'`)).toBe(0n)
  expect(await changing(heron, 'secretariat', `name = 'Heron'`)).toBe(0n)
})

test.each([['slug', `'eagle'`], ['kind', `'associate'`], ['on_platform', 'true'], ['since', `'1990'`], ['id', 'gen_random_uuid()']])('no organisation changes its own %s', async (column, value) => {
  const { heron, secretariat } = await theNetwork()
  for (const [as, slug] of [[heron, 'heron-house'], [secretariat, 'secretariat']] as const) {
    await expect(changing(as, slug, `${column} = ${value}`)).rejects.toThrow(/permission denied/)
  }
})

test('no organisation founds or removes one', async () => {
  const { heron } = await theNetwork()
  await expect(database().asOrganisation(heron, (tx) => sql`delete from organisation`.execute(tx.db))).rejects.toThrow(/permission denied/)
  const cuckoo = sql`insert into organisation (id, slug, kind, name) values (${heron}::uuid, 'cuckoo', 'member', 'Cuckoo')`
  await expect(database().asOrganisation(heron, (tx) => cuckoo.execute(tx.db))).rejects.toThrow(/permission denied/)
})

test('the network is taken in by the secretariat alone, and nobody else learns what lies on the disk', async () => {
  const { deps, heron } = await theNetwork()
  for (const actor of [PUBLIC, { kind: 'operator', organisation: heron }, { kind: 'operator', organisation: randomIds.next() }] as const) {
    for (const path of ['/nowhere', await aNetwork([anEntry({ name: 'Mine' })])]) {
      expect(await importNetwork(deps, actor, { path })).toEqual({ ok: false, refusal: { kind: 'not-allowed' } })
    }
  }
})

test('the database itself keeps one secretariat, and its slug to it', async () => {
  const { heron } = await theNetwork()
  await expect(asKeeper(`update organisation set kind = 'secretariat' where id = '${heron}'`)).rejects.toThrow(/organisation_/)
  await expect(asKeeper(`update organisation set slug = 'secretariat' where id = '${heron}'`)).rejects.toThrow(/organisation_/)
  await expect(asKeeper(`update organisation set slug = 'stork' where id = '${heron}'`)).rejects.toThrow(/organisation_slug_once/)
})
