import { sql, type JSONColumnType, type Selectable } from 'kysely'
import type { CountryCode, Id } from '#kernel'
import type { InLanguages } from '#library'
import type { Transaction } from '#platform/database'
import type { KeptService, ServiceKind, TelephoneNumber } from './model.ts'

type ServicesTables = {
  service: {
    organisation: Id
    key: string
    country: CountryCode
    kind: ServiceKind
    names: JSONColumnType<InLanguages, string, string>
    notes: JSONColumnType<InLanguages, string, string>
    numbers: JSONColumnType<TelephoneNumber[], string, string>
    website: string | null
    city: string | null
    owner: string | null
    source: string | null
    verified_on: string | null
    expires_on: string | null
    withdrawn_on: string | null
    sample: boolean
  }
}

const tables = (tx: Transaction) => tx.db.withTables<ServicesTables>()

/** Entries that the transaction may see: of a country, of an organisation, or all. */
export const readServices = async (tx: Transaction, { country, organisation }: { country?: CountryCode | undefined; organisation?: Id }): Promise<KeptService[]> => {
  let query = tables(tx).selectFrom('service').selectAll()
  if (country !== undefined) query = query.where('country', '=', country)
  if (organisation !== undefined) query = query.where('organisation', '=', organisation)
  return (await query.execute()).map(fromRow)
}

const fromRow = ({ organisation: _organisation, verified_on, expires_on, withdrawn_on, ...row }: Selectable<ServicesTables['service']>): KeptService => ({
  ...row,
  website: row.website ?? undefined,
  city: row.city ?? undefined,
  owner: row.owner ?? undefined,
  source: row.source ?? undefined,
  verifiedOn: verified_on ?? undefined,
  expiresOn: expires_on ?? undefined,
  withdrawnOn: withdrawn_on ?? undefined,
})

/** Keeps out whoever else would write until the transaction ends; whoever reads is not kept waiting. */
export const holdDirectory = async (tx: Transaction): Promise<void> => void (await sql`lock table service in share row exclusive mode`.execute(tx.db))

/** Makes an entry, or puts it in the place of the one with its key. */
export const writeService = async (tx: Transaction, organisation: Id, service: KeptService): Promise<void> => {
  const said = {
    country: service.country,
    kind: service.kind,
    names: JSON.stringify(service.names),
    notes: JSON.stringify(service.notes),
    numbers: JSON.stringify(service.numbers),
    website: service.website ?? null,
    city: service.city ?? null,
    owner: service.owner ?? null,
    source: service.source ?? null,
    verified_on: service.verifiedOn ?? null,
    expires_on: service.expiresOn ?? null,
    withdrawn_on: service.withdrawnOn ?? null,
    sample: service.sample,
  }
  await tables(tx)
    .insertInto('service')
    .values({ organisation, key: service.key, ...said })
    .onConflict((conflict) => conflict.columns(['organisation', 'key']).doUpdateSet(said))
    .execute()
}
