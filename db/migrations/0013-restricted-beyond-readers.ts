import { sql, type Kysely } from 'kysely'

/** Every table that holds rows of a client, as they were when this was written. */
const TABLES = ['client', 'client_key', 'older_client_key', 'restriction', 'restriction_wrap', 'client_record', 'client_attachment']

const setting = (name: string): string => `nullif(current_setting('app.${name}', true), '')`

const BEYOND = `organisation = ${setting('org')}::uuid and readers is not null
  and case ${setting('restricted')} when 'all' then true when 'groups' then group_id = any (${setting('groups')}::uuid[]) else false end`

/**
 * Restricted files within reach of somebody who is none of their readers, where a use case asks for it by the setting `app.restricted`: `groups`
 * for whoever erases files of their groups, `all` for recovery from papers. Without the setting, readers alone reach them, as before.
 */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  for (const table of TABLES) await sql.raw(`create policy ${table}_beyond on ${table} to waystation_application using (${BEYOND}) with check (${BEYOND})`).execute(db)
}
