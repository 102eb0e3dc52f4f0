import type { Transaction } from '#platform/database'
import type { Id } from '#kernel'
import type { Organisation } from './model.ts'

type NetworkTables = {
  organisation: Organisation
  installation: { id: Id; demonstration: boolean }
}

const tables = (tx: Transaction) => tx.db.withTables<NetworkTables>()

export const readInstallation = (tx: Transaction) => tables(tx).selectFrom('installation').select(['id', 'demonstration']).executeTakeFirst()

export const writeInstallation = (tx: Transaction, installation: { id: Id; demonstration: boolean }) =>
  tables(tx).insertInto('installation').values(installation).execute()

export const readSecretariat = (tx: Transaction) =>
  tables(tx).selectFrom('organisation').select(['id', 'kind', 'name']).where('kind', '=', 'secretariat').executeTakeFirst()

export const writeOrganisation = (tx: Transaction, organisation: Organisation) => tables(tx).insertInto('organisation').values(organisation).execute()
