import { sql, type Kysely } from 'kysely'

const DAY = "'^[0-9]{4}-[0-9]{2}-[0-9]{2}$'"

/**
 * Offers of help, and numbers to call. Days are text, so that they compare the same on every engine and in every time zone.
 * What the policy shows others than the organisation is what the room's `stateOf` calls current: it needs `app.day`, and fails without it.
 */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql`create table service (
    organisation uuid not null references organisation,
    key text not null check (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    country text not null check (country ~ '^[A-Z]{2}$'),
    kind text not null check (kind in ('emergency', 'helpline', 'counselling', 'shelter', 'legal', 'medical', 'other')),
    names jsonb not null,
    notes jsonb not null,
    numbers jsonb not null,
    website text,
    city text,
    owner text check (owner <> ''),
    source text check (source <> ''),
    verified_on text collate "C" check (verified_on ~ ${sql.raw(DAY)}),
    expires_on text collate "C" check (expires_on ~ ${sql.raw(DAY)}),
    withdrawn_on text collate "C" check (withdrawn_on ~ ${sql.raw(DAY)}),
    sample boolean not null,
    primary key (organisation, key),
    check (expires_on >= verified_on),
    check (sample or expires_on::date <= (verified_on::date + interval '13 months')::date)
  )`.execute(db)
  await sql`create index service_country on service (country)`.execute(db)

  const current = `withdrawn_on is null and owner is not null and source is not null and verified_on <= current_setting('app.day') and expires_on >= current_setting('app.day')`
  await sql.raw('alter table service enable row level security').execute(db)
  await sql.raw('alter table service force row level security').execute(db)
  await sql.raw(`create policy service_current on service for select to waystation_public, waystation_application using (${current})`).execute(db)
  await sql.raw(`create policy service_own on service to waystation_application
    using (organisation::text = current_setting('app.org')) with check (organisation::text = current_setting('app.org'))`).execute(db)
  await sql.raw('create policy service_kept on service to waystation_keeper using (true) with check (true)').execute(db)
  await sql.raw('grant select on service to waystation_public').execute(db)
  await sql.raw('grant select, insert, update, delete on service to waystation_application, waystation_keeper').execute(db)
}
