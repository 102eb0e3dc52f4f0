import { sql } from 'kysely'
import type { Id } from '#kernel'
import type { Transaction } from '#platform/database'
import type { OfClient } from './model.ts'
import { tables, TABLES_OF_CLIENT, type Place } from './tables.ts'

/** A client's own row. `born`: the epoch in which the current generation of the key was drawn. */
export type ClientRow = Place & { readonly client: Id; readonly generation: number; readonly born: number }

const COLUMNS = ['client', 'group_id', 'assigned', 'readers', 'sort', 'generation', 'born'] as const

/** A client within reach, kept as it is until the transaction ends: whoever else writes waits. */
export const holdClient = (tx: Transaction, { organisation, client }: OfClient): Promise<ClientRow | undefined> =>
  tables(tx).selectFrom('client').select(COLUMNS).where('organisation', '=', organisation).where('client', '=', client).forUpdate().executeTakeFirst()

/** The same without keeping it. */
export const readClient = (tx: Transaction, { organisation, client }: OfClient): Promise<ClientRow | undefined> =>
  tables(tx).selectFrom('client').select(COLUMNS).where('organisation', '=', organisation).where('client', '=', client).executeTakeFirst()

/** Many at once, in order of their ids, so that two who do so never wait for each other. */
export const holdClients = (tx: Transaction, organisation: Id, clients: readonly Id[]): Promise<ClientRow[]> =>
  tables(tx).selectFrom('client').select(COLUMNS).where('organisation', '=', organisation).where('client', '=', sql<Id>`any (${clients}::uuid[])`).orderBy('client').forUpdate().execute()

/** Those whom somebody has in hand. */
export const holdAssigned = (tx: Transaction, organisation: Id, staff: Id): Promise<ClientRow[]> =>
  tables(tx).selectFrom('client').select(COLUMNS).where('organisation', '=', organisation).where(sql<Id>`${staff}::uuid`, '=', sql<Id>`any (assigned)`).orderBy('client').forUpdate().execute()

export const readClientsAfter = (tx: Transaction, organisation: Id, after: Id | undefined, count: number): Promise<ClientRow[]> =>
  tables(tx).selectFrom('client').select(COLUMNS).where('organisation', '=', organisation).$if(after !== undefined, (rows) => rows.where('client', '>', after ?? null)).orderBy('client').limit(count).execute()

/** Restricted files, in order of their ids. */
export const readRestrictedClients = (tx: Transaction, organisation: Id): Promise<ClientRow[]> =>
  tables(tx).selectFrom('client').select(COLUMNS).where('organisation', '=', organisation).where('readers', 'is not', null).orderBy('client').execute()

export const insertClient = (tx: Transaction, organisation: Id, row: ClientRow) => tables(tx).insertInto('client').values({ organisation, ...row }).execute()

export const writeGeneration = (tx: Transaction, { organisation, client }: OfClient, { generation, born }: { readonly generation: number; readonly born: number }) =>
  tables(tx).updateTable('client').set({ generation, born }).where('organisation', '=', organisation).where('client', '=', client).execute()

/** Says anew who may fetch, on every row of these clients. */
export const writePlace = async (tx: Transaction, organisation: Id, clients: readonly Id[], place: Partial<Place>): Promise<void> => {
  for (const table of TABLES_OF_CLIENT) {
    await tables(tx).updateTable(table).set(place).where('organisation', '=', organisation).where('client', '=', sql<Id>`any (${clients}::uuid[])`).execute()
  }
}

export const deleteClient = (tx: Transaction, { organisation, client }: OfClient) => tables(tx).deleteFrom('client').where('organisation', '=', organisation).where('client', '=', client).execute()
