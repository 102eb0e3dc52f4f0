import { sql } from 'kysely'
import type { Transaction } from '#platform/database'

/** Tables that a backup leaves out: what is in them is made again from the others, or is only of the moment. */
const TRANSIENT = new Set(['outbox', 'job_progress', 'fixity_clock', 'kysely_migration', 'kysely_migration_lock', 'auth_session', 'auth_verification'])

const ROWS_AT_ONCE = 500

/** Tables whose rows may have megabytes each. */
const HEAVY = new Set(['client_record'])
const HEAVY_AT_ONCE = 20

/** Every table that a backup holds, those that others refer to first. */
export const tablesInOrder = async (tx: Transaction): Promise<string[]> => {
  const { rows: all } = await sql<{ name: string }>`
    select relname::text as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') order by relname`.execute(tx.db)
  const { rows: references } = await sql<{ from: string; to: string }>`
    select a.relname::text as from, b.relname::text as to from pg_constraint c
    join pg_class a on a.oid = c.conrelid join pg_class b on b.oid = c.confrelid
    where c.contype = 'f' and a.oid <> b.oid and a.relnamespace = 'public'::regnamespace`.execute(tx.db)
  const left = new Set(all.map(({ name }) => name).filter((name) => !TRANSIENT.has(name)))
  const ordered: string[] = []
  while (left.size > 0) {
    const free = [...left].filter((name) => !references.some(({ from, to }) => from === name && left.has(to)))
    if (free.length === 0) throw new Error('tables refer to one another in a circle')
    for (const name of free) left.delete(name)
    ordered.push(...free)
  }
  return ordered
}

/** The migrations that the schema has seen: rows fit only the schema they came from. */
export const schemaOf = async (tx: Transaction): Promise<string[]> =>
  tx.asOwner(async () => (await sql<{ name: string }>`select name from kysely_migration order by name`.execute(tx.db)).rows.map(({ name }) => name))

/** The rows of a table, each as JSON text, in batches, so that a great table does not lie in memory. */
export async function* rowsOf(tx: Transaction, table: string): AsyncGenerator<string[]> {
  await sql`declare backup_rows no scroll cursor for select to_jsonb(t)::text as row from ${sql.table(table)} t`.execute(tx.db)
  try {
    for (;;) {
      const { rows } = await sql<{ row: string }>`fetch forward ${sql.lit(HEAVY.has(table) ? HEAVY_AT_ONCE : ROWS_AT_ONCE)} from backup_rows`.execute(tx.db)
      if (rows.length === 0) return
      yield rows.map(({ row }) => row)
    }
  } finally {
    await sql`close backup_rows`.execute(tx.db)
  }
}

export const insertRows = async (tx: Transaction, table: string, rows: readonly string[]): Promise<void> => {
  const name = sql.table(table)
  await sql`insert into ${name} overriding system value select * from jsonb_populate_recordset(null::${name}, ${`[${rows.join(',')}]`}::jsonb)`.execute(tx.db)
}

export const emptyTable = async (tx: Transaction, table: string): Promise<void> => void (await sql`delete from ${sql.table(table)}`.execute(tx.db))
