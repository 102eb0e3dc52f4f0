import { sql } from 'kysely'
import type { Id } from '#kernel'
import type { Transaction } from '#platform/database'
import type { BroughtRecord, KeptRecord, ListedRecord, OfClient, RecordKind } from './model.ts'
import { tables, type Place } from './tables.ts'

// A day as text: a driver would make a moment of it, in the time zone of the machine.
const CHANGED_ON = sql<string>`changed_on::text`.as('changedOn')
const COLUMNS = ['client', 'record', 'kind', 'revision', 'generation'] as const

/** The whole file; of a narrative everything but its content. */
export const readFile = async (tx: Transaction, { organisation, client }: OfClient): Promise<ListedRecord[]> => {
  const rows = await tables(tx)
    .selectFrom('client_record')
    .select([...COLUMNS, CHANGED_ON, sql<Uint8Array | null>`case when kind <> 'narrative' then envelope end`.as('envelope')])
    .where('organisation', '=', organisation)
    .where('client', '=', client)
    .orderBy('record')
    .execute()
  return rows.map(({ envelope, ...row }) => Object.assign(row, { envelope: envelope === null ? undefined : new Uint8Array(envelope) }))
}

export const readRecord = async (tx: Transaction, { organisation, client }: OfClient, record: Id): Promise<KeptRecord | undefined> => {
  const row = await tables(tx)
    .selectFrom('client_record')
    .select([...COLUMNS, 'envelope', CHANGED_ON])
    .where('organisation', '=', organisation)
    .where('client', '=', client)
    .where('record', '=', record)
    .executeTakeFirst()
  return row && { ...row, envelope: new Uint8Array(row.envelope) }
}

/** Records of one kind over all clients within reach, in order of their ids: so many at most, and so many bytes, but always one. `since`: those changed on that day or later. */
export const readKind = async (tx: Transaction, organisation: Id, kind: RecordKind, { after, since }: { readonly after: Id | undefined; readonly since: string | undefined }, { count, bytes }: { readonly count: number; readonly bytes: number }): Promise<KeptRecord[]> => {
  const begins = after === undefined ? sql`true` : sql`record > ${after}::uuid`
  const young = since === undefined ? sql`true` : sql`changed_on >= ${since}::date`
  const { rows } = await sql<KeptRecord>`
    with here as (
      select record, sum(octet_length(envelope)) over (order by record) - octet_length(envelope) as before
      from (select record, envelope from client_record where organisation = ${organisation}::uuid and kind = ${kind} and ${begins} and ${young} order by record limit ${count}) as most)
    select client, r.record, r.kind, revision, generation, changed_on::text as "changedOn", envelope
    from client_record r join here on here.record = r.record
    where organisation = ${organisation}::uuid and before < ${bytes} order by r.record`.execute(tx.db)
  return rows.map(({ envelope, ...row }) => Object.assign(row, { envelope: new Uint8Array(envelope) }))
}

/** What is there of these records in a file: their kinds and revisions. */
export const readRevisions = (tx: Transaction, { organisation, client }: OfClient, records: readonly Id[]) =>
  tables(tx)
    .selectFrom('client_record')
    .select(['record', 'kind', 'revision'])
    .where('organisation', '=', organisation)
    .where('client', '=', client)
    .where('record', '=', sql<Id>`any (${records}::uuid[])`)
    .execute()

/** The first revision is added, a later one takes the place of the one before. */
export const writeRecords = async (tx: Transaction, organisation: Id, records: readonly BroughtRecord[], day: string, { group_id, assigned, readers, sort }: Place): Promise<void> => {
  const fresh = records.filter(({ revision }) => revision === 1).map((row) => Object.assign({ organisation, changed_on: day, group_id, assigned, readers, sort }, row))
  // All at once: a file begins with a dozen records.
  if (fresh.length > 0) await tables(tx).insertInto('client_record').values(fresh).execute()
  for (const { client: _, record, kind: __, ...row } of records) {
    if (row.revision > 1) await tables(tx).updateTable('client_record').set({ ...row, changed_on: day }).where('organisation', '=', organisation).where('record', '=', record).execute()
  }
}

export const deleteRecords = (tx: Transaction, { organisation, client }: OfClient) => tables(tx).deleteFrom('client_record').where('organisation', '=', organisation).where('client', '=', client).execute()

/** Ids and kinds of the records of a file. */
export const listRecords = (tx: Transaction, { organisation, client }: OfClient): Promise<{ record: Id; kind: RecordKind }[]> =>
  tables(tx).selectFrom('client_record').select(['record', 'kind']).where('organisation', '=', organisation).where('client', '=', client).execute()
