import { sql, type Kysely } from 'kysely'

/**
 * Concepts that somebody took away or merged into another: their slugs lead to what stands in their place, and the starter thesaurus does not
 * bring them back.
 */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql`create table concept_gone (
    slug text primary key,
    merged_into uuid references concept on delete set null
  )`.execute(db)
  await sql`create index concept_gone_merged_into on concept_gone (merged_into)`.execute(db)
  await sql`alter table concept_gone enable row level security`.execute(db)
  await sql`alter table concept_gone force row level security`.execute(db)
  await sql`create policy concept_gone_known on concept_gone for select to waystation_public using (true)`.execute(db)
  await sql`create policy concept_gone_changed on concept_gone to waystation_application using (true) with check (true)`.execute(db)
  await sql`create policy concept_gone_kept on concept_gone to waystation_keeper using (true) with check (true)`.execute(db)
  await sql`grant select on concept_gone to waystation_public`.execute(db)
  await sql`grant select, insert, update, delete on concept_gone to waystation_application, waystation_keeper`.execute(db)
}
