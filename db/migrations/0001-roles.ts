import { sql, type Kysely } from 'kysely'

/**
 * The three roles that transactions run as, the installation's own row, the outbox and the jobs' progress.
 * Roles belong to the whole database server: another installation on it may have made them already.
 */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  for (const role of ['waystation_public', 'waystation_application', 'waystation_keeper']) {
    await sql.raw(`do $$ begin
      create role ${role} nologin;
    exception when duplicate_object or unique_violation then null; end $$`).execute(db)
    await sql.raw(`do $$ begin
      grant ${role} to current_user;
    exception when insufficient_privilege then
      if not pg_has_role(current_user, '${role}', 'member') then raise; end if;
    end $$`).execute(db)
    await sql.raw(`grant usage on schema public to ${role}`).execute(db)
  }

  await sql`create table installation (
    only_one boolean primary key default true check (only_one),
    id uuid not null,
    demonstration boolean not null,
    made_at timestamptz not null default now()
  )`.execute(db)
  await sql`grant select, insert, delete on installation to waystation_keeper`.execute(db)
  await sql`grant select on installation to waystation_public, waystation_application`.execute(db)

  await sql`create table outbox (
    id bigint generated always as identity primary key,
    kind text not null,
    fact jsonb not null,
    attempts int not null default 0,
    due_at timestamptz not null default now()
  )`.execute(db)
  await sql`grant insert on outbox to waystation_application`.execute(db)
  await sql`grant select, insert, update, delete on outbox to waystation_keeper`.execute(db)

  await sql`create table job_progress (
    job uuid primary key,
    queue text not null,
    done int not null,
    total int not null,
    at timestamptz not null default now()
  )`.execute(db)
  await sql`grant select, insert, update, delete on job_progress to waystation_keeper`.execute(db)
}
