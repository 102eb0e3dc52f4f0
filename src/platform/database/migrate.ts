import { sql, type Kysely } from 'kysely'
import { Migrator, type Migration } from 'kysely/migration'

export type Migrations = Readonly<Record<string, Migration>>

/** The database was changed by a later version of the software than this one. */
export class LaterSchema extends Error {}

/**
 * Brings the schema up to date, one process at a time (Kysely's lock; on PostgreSQL an advisory one).
 * Throws `LaterSchema` when the database knows migrations that this version does not.
 */
export const migrate = async (kysely: Kysely<object>, migrations: Migrations): Promise<void> => {
  const applied = await appliedMigrations(kysely)
  const unknown = applied.find((name) => !(name in migrations))
  if (unknown !== undefined) throw new LaterSchema(`The database was made by a later version of Waystation (it knows "${unknown}"). Use that version, or restore a backup made by this one.`)
  if (applied.length === Object.keys(migrations).length) return
  const { error } = await new Migrator({ db: kysely, provider: { getMigrations: async () => ({ ...migrations }) } }).migrateToLatest()
  if (error !== undefined) throw error
}

const appliedMigrations = async (kysely: Kysely<object>): Promise<string[]> => {
  const there = await sql<{ found: boolean }>`select to_regclass('kysely_migration') is not null as found`.execute(kysely)
  if (there.rows[0]?.found !== true) return []
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(kysely)
  return rows.map((row) => row.name)
}
