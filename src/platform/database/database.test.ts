import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { isId, ok, randomIds, refuse, type Id } from '#kernel'
import { useDatabase } from '#tests/database'
import { isUniqueViolation, type Database, type Transaction } from './index.ts'

const database = useDatabase()

const addOrganisation = async (base: Database, name: string): Promise<Id> => {
  const id = randomIds.next()
  await base.asKeeper((tx) => sql`insert into organisation (id, kind, name) values (${id}::uuid, 'member', ${name})`.execute(tx.db))
  return id
}

const nameOf = async (tx: Transaction, id: Id): Promise<string | undefined> =>
  (await sql<{ name: string }>`select name from organisation where id = ${id}::uuid`.execute(tx.db)).rows[0]?.name

const rename = (tx: Transaction, id: Id, name: string) => sql`update organisation set name = ${name} where id = ${id}::uuid`.execute(tx.db)

test('an organisation changes its own row and no other', async () => {
  const base = database()
  const [own, other] = [await addOrganisation(base, 'Own'), await addOrganisation(base, 'Other')]
  await base.asOrganisation(own, async (tx) => {
    await rename(tx, own, 'Own, renamed')
    await rename(tx, other, 'Taken over')
  })
  const names = await base.asPublic(async (tx) => [await nameOf(tx, own), await nameOf(tx, other)])
  expect(names).toEqual(['Own, renamed', 'Other'])
})

test('the public changes nothing and founds nothing', async () => {
  const base = database()
  const id = await addOrganisation(base, 'Calm')
  await expect(base.asPublic((tx) => rename(tx, id, 'Defaced'))).rejects.toThrow(/permission denied/)
  expect(await base.asPublic((tx) => nameOf(tx, id))).toBe('Calm')
  const founding = base.asPublic((tx) => sql`insert into organisation (id, kind, name) values (${randomUUID()}::uuid, 'member', 'Mine')`.execute(tx.db))
  await expect(founding).rejects.toThrow(/permission denied/)
})

test('the role ends with its transaction, also when that broke', async () => {
  const base = database()
  const own = await addOrganisation(base, 'Brief')
  const broken = base.asOrganisation(own, (tx) => sql`select 1 / 0`.execute(tx.db))
  await expect(broken).rejects.toThrow(/division by zero/)
  await expect(base.asPublic((tx) => rename(tx, own, 'Leaked'))).rejects.toThrow(/permission denied/)
  expect(await base.asPublic((tx) => nameOf(tx, own))).toBe('Brief')
})

test('a refusal rolls back and arrives as a value', async () => {
  const base = database()
  const id = await addOrganisation(base, 'Before')
  const result = await base.asOrganisation(id, async (tx) => {
    await rename(tx, id, 'After')
    return refuse({ kind: 'changed-my-mind' })
  })
  expect(result).toEqual({ ok: false, refusal: { kind: 'changed-my-mind' } })
  expect(await base.asPublic((tx) => nameOf(tx, id))).toBe('Before')
})

const note = async (tx: Transaction) => tx.noteFact({ kind: 'tests.noted' })

test('who waits for facts is woken by a commit that wrote one, and by nothing else', async () => {
  const base = database()
  const woken: string[] = []
  base.onFacts(() => woken.push('woken'))
  await base.asPublic(async (tx) => {
    await note(tx)
    return refuse({ kind: 'no' })
  })
  await base.asPublic(async () => ok(1))
  expect(woken).toEqual([])
  await base.asPublic(note)
  expect(woken).toEqual(['woken'])
})

test('an id that is none cannot smuggle SQL into the scope', async () => {
  const base = database()
  const hostile = "x'; reset role; --"
  expect(isId(hostile)).toBe(false)
  const seen = await base.asOrganisation(hostile as Id, async (tx) => (await sql<{ org: string; role: string }>`select current_setting('app.org') as org, current_user::text as role`.execute(tx.db)).rows[0])
  expect(seen).toEqual({ org: hostile, role: 'waystation_application' })
})

test('a hundred transactions at once keep apart', async () => {
  const base = database()
  const organisations = await Promise.all(Array.from({ length: 10 }, (_, at) => addOrganisation(base, `At once ${at}`)))
  const seen = await Promise.all(
    Array.from({ length: 100 }, (_, at) => {
      const id = organisations[at % 10] ?? ('' as Id)
      return base.asOrganisation(id, async (tx) => (await sql<{ org: string }>`select current_setting('app.org') as org`.execute(tx.db)).rows[0]?.org === id)
    }),
  )
  expect(seen.every(Boolean)).toBe(true)
})

test('every table that holds rows of an organisation forces row-level security on its owner too', async () => {
  const open = await database().asKeeper(async (tx) => {
    const { rows } = await sql<{ name: string }>`
      select c.relname::text as name from pg_class c join pg_attribute a on a.attrelid = c.oid
      where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attname = 'organisation'
        and not (c.relrowsecurity and c.relforcerowsecurity)`.execute(tx.db)
    return rows
  })
  expect(open).toEqual([])
})

test('a key that is taken is told from other faults', async () => {
  const base = database()
  const id = await addOrganisation(base, 'First')
  const again = base.asKeeper((tx) => sql`insert into organisation (id, kind, name) values (${id}::uuid, 'member', 'Second')`.execute(tx.db))
  const fault = await again.catch((thrown: unknown) => thrown)
  expect([isUniqueViolation(fault, 'organisation_pkey'), isUniqueViolation(fault, 'other'), isUniqueViolation(new Error('x'), 'organisation_pkey')]).toEqual([true, false, false])
})
