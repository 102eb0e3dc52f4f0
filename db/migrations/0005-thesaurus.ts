import { sql, type Kysely } from 'kysely'

/** Concepts, what they are called in every language, and how they stand to one another. Everybody may read them; whoever runs an installation writes. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  // Whoever changes the thesaurus holds this row, and makes it where it is missing, so that two never make a circle together. The revision
  // tells what is derived that it is stale; starter is the digest of the starter thesaurus that was last loaded.
  await sql`create table thesaurus (only_one boolean primary key default true check (only_one), revision bigint not null, starter text)`.execute(db)
  await sql`grant select, insert, update on thesaurus to waystation_application`.execute(db)
  await sql`grant select on thesaurus to waystation_public`.execute(db)
  await sql`grant select, insert, update, delete on thesaurus to waystation_keeper`.execute(db)

  // given: what the starter thesaurus said of it when it was last loaded, so that what was taken away by hand stays away.
  await sql`create table concept (
    id uuid primary key,
    slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    notation text,
    note text,
    exact_match text[] not null,
    given jsonb,
    constraint concept_slug_once unique (slug)
  )`.execute(db)

  // key: the label folded, by which it is found and told from others.
  await sql`create table concept_label (
    concept uuid not null references concept on delete cascade,
    language text not null,
    kind text not null check (kind in ('pref', 'alt', 'hidden')),
    position int not null,
    text text not null,
    key text not null check (key <> ''),
    expands boolean not null,
    primary key (concept, language, key)
  )`.execute(db)
  await sql`create unique index concept_label_one_pref on concept_label (concept, language) where kind = 'pref'`.execute(db)
  await sql`create unique index concept_label_pref_once on concept_label (language, key) where kind = 'pref'`.execute(db)
  await sql`create index concept_label_key on concept_label (key)`.execute(db)

  // Of a related pair the lesser id comes first: it holds both ways, and is written down once.
  await sql`create table concept_relation (
    concept uuid not null references concept on delete cascade,
    kind text not null check (kind in ('broader', 'related')),
    other uuid not null references concept on delete cascade,
    primary key (concept, kind, other),
    check (concept <> other),
    check (kind <> 'related' or concept < other)
  )`.execute(db)
  await sql`create index concept_relation_other on concept_relation (other)`.execute(db)

  for (const table of ['concept', 'concept_label', 'concept_relation']) {
    await sql.raw(`alter table ${table} enable row level security`).execute(db)
    await sql.raw(`alter table ${table} force row level security`).execute(db)
    await sql.raw(`create policy ${table}_known on ${table} for select to waystation_public using (true)`).execute(db)
    await sql.raw(`create policy ${table}_changed on ${table} to waystation_application using (true) with check (true)`).execute(db)
    await sql.raw(`create policy ${table}_kept on ${table} to waystation_keeper using (true) with check (true)`).execute(db)
    await sql.raw(`grant select on ${table} to waystation_public`).execute(db)
    await sql.raw(`grant select, insert, update, delete on ${table} to waystation_application, waystation_keeper`).execute(db)
  }
}
