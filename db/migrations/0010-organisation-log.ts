import { sql, type Kysely } from 'kysely'

const run = async (db: Kysely<unknown>, statements: readonly string[]): Promise<void> => {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

/** Rows say whose they are. The keeper takes them into backups and out of them, and changes none. */
const guarded = (table: string): string[] => [
  `alter table ${table} enable row level security`,
  `alter table ${table} force row level security`,
  `create policy ${table}_kept on ${table} to waystation_keeper using (true) with check (true)`,
  `grant select, insert, delete on ${table} to waystation_keeper`,
]

const OWN = `organisation::text = current_setting('app.org')`

const own = (table: string, grants: string): string[] => [
  `create policy ${table}_own on ${table} to waystation_application using (${OWN}) with check (${OWN})`,
  `grant ${grants} on ${table} to waystation_application`,
]

/** A roster is judged by the logs of others: everybody of the staff reads them, and only an organisation's own people write. */
const readByAll = (table: string): string => `create policy ${table}_known on ${table} for select to waystation_application using (true)`

const met = (table: string, grants: string): string[] => [
  `create policy ${table}_met on ${table} to waystation_doorkeeper using (true) with check (true)`,
  `grant ${grants} on ${table} to waystation_doorkeeper`,
]

/**
 * What organisations sign: their logs, the epochs' keys as they are wrapped, what waits for a second signature, the network's roster; and the
 * chain that says who did what. Columns are ids, days, whole numbers, hashes, signatures and ciphertext.
 */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await run(db, [...log(), ...epochs(), ...proposals(), ...roster(), ...audit(), ...passkeySecrets()])
}

const log = (): string[] => [
  // Whoever appends holds this row until the end of the transaction: of two at once, the second finds another head.
  `create table log_head (
    organisation uuid primary key references organisation,
    entries int not null check (entries >= 0),
    hash bytea not null check (length(hash) = 32)
  )`,
  `create table organisation_log (
    organisation uuid not null references organisation,
    number int not null check (number >= 0),
    body bytea not null,
    hash bytea not null check (length(hash) = 32),
    primary key (organisation, number)
  )`,
  `create table log_signature (
    organisation uuid not null,
    number int not null,
    place smallint not null check (place in (0, 1)),
    staff uuid not null references staff,
    signature bytea not null check (length(signature) = 64),
    primary key (organisation, number, place),
    foreign key (organisation, number) references organisation_log
  )`,
  ...['log_head', 'organisation_log', 'log_signature'].flatMap(guarded),
  ...own('log_head', 'select, insert, update (entries, hash)'),
  ...own('organisation_log', 'select, insert'),
  ...own('log_signature', 'select, insert'),
  ...['log_head', 'organisation_log', 'log_signature'].map(readByAll),
]

const epochs = (): string[] => [
  `create table epoch_wrap (
    organisation uuid not null references organisation,
    group_id uuid not null,
    epoch int not null check (epoch > 0),
    reader uuid not null references staff,
    wrapped bytea not null,
    primary key (organisation, group_id, epoch, reader)
  )`,
  `create table recovery_wrap (
    organisation uuid not null references organisation,
    group_id uuid not null,
    epoch int not null check (epoch > 0),
    wrapped bytea not null,
    primary key (organisation, group_id, epoch)
  )`,
  `create table older_epoch_key (
    organisation uuid not null references organisation,
    group_id uuid not null,
    epoch int not null check (epoch > 0),
    under int not null check (under = epoch + 1),
    sealed bytea not null,
    primary key (organisation, group_id, epoch)
  )`,
  ...['epoch_wrap', 'recovery_wrap', 'older_epoch_key'].flatMap(guarded),
  ...own('epoch_wrap', 'select, insert, delete'),
  ...own('recovery_wrap', 'select, insert, delete'),
  ...own('older_epoch_key', 'select, insert'),
]

const proposals = (): string[] => [
  `create table proposal (
    id uuid primary key,
    organisation uuid not null references organisation,
    body bytea not null,
    by_staff uuid not null references staff,
    signature bytea not null check (length(signature) = 64),
    note bytea not null
  )`,
  'create index proposal_organisation on proposal (organisation)',
  ...guarded('proposal'),
  ...own('proposal', 'select, insert, delete'),
]

const roster = (): string[] => [
  `create table roster_edition (
    number int primary key check (number >= 0),
    body bytea not null,
    hash bytea not null check (length(hash) = 32)
  )`,
  `create table roster_signature (
    number int not null references roster_edition,
    place smallint not null check (place in (0, 1)),
    organisation uuid not null references organisation,
    staff uuid not null references staff,
    signature bytea not null check (length(signature) = 64),
    primary key (number, place)
  )`,
  `create table roster_proposal (
    id uuid primary key,
    organisation uuid not null references organisation,
    body bytea not null,
    by_staff uuid not null references staff,
    signature bytea not null check (length(signature) = 64),
    note bytea not null
  )`,
  ...['roster_edition', 'roster_signature', 'roster_proposal'].flatMap(guarded),
  // An edition is of the whole network and is written by the keeper, once two organisations have signed it.
  ...['roster_edition', 'roster_signature'].flatMap((table) => [readByAll(table), `grant select on ${table} to waystation_application`]),
  ...own('roster_proposal', 'select, insert, delete'),
  readByAll('roster_proposal'),
  // The roster of the server follows the signed one.
  'grant select, insert, update on roster to waystation_keeper',
]

const audit = (): string[] => [
  `create table audit_head (
    organisation uuid primary key references organisation,
    entries int not null check (entries >= 0),
    hash bytea not null check (length(hash) = 32)
  )`,
  `create table audit_entry (
    organisation uuid not null references organisation,
    number int not null check (number >= 0),
    body bytea not null,
    hash bytea not null check (length(hash) = 32),
    primary key (organisation, number)
  )`,
  ...['audit_head', 'audit_entry'].flatMap(guarded),
  ...own('audit_head', 'select, insert, update (entries, hash)'),
  ...own('audit_entry', 'select, insert'),
  // An edition of the roster is noted with both organisations that signed it.
  'grant update (entries, hash) on audit_head to waystation_keeper',
  ...met('audit_head', 'select, insert, update (entries, hash)'),
  ...met('audit_entry', 'select, insert'),
]

const passkeySecrets = (): string[] => [
  // With a passkey goes what it opens.
  `create table staff_passkey_secret (
    staff uuid not null references staff,
    credential text not null references auth_passkey ("credentialID") on delete cascade,
    salt bytea not null,
    sealed bytea not null,
    primary key (staff, credential)
  )`,
  ...guarded('staff_passkey_secret'),
  ...met('staff_passkey_secret', 'select, insert, update (salt, sealed), delete'),
]
