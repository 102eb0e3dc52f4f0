import { sql, type Kysely } from 'kysely'

const KINDS = ['identity', 'facts', 'consent', 'contact', 'event', 'narrative', 'attachment', 'plan', 'own-fields', 'draft', 'rights', 'report']

/** Where a setting is missing, or is empty after an earlier transaction set it, nothing equals it. */
const setting = (name: string): string => `nullif(current_setting('app.${name}', true), '')`

const OWN_ORGANISATION = `organisation = ${setting('org')}::uuid`

/**
 * Who may fetch: of an own group all, or those assigned to oneself; of a restricted file its readers alone. Policies may not look into other
 * tables (Citus), so every row carries what its policy asks for.
 */
const WITHIN_REACH = `${OWN_ORGANISATION} and case when readers is null
  then group_id = any (${setting('groups')}::uuid[]) and (${setting('scope')} = 'all' or (${setting('scope')} = 'own' and ${setting('staff')}::uuid = any (assigned)))
  else ${setting('staff')}::uuid = any (readers) end`

const REACH = `group_id uuid not null, assigned uuid[] not null, readers uuid[]`

const OF_CLIENT = 'foreign key (organisation, client) references client'

/** The columns of each sealed table, beside those that say who may fetch. Of few kinds: uuid, day, whole number, a word of a short list, ciphertext. */
const SEALED = {
  client: `organisation uuid not null references organisation, client uuid not null,
    generation int not null check (generation > 0), born int not null check (born >= 0), primary key (organisation, client)`,
  client_key: `organisation uuid not null, client uuid not null, generation int not null, born int not null, epoch int not null check (epoch > 0),
    sealed bytea not null, primary key (organisation, client), ${OF_CLIENT}`,
  older_client_key: `organisation uuid not null, client uuid not null, generation int not null, under int not null check (under = generation + 1),
    sealed bytea not null, primary key (organisation, client, generation), ${OF_CLIENT}`,
  restriction: `organisation uuid not null, client uuid not null, generation int not null, statement bytea not null, author uuid not null,
    signature bytea not null, primary key (organisation, client), ${OF_CLIENT}`,
  // Without `staff`: to the recovery identity.
  restriction_wrap: `organisation uuid not null, client uuid not null, staff uuid, wrapped bytea not null, ${OF_CLIENT}`,
  client_record: `organisation uuid not null, client uuid not null, record uuid not null, kind text not null check (kind in (${KINDS.map((kind) => `'${kind}'`).join(', ')})),
    revision int not null check (revision > 0), generation int not null, changed_on date not null, envelope bytea not null, primary key (organisation, record), ${OF_CLIENT}`,
  client_attachment: `organisation uuid not null, client uuid not null, attachment uuid not null, size int not null, sha256 bytea not null check (length(sha256) = 32),
    primary key (organisation, attachment), ${OF_CLIENT}`,
} as const

/**
 * The sealed files of clients. The server opens none of them. `client_rule`: whether an organisation's counsellors see the clients that are
 * assigned to them and no others. `client_erasure`: what was erased, and whether its traces are gone from this disk; `files` are still to go.
 */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  const run = (statement: string) => sql.raw(statement).execute(db)
  const guard = async (table: string, mine: string): Promise<void> => {
    await run(`alter table ${table} enable row level security`)
    await run(`alter table ${table} force row level security`)
    await run(`create policy ${table}_reached on ${table} to waystation_application using (${mine}) with check (${mine})`)
    await run(`create policy ${table}_kept on ${table} to waystation_keeper using (true) with check (true)`)
    await run(`grant select, insert, update, delete on ${table} to waystation_application, waystation_keeper`)
  }
  for (const [table, columns] of Object.entries(SEALED)) {
    // Columns first, then what holds between them.
    await run(`create table ${table} (${REACH}, ${columns})`)
    await guard(table, WITHIN_REACH)
  }
  await run('create unique index restriction_wrap_once on restriction_wrap (organisation, client, staff) nulls not distinct')
  await run('create index client_record_of on client_record (organisation, client)')
  await run('create index client_record_kind on client_record (organisation, kind, record)')
  await run('create index client_attachment_of on client_attachment (organisation, client)')
  await run('create table client_rule (organisation uuid primary key references organisation, own_only boolean not null)')
  await guard('client_rule', OWN_ORGANISATION)
  await run(`create table client_erasure (organisation uuid not null references organisation, client uuid not null, erased_on date not null,
    scrubbed boolean not null default false, files bytea[] not null, primary key (organisation, client))`)
  await guard('client_erasure', OWN_ORGANISATION)
}
