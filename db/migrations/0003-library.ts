import { sql, type Kysely } from 'kysely'

/**
 * Documents, their renditions and the text of their pages.
 * Every row carries its organisation and whether the public may see it, since a policy must not look into another table.
 */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql`create table document (
    id uuid primary key,
    organisation uuid not null references organisation,
    public boolean not null,
    number int not null check (number > 0),
    state text not null check (state in ('draft', 'published', 'withdrawn')),
    title text not null,
    title_proposed boolean not null,
    summary text,
    language text not null,
    date text check (date ~ '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$'),
    authors text[] not null,
    types text[] not null,
    keywords text[] not null,
    countries text[] not null,
    translation_of int,
    revision bigint not null default 1,
    made_at timestamptz not null default now(),
    constraint document_number_once unique (number),
    check (public = (state <> 'draft'))
  )`.execute(db)
  await sql`create index document_newest on document (date desc nulls last, number desc) where state = 'published'`.execute(db)
  await sql`create index document_translations on document (translation_of) where translation_of is not null`.execute(db)

  await sql`create table rendition (
    id uuid primary key,
    document uuid not null references document on delete cascade,
    organisation uuid not null references organisation,
    public boolean not null,
    kind text not null,
    language text not null,
    media_type text not null,
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    bytes bigint not null,
    file_name text not null,
    pages int,
    reading text not null check (reading in ('waiting', 'searchable', 'stored-not-searchable')),
    reason text,
    check ((reading = 'stored-not-searchable') = (reason is not null))
  )`.execute(db)
  await sql`create index rendition_document on rendition (document)`.execute(db)
  await sql`create index rendition_sha256 on rendition (sha256)`.execute(db)
  await sql`create index rendition_waiting on rendition (id) where reading = 'waiting'`.execute(db)

  await sql`create table page (
    rendition uuid not null references rendition on delete cascade,
    number int not null check (number > 0),
    organisation uuid not null references organisation,
    public boolean not null,
    text text not null,
    primary key (rendition, number)
  )`.execute(db)

  // Numbers are given out under this row's lock, because nobody sees the numbers of other organisations' drafts.
  await sql`create table document_number (only_one boolean primary key default true check (only_one), last int not null)`.execute(db)
  await sql`insert into document_number (last) values (0)`.execute(db)
  await sql`grant select, update on document_number to waystation_application`.execute(db)

  await sql`grant select, insert, update, delete on document_number to waystation_keeper`.execute(db)

  for (const table of ['document', 'rendition', 'page']) {
    await sql.raw(`alter table ${table} enable row level security`).execute(db)
    await sql.raw(`alter table ${table} force row level security`).execute(db)
    await sql.raw(`create policy ${table}_public on ${table} for select to waystation_public, waystation_application using (public)`).execute(db)
    await sql.raw(`create policy ${table}_own on ${table} to waystation_application
      using (organisation::text = current_setting('app.org')) with check (organisation::text = current_setting('app.org'))`).execute(db)
    await sql.raw(`create policy ${table}_kept on ${table} to waystation_keeper using (true) with check (true)`).execute(db)
    await sql.raw(`grant select on ${table} to waystation_public`).execute(db)
    await sql.raw(`grant select, insert, update, delete on ${table} to waystation_application, waystation_keeper`).execute(db)
  }
}
