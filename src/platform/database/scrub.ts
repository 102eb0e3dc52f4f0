import { sql, type Kysely } from 'kysely'

/** SQLSTATE of what we have no right to do. */
const NOT_PERMITTED = '42501'

const isNotPermitted = (fault: unknown): boolean => fault instanceof Error && 'code' in fault && fault.code === NOT_PERMITTED

/** Somebody's transaction may still see what was deleted: it would be copied into the new table. */
class StillSeen extends Error {}

/**
 * Takes away what deleted rows leave behind. `VACUUM` alone marks their place as free and does not write over it, and the log of changes
 * (WAL) keeps them until its files are removed. Throws `StillSeen` while a transaction from before runs: try again later.
 */
export const scrub = async (kysely: Kysely<object>, tables: readonly string[]): Promise<'done' | 'left'> => {
  const { rows } = await sql<{ waiting: number }>`
    with now as (select pg_current_xact_id()::xid as id)
    select count(*)::int as waiting from pg_stat_activity, now where pid <> pg_backend_pid() and backend_xmin is not null and age(backend_xmin) > age(now.id)`.execute(kysely)
  if ((rows[0]?.waiting ?? 0) > 0) throw new StillSeen('a transaction from before the deletion still runs')
  for (const table of tables) await sql`vacuum full ${sql.table(table)}`.execute(kysely)
  try {
    await sql`select pg_switch_wal()`.execute(kysely)
    await sql`checkpoint`.execute(kysely)
    const recycled = await sql<{ recycled: boolean }>`select current_setting('wal_recycle')::boolean or current_setting('archive_mode') <> 'off' as recycled`.execute(kysely)
    return recycled.rows[0]?.recycled === false ? 'done' : 'left'
  } catch (fault) {
    if (isNotPermitted(fault)) return 'left'
    throw fault
  }
}
