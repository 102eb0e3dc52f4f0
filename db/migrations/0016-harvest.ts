import { sql, type Kysely } from 'kysely'

/**
 * What programs elsewhere gather of the library: a row for every document that was ever public, with the second in which it last changed for readers.
 * A row is never taken away: whoever gathered a document learns that it is gone. It is written when a transaction ends, so that nothing which is committed
 * later bears an earlier second; and by the database alone, since no use case may forget it.
 */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  const run = (statement: string) => sql.raw(statement).execute(db)
  await run(`create table harvest (
    number int primary key,
    changed_at timestamptz(0) not null,
    deleted boolean not null,
    language text not null,
    types text[] not null,
    countries text[] not null
  )`)
  await run('create index harvest_changed on harvest (changed_at, number)')
  await run('alter table harvest enable row level security')
  await run('create policy harvest_seen on harvest for select using (true)')
  await run('create policy harvest_kept on harvest to waystation_keeper using (true) with check (true)')
  await run('grant select on harvest to waystation_public, waystation_application')
  await run('grant select, insert, update, delete on harvest to waystation_keeper')
  await run(`insert into harvest (number, changed_at, deleted, language, types, countries)
    select number, now(), state <> 'published', language, types, countries from document where public`)
  await run(`create function note_harvest() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
    begin
      if tg_op <> 'DELETE' and new.public and new.state = 'published' then
        insert into harvest (number, changed_at, deleted, language, types, countries)
          values (new.number, clock_timestamp(), false, new.language, new.types, new.countries)
          on conflict (number) do update set changed_at = excluded.changed_at, deleted = false, language = excluded.language, types = excluded.types, countries = excluded.countries;
      else
        update harvest set changed_at = clock_timestamp(), deleted = true where number = old.number and not deleted;
      end if;
      return null;
    end $$`)
  await run('revoke all on function note_harvest() from public')
  await run(`create constraint trigger document_harvested after insert or update or delete on document
    deferrable initially deferred for each row execute function note_harvest()`)
}
