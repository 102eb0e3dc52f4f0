import { sql, type Kysely } from 'kysely'

const ROLES = ['administrator', 'coordinator', 'counsellor', 'helpline-consultant', 'data-officer', 'librarian', 'editor', 'auditor']

const AUTHENTICATION_TABLES = ['auth_user', 'auth_account', 'auth_session', 'auth_verification', 'auth_two_factor', 'auth_passkey']

const run = async (db: Kysely<unknown>, statements: readonly string[]): Promise<void> => {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

const guarded = (table: string): string[] => [
  `alter table ${table} enable row level security`,
  `alter table ${table} force row level security`,
  `create policy ${table}_kept on ${table} to waystation_keeper using (true) with check (true)`,
  `grant select, insert, update, delete on ${table} to waystation_keeper`,
]

/**
 * Who works at the organisations, how they sign in, and the roster. A fourth role, the *doorkeeper*, serves whoever is not yet known: it alone
 * reaches passwords' hashes and sessions. The tables whose names begin with `auth_` have the shape that better-auth wants.
 */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await run(db, [
    `do $$ begin
      create role waystation_doorkeeper nologin;
    exception when duplicate_object or unique_violation then null; end $$`,
    `do $$ begin
      grant waystation_doorkeeper to current_user;
    exception when insufficient_privilege then
      if not pg_has_role(current_user, 'waystation_doorkeeper', 'member') then raise; end if;
    end $$`,
    'grant usage on schema public to waystation_doorkeeper',
    'grant select on installation to waystation_doorkeeper',
    'grant insert on outbox to waystation_doorkeeper',
    `alter table installation add column name text check (name <> ''), add column set_up_at timestamptz`,
    'grant update (name, set_up_at) on installation to waystation_doorkeeper',
    'grant select, update on organisation to waystation_doorkeeper',
    'create policy organisation_met on organisation for select to waystation_doorkeeper using (true)',
    // The one organisation that a set-up names is the one that keeps the network.
    `create policy organisation_set_up on organisation for update to waystation_doorkeeper using (kind = 'secretariat') with check (kind = 'secretariat')`,
  ])
  await authentication(db)
  await network(db)
}

const authentication = (db: Kysely<unknown>): Promise<void> =>
  run(db, [
    // A session opens only after a second factor: an account without one cannot be.
    `create table auth_user (
      id uuid primary key default gen_random_uuid(),
      name text not null,
      email text not null unique,
      "emailVerified" boolean not null default true,
      image text,
      "twoFactorEnabled" boolean not null default true check ("twoFactorEnabled"),
      "createdAt" timestamptz not null default now(),
      "updatedAt" timestamptz not null default now()
    )`,
    `create table auth_account (
      id uuid primary key default gen_random_uuid(),
      "accountId" text not null,
      "providerId" text not null check ("providerId" = 'credential'),
      "userId" uuid not null references auth_user on delete cascade,
      "accessToken" text, "refreshToken" text, "idToken" text,
      "accessTokenExpiresAt" timestamptz, "refreshTokenExpiresAt" timestamptz,
      scope text,
      password text not null,
      "createdAt" timestamptz not null default now(),
      "updatedAt" timestamptz not null default now()
    )`,
    'create unique index auth_account_one on auth_account ("userId")',
    `create table auth_session (
      id uuid primary key default gen_random_uuid(),
      "expiresAt" timestamptz not null,
      token text not null unique,
      "createdAt" timestamptz not null default now(),
      "updatedAt" timestamptz not null default now(),
      "ipAddress" text,
      "userAgent" text,
      "userId" uuid not null references auth_user on delete cascade
    )`,
    'create index auth_session_user on auth_session ("userId")',
    `create table auth_verification (
      id uuid primary key default gen_random_uuid(),
      identifier text not null,
      value text not null,
      "expiresAt" timestamptz not null,
      "createdAt" timestamptz not null default now(),
      "updatedAt" timestamptz not null default now()
    )`,
    'create index auth_verification_identifier on auth_verification (identifier)',
    `create table auth_two_factor (
      id uuid primary key default gen_random_uuid(),
      secret text not null,
      "backupCodes" text not null,
      "userId" uuid not null unique references auth_user on delete cascade,
      verified boolean not null default true check (verified),
      "failedVerificationCount" int not null default 0,
      "lockedUntil" timestamptz,
      last_step int
    )`,
    'create index auth_two_factor_secret on auth_two_factor (secret)',
    `create table auth_passkey (
      id uuid primary key default gen_random_uuid(),
      name text,
      "publicKey" text not null,
      "userId" uuid not null references auth_user on delete cascade,
      "credentialID" text not null unique,
      counter int not null,
      "deviceType" text not null,
      "backedUp" boolean not null,
      transports text,
      "createdAt" timestamptz,
      aaguid text
    )`,
    'create index auth_passkey_user on auth_passkey ("userId")',
    ...AUTHENTICATION_TABLES.flatMap(guarded),
    ...AUTHENTICATION_TABLES.map((table) => `create policy ${table}_met on ${table} to waystation_doorkeeper using (true) with check (true)`),
    ...AUTHENTICATION_TABLES.map((table) => `grant select, insert, update, delete on ${table} to waystation_doorkeeper`),
  ])

const network = (db: Kysely<unknown>): Promise<void> => {
  const roles = `array[${ROLES.map((role) => `'${role}'`).join(', ')}]`
  const ownRows = `organisation::text = current_setting('app.org')`
  return run(db, [
    // `invitation` by which somebody came is no reference: invitations refer to staff, and a circle could not be restored row by row.
    `create table staff (
      id uuid primary key,
      organisation uuid not null references organisation,
      account uuid unique references auth_user on delete set null,
      name text not null check (name <> ''),
      sign_in_name text not null check (sign_in_name ~ '^[a-z0-9][a-z0-9._-]{1,39}$'),
      roles text[] not null check (cardinality(roles) > 0 and roles <@ ${roles}),
      salt bytea not null,
      kdf text not null check (kdf <> ''),
      public_key bytea not null check (length(public_key) = 32),
      recipient text not null,
      key_proof bytea not null,
      invitation uuid unique,
      sealed_secret bytea,
      joined_at timestamptz not null,
      left_at timestamptz,
      check (left_at is null or (account is null and sealed_secret is null))
    )`,
    'create unique index staff_sign_in_name_once on staff (sign_in_name) where left_at is null',
    'create index staff_organisation on staff (organisation)',
    ...guarded('staff'),
    `create policy staff_own on staff to waystation_application using (${ownRows}) with check (${ownRows})`,
    'grant select on staff to waystation_application',
    'grant update (roles) on staff to waystation_application',
    'create policy staff_met on staff to waystation_doorkeeper using (true) with check (true)',
    'grant select, insert on staff to waystation_doorkeeper',
    'grant update (account, salt, kdf, sealed_secret, left_at) on staff to waystation_doorkeeper',

    `create table invitation (
      id uuid primary key,
      organisation uuid not null references organisation,
      token_hash bytea not null unique check (length(token_hash) = 32),
      name text not null check (name <> ''),
      sign_in_name text not null check (sign_in_name ~ '^[a-z0-9][a-z0-9._-]{1,39}$'),
      roles text[] not null check (cardinality(roles) > 0 and roles <@ ${roles}),
      greeting bytea not null,
      replaces uuid references staff,
      invited_by uuid not null references staff,
      made_at timestamptz not null,
      expires_at timestamptz not null,
      attempts int not null default 0,
      used_at timestamptz,
      revoked_at timestamptz
    )`,
    'create index invitation_organisation on invitation (organisation)',
    ...guarded('invitation'),
    `create policy invitation_own on invitation to waystation_application using (${ownRows}) with check (${ownRows})`,
    'grant select, insert on invitation to waystation_application',
    'grant update (revoked_at) on invitation to waystation_application',
    'create policy invitation_met on invitation to waystation_doorkeeper using (true) with check (true)',
    'grant select on invitation to waystation_doorkeeper',
    'grant update (attempts, used_at, revoked_at) on invitation to waystation_doorkeeper',

    // Policies may not look into other tables: each row says itself who keeps it, which is the secretariat.
    `create table roster (
      organisation uuid primary key references organisation on delete cascade,
      kept_by uuid not null references organisation on delete cascade,
      transfer_basis text check (transfer_basis in ('eea', 'adequacy', 'clauses', 'explicit-consent', 'vital-interests')),
      suspended boolean not null default false
    )`,
    ...guarded('roster'),
    'create policy roster_known on roster for select to waystation_application, waystation_doorkeeper using (true)',
    `create policy roster_changed on roster to waystation_application using (kept_by::text = current_setting('app.org')) with check (kept_by::text = current_setting('app.org'))`,
    'grant select, insert, update on roster to waystation_application',
    'grant select on roster to waystation_doorkeeper',
  ])
}
