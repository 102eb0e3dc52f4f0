import { sql } from 'kysely'
import type { Id } from '#kernel'
import type { Transaction } from '#platform/database'

/** `mark`: sixteen hexadecimal digits. */
export type Mark = { readonly client: Id; readonly mark: string }

const UUID_LENGTH = 36

/**
 * Marks of all clients within reach: of their own row, their keys, the restriction with the wrap to this person, and the revision of every record. All of them in one answer of the
 * database, whose rows cost more than what stands in these.
 */
export const readMarks = async (tx: Transaction, organisation: Id, staff: Id): Promise<readonly Mark[]> => {
  const here = sql`organisation = ${organisation}::uuid`
  const { rows } = await sql<{ marks: string | null }>`
    with own as (
      select client, concat_ws(',', group_id, sort, generation, born, array_to_string(assigned, ' ')) as part from client where ${here}
    ), keys as (
      select client, concat_ws(',', generation, epoch, md5(sealed)) as part from client_key where ${here}
    ), older as (
      select client, string_agg(concat_ws(',', generation, under, md5(sealed)), ' ' order by generation) as part from older_client_key where ${here} group by client
    ), restricted as (
      select client, concat_ws(',', generation, md5(statement), md5(signature)) as part from restriction where ${here}
    ), wraps as (
      select client, md5(wrapped) as part from restriction_wrap where ${here} and staff = ${staff}::uuid
    ), records as (
      select client, string_agg(concat_ws(',', record, revision, generation), ' ' order by record) as part from client_record where ${here} group by client
    )
    select string_agg(own.client || left(md5(concat_ws(';', own.part, coalesce(keys.part, ''), coalesce(older.part, ''), coalesce(restricted.part, ''), coalesce(wraps.part, ''), coalesce(records.part, ''))), 16), ' ' order by own.client) as marks
    from own left join keys using (client) left join older using (client) left join restricted using (client) left join wraps using (client) left join records using (client)`.execute(tx.db)
  const all = rows[0]?.marks ?? ''
  // Spelled by the statement above: a UUID, and the mark behind it.
  return all === '' ? [] : all.split(' ').map((one) => ({ client: one.slice(0, UUID_LENGTH) as Id, mark: one.slice(UUID_LENGTH) }))
}
