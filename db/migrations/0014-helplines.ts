import { sql, type Kysely } from 'kysely'

/** The lines on which an organisation answers, as it says them itself; and the country where it is at home, as long as no signed roster says that. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql`alter table organisation add column helplines jsonb not null default '[]'`.execute(db)
  await sql`grant update (country, helplines) on organisation to waystation_application`.execute(db)
}
