import { sql } from 'kysely'
import { expect, test } from 'vitest'
import type { Transaction } from '#platform/database'
import { useDatabase } from '#tests/database'
import { RECORD_KINDS } from './index.ts'
import { TABLES_OF_CLIENT } from './tables.ts'

const database = useDatabase()

const SEALED: readonly string[] = TABLES_OF_CLIENT

/** Ids, ciphertext, days, whole numbers, lists of ids. Anything else could tell something of somebody. */
const ALLOWED: ReadonlySet<string> = new Set(['uuid', '_uuid', 'bytea', 'date', 'int4'])

const isShortList = (law: string | null): boolean => /^CHECK \(\(\w+ = ANY \(ARRAY\[('[a-z-]+'::text(, )?)+\]\)\)\)$/.test(law ?? '')

/** Columns of sealed tables that are of no allowed kind: a text is allowed where the database lets it be one of a few words alone. */
const strangeColumns = async (tx: Transaction, tables: readonly string[] = SEALED): Promise<string[]> => {
  const { rows } = await sql<{ name: string; column: string; type: string; law: string | null }>`
    select c.relname::text as name, a.attname::text as column, t.typname::text as type,
      (select string_agg(pg_get_constraintdef(k.oid), ' ') from pg_constraint k where k.conrelid = c.oid and k.contype = 'c' and k.conkey = array[a.attnum]) as law
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped join pg_type t on t.oid = a.atttypid
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm') and c.relname = any (${tables}::text[])`.execute(tx.db)
  return rows.filter(({ type, law }) => !ALLOWED.has(type) && !(type === 'text' && isShortList(law))).map(({ name, column, type }) => `${name}.${column}: ${type}`)
}

/** Tables that have a client's id in them, whatever they are called. */
const tablesWithClients = async (tx: Transaction): Promise<string[]> =>
  (await sql<{ name: string }>`select distinct table_name::text as name from information_schema.columns where table_schema = 'public' and column_name = 'client'`.execute(tx.db)).rows.map(({ name }) => name)

test('sealed tables have columns of few kinds, and no table beside them knows of clients but the list of what was erased', async () => {
  const [strange, knowing] = await database().asKeeper(async (tx) => tx.asOwner(async () => [await strangeColumns(tx), await tablesWithClients(tx)]))
  expect(strange).toEqual([])
  expect(knowing.toSorted()).toEqual([...SEALED, 'client_erasure'].toSorted())
})

test.each([
  ['text', 'name text'],
  ['_text', 'words text[]'],
  ['timestamptz', 'at timestamptz'],
  ['jsonb', 'more jsonb'],
  ['float8', 'measure float8'],
  ['text', `free text check (free <> '')`],
  ['text', `state text check (state = any (array['a', 'b'])) check (length(state) > 0)`],
  ['varchar', 'short varchar(10)'],
  ['inet', 'from_where inet'],
])('a planted column of kind %s is found', async (type, column) => {
  const found = database().asKeeper((tx) =>
    tx.asOwner(async () => {
      await sql.raw(`alter table client_record add column ${column}`).execute(tx.db)
      const strange = await strangeColumns(tx)
      throw new Error(strange.join())
    }),
  )
  await expect(found).rejects.toThrow(new RegExp(`^client_record\\.\\w+: ${type}$`))
})

test('the kinds of records are the same in the database', async () => {
  const { rows } = await database().asKeeper((tx) => sql<{ law: string }>`select pg_get_constraintdef(oid) as law from pg_constraint where conname = 'client_record_kind_check'`.execute(tx.db))
  expect([...(rows[0]?.law ?? '').matchAll(/'([a-z-]+)'/g)].map(([, kind]) => kind)).toEqual([...RECORD_KINDS])
})
