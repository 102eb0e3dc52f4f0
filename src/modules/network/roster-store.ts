import type { CountryCode, Id } from '#kernel'
import type { Transaction } from '#platform/database'

/**
 * The grounds on which personal data may go to another country (GDPR, chapter V): the European Economic Area, an adequacy decision,
 * standard contractual clauses; and for a single case explicit consent or vital interests (article 49).
 */
export const TRANSFER_BASES = ['eea', 'adequacy', 'clauses', 'explicit-consent', 'vital-interests'] as const

export type TransferBasis = (typeof TRANSFER_BASES)[number]

type RosterTable = { organisation: Id; kept_by: Id; transfer_basis: TransferBasis | null; suspended: boolean }

const tables = (tx: Transaction) => tx.db.withTables<{ roster: RosterTable; organisation: { id: Id; slug: string; name: string; country: CountryCode | null } }>()

export const readRoster = (tx: Transaction) =>
  tables(tx)
    .selectFrom('organisation')
    .leftJoin('roster', 'roster.organisation', 'organisation.id')
    .select(['organisation.id', 'organisation.slug', 'organisation.name', 'organisation.country', 'roster.transfer_basis', 'roster.suspended'])
    .orderBy('organisation.name')
    .orderBy('organisation.slug')
    .execute()

/** Whether the network has suspended an organisation. */
export const isSuspended = async (tx: Transaction, organisation: Id): Promise<boolean> =>
  (await tables(tx).selectFrom('roster').select('suspended').where('organisation', '=', organisation).executeTakeFirst())?.suspended ?? false

/** False when there is no such organisation. */
export const writeRosterEntry = async (tx: Transaction, row: RosterTable): Promise<boolean> => {
  if ((await tables(tx).selectFrom('organisation').select('id').where('id', '=', row.organisation).executeTakeFirst()) === undefined) return false
  const { transfer_basis, suspended } = row
  await tables(tx).insertInto('roster').values(row).onConflict((conflict) => conflict.column('organisation').doUpdateSet({ transfer_basis, suspended })).execute()
  return true
}
