import type { Id } from '#kernel'
import type { Transaction } from '#platform/database'

type RuleTables = { client_rule: { organisation: Id; own_only: boolean } }

const tables = (tx: Transaction) => tx.db.withTables<RuleTables>()

/** Whether counsellors see the clients that are assigned to them and no others. */
export const readOwnOnly = async (tx: Transaction, organisation: Id): Promise<boolean> =>
  (await tables(tx).selectFrom('client_rule').select('own_only').where('organisation', '=', organisation).executeTakeFirst())?.own_only ?? false

export const writeOwnOnly = (tx: Transaction, organisation: Id, ownOnly: boolean) =>
  tables(tx).insertInto('client_rule').values({ organisation, own_only: ownOnly }).onConflict((row) => row.column('organisation').doUpdateSet({ own_only: ownOnly })).execute()
