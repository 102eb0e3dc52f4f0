import { sql, type Kysely } from 'kysely'

const PARTIAL_DATE = `'^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$'`

/**
 * All that a documentation centre says of a document: access, embargo, publishers, instruments, what is guessed, relations, authorities;
 * and of a rendition: how its text was read, and whether it is a redacted one. What is searched or ruled by stands in columns of its own,
 * what is only shown lies in `details`.
 */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql.raw(`alter table document
    add column network boolean not null default false,
    add column access text not null default 'public' check (access in ('public', 'network', 'organisation')),
    add column embargo text check (embargo ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'),
    add column publishers text[] not null default '{}',
    add column instruments text[] not null default '{}',
    add column own_publication boolean not null default false,
    add column proposed text[] not null default '{}',
    add column details jsonb not null default '{}',
    add column withdrawn_on text check (withdrawn_on ~ ${PARTIAL_DATE}),
    add column withdrawn_reason text`).execute(db)
  await sql`update document set network = public, proposed = case when title_proposed then array['title'] else '{}'::text[] end`.execute(db)
  await sql`alter table document drop column title_proposed, drop constraint document_state_check, drop constraint document_check`.execute(db)
  await sql`alter table document add constraint document_state_check check (state in ('draft', 'review', 'published', 'withdrawn')),
    add constraint document_seen_check check (network or not public)`.execute(db)
  await sql`create index document_embargoed on document (embargo) where embargo is not null`.execute(db)

  await sql.raw(`alter table rendition
    add column network boolean not null default false,
    add column recognised boolean not null default false,
    add column confidence real,
    add column outline jsonb not null default '[]',
    add column safety text not null default 'not-scanned' check (safety in ('not-scanned', 'clean', 'infected')),
    add column redacted_on text check (redacted_on ~ ${PARTIAL_DATE}),
    add column redaction text`).execute(db)
  await sql`alter table page add column network boolean not null default false, add column language text`.execute(db)
  await sql`update rendition set network = public`.execute(db)
  await sql`update page set network = public`.execute(db)

  await sql`create table relation (
    document uuid not null references document on delete cascade,
    kind text not null,
    target int not null check (target > 0),
    organisation uuid not null references organisation,
    public boolean not null,
    network boolean not null,
    primary key (document, kind, target)
  )`.execute(db)
  await sql`create index relation_target on relation (target)`.execute(db)

  // Files from which something was taken out: their bytes must not come back by another door.
  await sql`create table withheld_file (sha256 text primary key, document int not null)`.execute(db)

  // Names as they are printed lead to one record by their folded form.
  await sql`create table authority (
    id uuid primary key,
    kind text not null check (kind in ('person', 'organisation', 'court', 'body', 'unknown')),
    name text not null,
    country text,
    identifiers jsonb not null default '[]'
  )`.execute(db)
  await sql`create table authority_name (key text primary key, authority uuid not null references authority on delete cascade, name text not null)`.execute(db)
  await sql`create index authority_name_authority on authority_name (authority)`.execute(db)

  for (const table of ['document', 'rendition', 'page', 'relation']) {
    await sql.raw(`create policy ${table}_network on ${table} for select to waystation_application using (network)`).execute(db)
  }
  await sql`alter table relation enable row level security`.execute(db)
  await sql`alter table relation force row level security`.execute(db)
  await sql`create policy relation_public on relation for select to waystation_public, waystation_application using (public)`.execute(db)
  await sql`create policy relation_own on relation to waystation_application
    using (organisation::text = current_setting('app.org')) with check (organisation::text = current_setting('app.org'))`.execute(db)
  await sql`create policy relation_kept on relation to waystation_keeper using (true) with check (true)`.execute(db)
  await sql`grant select, insert, update, delete on withheld_file to waystation_application, waystation_keeper`.execute(db)
  for (const table of ['relation', 'authority', 'authority_name']) {
    await sql.raw(`grant select on ${table} to waystation_public`).execute(db)
    await sql.raw(`grant select, insert, update, delete on ${table} to waystation_application, waystation_keeper`).execute(db)
  }
}
