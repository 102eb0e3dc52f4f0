import { sql, type Kysely } from 'kysely'

/**
 * What was done to a file and what was found in it, one row for each event, in the words of PREMIS. Rows are added and never changed. And when each
 * file was last held against its hash: the oldest look is the next to be taken again, so that an interrupted round goes on where it was.
 */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  const run = (statement: string) => sql.raw(statement).execute(db)
  // file: the bytes of which it is told. source: those that they took the place of, or that took theirs.
  await run(`create table preservation_event (
    id uuid primary key,
    document uuid not null references document on delete cascade,
    rendition uuid not null references rendition on delete cascade,
    organisation uuid not null references organisation,
    at timestamptz(3) not null,
    kind text not null check (kind in ('ingestion', 'validation', 'virus check', 'fixity check', 'migration', 'withdrawal', 'reinstatement', 'deletion')),
    outcome text not null check (outcome in ('success', 'fail')),
    file text not null check (file ~ '^[0-9a-f]{64}$'),
    source text check (source ~ '^[0-9a-f]{64}$'),
    detail text
  )`)
  await run('create index preservation_event_document on preservation_event (document, at)')
  await run('create index preservation_event_file on preservation_event (file)')
  await run('alter table preservation_event enable row level security')
  await run('alter table preservation_event force row level security')
  await run(`create policy preservation_event_own on preservation_event to waystation_application
    using (organisation::text = current_setting('app.org')) with check (organisation::text = current_setting('app.org'))`)
  await run('create policy preservation_event_kept on preservation_event to waystation_keeper using (true) with check (true)')
  await run('grant select, insert on preservation_event to waystation_application')
  // Deleted by a restore alone, which puts all rows of a backup in the place of all that were there.
  await run('grant select, insert, delete on preservation_event to waystation_keeper')

  await run(`alter table rendition
    add column fixity text check (fixity in ('sound', 'missing', 'wrong-size', 'damaged')),
    add column checked_at timestamptz(3),
    add constraint rendition_checked check ((fixity is null) = (checked_at is null))`)
  await run('create index rendition_checked_at on rendition (checked_at nulls first)')
  await run(`create index rendition_alarm on rendition (organisation) where fixity <> 'sound'`)

  // Of several processes on one database, the one that moves the hand on looks after the files until it is due again.
  await run('create table fixity_clock (only_one boolean primary key default true check (only_one), due_at timestamptz not null)')
  await run(`insert into fixity_clock (due_at) values ('-infinity')`)
  await run('grant select, insert, update, delete on fixity_clock to waystation_keeper')
}
