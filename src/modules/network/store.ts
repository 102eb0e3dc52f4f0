import type { ColumnType, Selectable } from 'kysely'
import type { CountryCode, Id, LanguageTag, PartialDate } from '#kernel'
import type { Transaction } from '#platform/database'
import type { Contact, Helpline, InLanguages, Organisation, OrganisationKind } from './organisation.ts'

/** Goes in as text, comes out as what it says. */
type Json<T> = ColumnType<T, string, string>

type OrganisationTable = {
  id: Id
  slug: string
  kind: OrganisationKind
  name: string
  names: Json<InLanguages>
  about: Json<InLanguages>
  country: CountryCode | null
  city: string | null
  languages: readonly LanguageTag[]
  contact: Json<Contact>
  helplines: Json<readonly Helpline[]>
  on_platform: boolean
  since: PartialDate | null
}

type NetworkTables = {
  organisation: OrganisationTable
  installation: { id: Id; demonstration: boolean; name: string | null; set_up_at: Date | null }
}

export type OrganisationRow = Selectable<OrganisationTable>

const tables = (tx: Transaction) => tx.db.withTables<NetworkTables>()

const COLUMNS = ['id', 'slug', 'kind', 'name', 'names', 'about', 'country', 'city', 'languages', 'contact', 'helplines', 'on_platform', 'since'] as const

export const readInstallation = (tx: Transaction) => tables(tx).selectFrom('installation').select(['id', 'demonstration']).executeTakeFirst()

export const writeInstallation = (tx: Transaction, installation: { id: Id; demonstration: boolean }) =>
  tables(tx).insertInto('installation').values({ ...installation, name: null, set_up_at: null }).execute()

export const readSecretariat = (tx: Transaction) => tables(tx).selectFrom('organisation').select(COLUMNS).where('kind', '=', 'secretariat').executeTakeFirst()

/** Waits until no other import is at work, and keeps others waiting until this transaction ends. */
export const holdNetwork = (tx: Transaction) => tables(tx).selectFrom('organisation').select('id').where('kind', '=', 'secretariat').forUpdate().execute()

export const readOrganisation = (tx: Transaction, slug: string) => tables(tx).selectFrom('organisation').select(COLUMNS).where('slug', '=', slug).executeTakeFirst()

export const isOrganisation = async (tx: Transaction, id: Id): Promise<boolean> =>
  (await tables(tx).selectFrom('organisation').select('id').where('id', '=', id).executeTakeFirst()) !== undefined

/** `hold` keeps the row as it is until this transaction ends. */
export const readOrganisationOf = (tx: Transaction, id: Id, hold = false) =>
  tables(tx).selectFrom('organisation').select(COLUMNS).where('id', '=', id).$if(hold, (row) => row.forUpdate()).executeTakeFirst()

/** Writes what an organisation may say of itself, and nothing else of it. */
export const describeRow = async (tx: Transaction, organisation: Organisation): Promise<void> => {
  const { id, name, names, about, country, city, languages, contact, helplines } = rowOf(organisation)
  await tables(tx).updateTable('organisation').set({ name, names, about, country, city, languages, contact, helplines }).where('id', '=', id).execute()
}

/** Where an organisation is at home. */
export const writeCountry = (tx: Transaction, id: Id, country: CountryCode) => tables(tx).updateTable('organisation').set({ country }).where('id', '=', id).execute()

/** All of them, or those of one country; in no order. */
export const readOrganisations = (tx: Transaction, country?: CountryCode) =>
  tables(tx)
    .selectFrom('organisation')
    .select(COLUMNS)
    .$if(country !== undefined, (all) => all.where('country', '=', country ?? null))
    .execute()

export const writeOrganisation = (tx: Transaction, organisation: Organisation) => {
  const { id, ...said } = rowOf(organisation)
  return tables(tx).insertInto('organisation').values({ id, ...said }).onConflict((conflict) => conflict.column('id').doUpdateSet(said)).execute()
}

/** Names the network, once. False when that has been done: of two at once, one takes the row. */
export const claimSetUp = async (tx: Transaction, name: string, at: Date): Promise<boolean> =>
  (await tables(tx).updateTable('installation').set({ name, set_up_at: at }).where('set_up_at', 'is', null).executeTakeFirst()).numUpdatedRows === 1n

/** Says who the organisation is that keeps the network; gives its id. */
export const nameSecretariat = async (tx: Transaction, { name, country, languages }: { readonly name: string; readonly country?: CountryCode | undefined; readonly languages: readonly LanguageTag[] }): Promise<Id> =>
  (await tables(tx).updateTable('organisation').set({ name, country: country ?? null, languages }).where('kind', '=', 'secretariat').returning('id').executeTakeFirstOrThrow()).id

const rowOf = ({ id, slug, kind, name, names, about, country, city, languages, contact, helplines, onPlatform, since }: Organisation) => ({
  id,
  slug,
  kind,
  name,
  names: JSON.stringify(names),
  about: JSON.stringify(about),
  country: country ?? null,
  city: city ?? null,
  languages,
  contact: JSON.stringify(contact),
  helplines: JSON.stringify(helplines),
  on_platform: onPlatform,
  since: since ?? null,
})
