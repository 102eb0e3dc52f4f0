import { sql, type Kysely } from 'kysely'

/**
 * What concepts of other thesauri are here: what is nearly the same elsewhere, what is meant in each language, and which concept stands here
 * for which address there.
 */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql`alter table concept add column close_match text[] not null default '{}', add column definitions jsonb not null default '{}', add column scope_notes jsonb not null default '{}'`.execute(db)

  // concept: none where somebody has taken it away. given: what the other thesaurus said of it when it was last taken in, so that what was changed by hand stays so.
  await sql`create table concept_source (
    address text primary key,
    concept uuid references concept on delete set null,
    given jsonb not null
  )`.execute(db)
  await sql`create index concept_source_concept on concept_source (concept)`.execute(db)
  await sql`alter table concept_source enable row level security`.execute(db)
  await sql`alter table concept_source force row level security`.execute(db)
  await sql`create policy concept_source_changed on concept_source to waystation_application using (true) with check (true)`.execute(db)
  await sql`create policy concept_source_kept on concept_source to waystation_keeper using (true) with check (true)`.execute(db)
  await sql`grant select, insert, update, delete on concept_source to waystation_application, waystation_keeper`.execute(db)
}
