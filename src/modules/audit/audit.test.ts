import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { randomIds, type Id } from '#kernel'
import { AUDIT_BEGINNING, checkAudit, readAuditOn } from '#vault/envelope'
import { useDatabase } from '#tests/database'
import { appendAudit } from './append-audit.ts'
import { readAudit } from './read-audit.ts'

const database = useDatabase()

const anOrganisation = async (): Promise<Id> => {
  const id = randomIds.next()
  await database().asKeeper((tx) => sql`insert into organisation (id, slug, kind, name) values (${id}, ${`o-${id}`}, 'member', 'Heron House')`.execute(tx.db))
  return id
}

const AT = new Date('2026-11-23T09:41:59.123Z')
const noted = (organisation: Id, did: string, by = randomIds.next()) => database().asOrganisation(organisation, (tx) => appendAudit(tx, organisation, { at: AT, by, did, about: [by] }))
const read = (organisation: Id, after = 0) => database().asOrganisation(organisation, (tx) => readAudit(tx, organisation, after))
const asOwner = (statement: ReturnType<typeof sql>) => database().asKeeper((tx) => tx.asOwner(async () => await statement.execute(tx.db)))

let home: Id
beforeAll(async () => {
  home = await anOrganisation()
})

test('a device that has seen the chain notices when the owner of the database changes an entry, takes one away or puts one in', async () => {
  const organisation = await anOrganisation()
  for (const did of ['session.opened', 'recovery.fetched', 'log.staff-left']) await noted(organisation, did)
  const seen = await read(organisation)
  const checked = await checkAudit(seen.entries, AUDIT_BEGINNING)
  expect(checked).toEqual({ ok: true, value: seen.head })
  await asOwner(sql`alter table audit_entry no force row level security`)
  for (const [tampering, kind] of [
    [sql`update audit_entry set body = convert_to(replace(convert_from(body, 'UTF8'), 'recovery.fetched', 'session.opened'), 'UTF8') where organisation = ${organisation} and number = 1`, 'forked'],
    [sql`delete from audit_entry where organisation = ${organisation} and number = 2`, 'rolled-back'],
  ] as const) {
    await asOwner(tampering)
    expect(await checkAudit((await read(organisation)).entries, seen.head)).toEqual({ ok: false, refusal: { kind } })
  }
  await asOwner(sql`alter table audit_entry force row level security`)
})

test('what comes later is read on from what was seen', async () => {
  await noted(home, 'session.opened')
  const before = await read(home)
  await noted(home, 'session.opened')
  const { entries, head } = await read(home, before.head.entries)
  expect(entries).toHaveLength(1)
  expect(await readAuditOn(before.head, entries, head)).toEqual({ ok: true, value: head })
})

test('an entry holds minute, person, deed and ids, and nothing finer', async () => {
  const by = randomIds.next()
  await noted(home, 'passphrase.changed', by)
  const [last] = (await read(home)).entries.slice(-1)
  expect(JSON.parse(new TextDecoder().decode(last))).toEqual({ at: '2026-11-23T09:41:00Z', by, did: 'passphrase.changed', about: [by] })
})

test('many at once make one chain without a gap', async () => {
  const organisation = await anOrganisation()
  await Promise.all(Array.from({ length: 12 }, () => noted(organisation, 'session.opened')))
  const { entries, head } = await read(organisation)
  expect(entries).toHaveLength(12)
  expect(await checkAudit(entries, AUDIT_BEGINNING)).toEqual({ ok: true, value: head })
})

test('no role of the application changes or removes an entry, nor writes into the chain of another', async () => {
  const other = await anOrganisation()
  for (const statement of [sql`update audit_entry set body = 'x'`, sql`delete from audit_entry`]) {
    await expect(database().asOrganisation(home, (tx) => statement.execute(tx.db))).rejects.toThrow(/permission denied/)
    await expect(database().asDoorkeeper((tx) => statement.execute(tx.db))).rejects.toThrow(/permission denied/)
  }
  await expect(database().asOrganisation(home, (tx) => appendAudit(tx, other, { at: AT, by: home, did: 'x', about: [] }))).rejects.toThrow(/row-level security/)
  expect((await database().asOrganisation(home, (tx) => readAudit(tx, other, 0))).entries).toEqual([])
  await expect(database().asPublic((tx) => sql`select 1 from audit_entry`.execute(tx.db))).rejects.toThrow(/permission denied/)
})
