import { sql, type Kysely } from 'kysely'

/**
 * What the public may know of an organisation, and the address of its page. An organisation may change what it says of itself;
 * what it is to the network, and its address, are the network's to say.
 */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  // Whoever founds an organisation without a slug gets one that nobody else has; it is given a readable one when the network is taken in.
  await sql.raw(`alter table organisation
    add column slug text not null default gen_random_uuid()::text check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    add column names jsonb not null default '{}',
    add column about jsonb not null default '{}',
    add column country text check (country ~ '^[A-Z]{2}$'),
    add column city text,
    add column languages text[] not null default '{}',
    add column contact jsonb not null default '{}',
    add column on_platform boolean not null default false,
    add column since text check (since ~ '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$')`).execute(db)
  await sql`update organisation set slug = 'secretariat' where kind = 'secretariat'`.execute(db)
  await sql`alter table organisation add constraint organisation_slug_once unique (slug),
    add constraint organisation_secretariat_slug check ((kind = 'secretariat') = (slug = 'secretariat'))`.execute(db)
  await sql`create index organisation_country on organisation (country) where country is not null`.execute(db)

  await sql`revoke update on organisation from waystation_application`.execute(db)
  await sql`grant update (name, names, about, city, languages, contact) on organisation to waystation_application`.execute(db)
}
