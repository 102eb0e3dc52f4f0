import { sql } from 'kysely'
import type { Id } from '#kernel'
import type { Transaction } from '#platform/database'
import type { Bytes, Head } from '#vault/envelope'
import { AUDIT_BEGINNING } from '#vault/envelope'

type AuditTables = {
  audit_head: { organisation: Id; entries: number; hash: Uint8Array }
  audit_entry: { organisation: Id; number: number; body: Uint8Array; hash: Uint8Array }
}

const tables = (tx: Transaction) => tx.db.withTables<AuditTables>()

const headOf = (row: { readonly entries: number; readonly hash: Uint8Array } | undefined): Head => (row === undefined ? AUDIT_BEGINNING : { entries: row.entries, hash: new Uint8Array(row.hash) })

export const readHead = async (tx: Transaction, organisation: Id): Promise<Head> =>
  headOf(await tables(tx).selectFrom('audit_head').select(['entries', 'hash']).where('organisation', '=', organisation).executeTakeFirst())

/** Where the chain ends. Nobody else adds to it until this transaction does. */
export const holdHead = async (tx: Transaction, organisation: Id): Promise<Head> => {
  await tables(tx).insertInto('audit_head').values({ organisation, ...AUDIT_BEGINNING }).onConflict((conflict) => conflict.doNothing()).execute()
  return headOf(await tables(tx).selectFrom('audit_head').select(['entries', 'hash']).where('organisation', '=', organisation).forUpdate().executeTakeFirst())
}

export const writeEntry = async (tx: Transaction, organisation: Id, body: Bytes, { entries, hash }: Head): Promise<void> => {
  await tables(tx).insertInto('audit_entry').values({ organisation, number: entries - 1, body, hash }).execute()
  await tables(tx).updateTable('audit_head').set({ entries, hash }).where('organisation', '=', organisation).execute()
}

export const readBodies = async (tx: Transaction, organisation: Id, after: number, most: number): Promise<readonly Bytes[]> =>
  (await tables(tx).selectFrom('audit_entry').select('body').where('organisation', '=', organisation).where('number', '>=', after).orderBy('number').limit(most).execute()).map(({ body }) => new Uint8Array(body))

/** Bodies in which these bytes stand, the latest first. Ids are as long as this is exact. */
export const readBodiesWith = async (tx: Transaction, organisation: Id, words: string, most: number): Promise<readonly Bytes[]> =>
  (await tables(tx).selectFrom('audit_entry').select('body').where('organisation', '=', organisation).where(sql<number>`position(convert_to(${words}, 'UTF8') in body)`, '>', 0).orderBy('number', 'desc').limit(most).execute()).map(({ body }) => new Uint8Array(body))
