import { sql, type Kysely } from 'kysely'

const TABLES = ['client', 'client_key', 'older_client_key', 'restriction', 'restriction_wrap', 'client_record', 'client_attachment']

const setting = (name: string): string => `nullif(current_setting('app.${name}', true), '')`

/**
 * Who may fetch, as before, and of a book everybody in its group: whoever sees their own clients alone, too. A policy asks the row alone, so every
 * row says what it belongs to.
 */
const WITHIN_REACH = `organisation = ${setting('org')}::uuid and case
  when readers is not null then ${setting('staff')}::uuid = any (readers)
  when sort = 'book' then group_id = any (${setting('groups')}::uuid[]) and ${setting('scope')} in ('all', 'own')
  else group_id = any (${setting('groups')}::uuid[]) and (${setting('scope')} = 'all' or (${setting('scope')} = 'own' and ${setting('staff')}::uuid = any (assigned))) end`

/**
 * What belongs to a group and to no client lies in books: files of the same make. They are assigned to nobody and never restricted.
 * Who has changed something since a day is asked by devices that have the rest already.
 */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  const run = (statement: string) => sql.raw(statement).execute(db)
  for (const table of TABLES) {
    await run(`alter table ${table} add column sort text not null default 'file' check (sort in ('file', 'book'))`)
    // From here on, who writes a row says what it belongs to.
    await run(`alter table ${table} alter column sort drop default`)
    await run(`alter table ${table} add constraint ${table}_book_is_everybodys check (sort = 'file' or (readers is null and cardinality(assigned) = 0))`)
    await run(`alter policy ${table}_reached on ${table} using (${WITHIN_REACH}) with check (${WITHIN_REACH})`)
  }
}
