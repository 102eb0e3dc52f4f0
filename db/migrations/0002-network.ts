import { sql, type Kysely } from 'kysely'

/** Organisations of the network. Everybody may know them; each changes its own row alone. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql`create table organisation (
    id uuid primary key,
    kind text not null check (kind in ('secretariat', 'member', 'platform-ngo', 'associate')),
    name text not null
  )`.execute(db)
  await sql`create unique index organisation_one_secretariat on organisation (kind) where kind = 'secretariat'`.execute(db)

  await sql`alter table organisation enable row level security`.execute(db)
  await sql`alter table organisation force row level security`.execute(db)
  await sql`create policy organisation_known on organisation for select to waystation_public, waystation_application using (true)`.execute(db)
  await sql`create policy organisation_changes_itself on organisation for update to waystation_application
    using (id::text = current_setting('app.org')) with check (id::text = current_setting('app.org'))`.execute(db)
  await sql`create policy organisation_kept on organisation to waystation_keeper using (true) with check (true)`.execute(db)
  await sql`grant select on organisation to waystation_public`.execute(db)
  await sql`grant select, update on organisation to waystation_application`.execute(db)
  await sql`grant select, insert, update, delete on organisation to waystation_keeper`.execute(db)
}
