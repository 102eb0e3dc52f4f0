import { sql } from 'kysely'
import type { Id } from '#kernel'
import { parseSha256, type Sha256 } from '#platform/blobs'
import type { Transaction } from '#platform/database'
import type { KeptAttachment, OfClient } from './model.ts'
import { tables, type Place } from './tables.ts'

/** The name of a file in its store, and the 32 bytes that the database has of it. */
const bytesOf = (sha256: Sha256): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.from(sha256, 'hex'))

const fileOf = (bytes: Uint8Array): Sha256 => {
  const sha256 = parseSha256(Buffer.from(bytes).toString('hex'))
  if (!sha256) throw new Error('a hash of another length than the column allows')
  return sha256
}

export const listAttachments = (tx: Transaction, { organisation, client }: OfClient): Promise<KeptAttachment[]> =>
  tables(tx).selectFrom('client_attachment').select(['attachment', 'size']).where('organisation', '=', organisation).where('client', '=', client).orderBy('attachment').execute()

export const readAttachment = async (tx: Transaction, { organisation, client }: OfClient, attachment: Id): Promise<Sha256 | undefined> => {
  const row = await tables(tx).selectFrom('client_attachment').select('sha256').where('organisation', '=', organisation).where('client', '=', client).where('attachment', '=', attachment).executeTakeFirst()
  return row && fileOf(row.sha256)
}

export const insertAttachment = (tx: Transaction, of: OfClient, { sha256, ...attachment }: KeptAttachment & { readonly sha256: Sha256 }, { group_id, assigned, readers, sort }: Place) =>
  tables(tx).insertInto('client_attachment').values({ organisation: of.organisation, client: of.client, ...attachment, sha256: bytesOf(sha256), group_id, assigned, readers, sort }).execute()

/** Takes the rows away, and tells which files were theirs. */
export const deleteAttachments = async (tx: Transaction, { organisation, client }: OfClient): Promise<Sha256[]> =>
  (await tables(tx).deleteFrom('client_attachment').where('organisation', '=', organisation).where('client', '=', client).returning('sha256').execute()).map(({ sha256 }) => fileOf(sha256))

/** Whether any row, of any organisation, speaks of a file. For the keeper. */
export const isSpokenOf = async (tx: Transaction, sha256: Sha256): Promise<boolean> =>
  (await tables(tx).selectFrom('client_attachment').select('attachment').where('sha256', '=', bytesOf(sha256)).limit(1).executeTakeFirst()) !== undefined

/** Whether a client of this id was erased. Nobody comes back under it: what a backup still holds of them must not open again. */
export const isErased = async (tx: Transaction, { organisation, client }: OfClient): Promise<boolean> =>
  (await tables(tx).selectFrom('client_erasure').select('client').where('organisation', '=', organisation).where('client', '=', client).executeTakeFirst()) !== undefined

/** Writes down that a client was erased, with the files that are still to be unlinked. Never in the way of an erasure: one that is there is begun anew. */
export const insertErasure = (tx: Transaction, { organisation, client }: OfClient, day: string, files: readonly Sha256[]) =>
  sql`insert into client_erasure (organisation, client, erased_on, files) values (${organisation}::uuid, ${client}::uuid, ${day}::date,
    (select coalesce(array_agg(decode(file, 'hex')), '{}') from unnest(${files}::text[]) as file))
    on conflict (organisation, client) do update set erased_on = excluded.erased_on, scrubbed = false, files = client_erasure.files || excluded.files`.execute(tx.db)

export const readErasures = async (tx: Transaction, organisation: Id): Promise<{ client: Id; erasedOn: string; scrubbed: boolean }[]> =>
  (await sql<{ client: Id; erasedOn: string; scrubbed: boolean }>`select client, erased_on::text as "erasedOn", scrubbed from client_erasure where organisation = ${organisation}::uuid order by erased_on desc, client`.execute(tx.db)).rows

/** Erasures whose traces may still be there, of every organisation. For the keeper. */
export const readTraces = async (tx: Transaction): Promise<{ client: Id; files: Sha256[] }[]> =>
  (await tables(tx).selectFrom('client_erasure').select(['client', 'files']).where('scrubbed', '=', false).execute()).map(({ client, files }) => ({ client, files: files.map(fileOf) }))

export const writeScrubbed = (tx: Transaction, clients: readonly Id[], scrubbed: boolean) =>
  sql`update client_erasure set scrubbed = ${scrubbed}, files = '{}' where client = any (${clients}::uuid[])`.execute(tx.db)
