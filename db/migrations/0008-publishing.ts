import { sql, type Kysely } from 'kysely'

/** Help sheets, one row for each place and language. Everybody may read them; the keeper alone writes, once the room's policy was asked. None is there unless it is checked, or a sample. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql`create table sheet (
    place int not null check (place > 0),
    language text not null,
    title text not null check (title <> ''),
    text text not null,
    document int check (document > 0),
    sample boolean not null,
    checked_by text check (checked_by <> ''),
    checked_on text check (checked_on ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'),
    changed_on text not null check (changed_on ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'),
    primary key (place, language),
    check ((checked_by is null) = (checked_on is null)),
    check (sample or checked_by is not null)
  )`.execute(db)

  await sql.raw('alter table sheet enable row level security').execute(db)
  await sql.raw('alter table sheet force row level security').execute(db)
  await sql.raw('create policy sheet_known on sheet for select to waystation_public, waystation_application using (true)').execute(db)
  await sql.raw('create policy sheet_kept on sheet to waystation_keeper using (true) with check (true)').execute(db)
  await sql.raw('grant select on sheet to waystation_public, waystation_application').execute(db)
  await sql.raw('grant select, insert, update, delete on sheet to waystation_keeper').execute(db)
}
