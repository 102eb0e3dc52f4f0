import { sql, type Selectable } from 'kysely'
import type { Id } from '#kernel'
import type { Transaction } from '#platform/database'
import { authorityKey } from './authority-key.ts'
import type { DocumentRow } from './document-store.ts'
import { tables, type LibraryTables } from './tables.ts'

export type AuthorityRow = Selectable<LibraryTables['authority']>

/** A record with all the names that lead to it. */
export type AuthorityWithNames = AuthorityRow & { readonly names: readonly string[] }

/** The records to which these names lead, by the names' keys. */
export const readAuthorities = async (tx: Transaction, names: readonly string[]): Promise<Map<string, AuthorityWithNames>> => {
  const keys = [...new Set(names.map(authorityKey))].filter((key) => key !== '')
  if (keys.length === 0) return new Map()
  const found = await tables(tx)
    .selectFrom('authority_name')
    .innerJoin('authority', 'authority.id', 'authority_name.authority')
    .select(['authority_name.key', 'authority.id', 'authority.kind', 'authority.name', 'authority.country', 'authority.identifiers'])
    .where('authority_name.key', 'in', keys)
    .execute()
  const ids = [...new Set(found.map(({ id }) => id))]
  const variants = ids.length === 0 ? [] : await tables(tx).selectFrom('authority_name').select(['authority', 'name']).where('authority', 'in', ids).orderBy('name').execute()
  return new Map(
    found.map(({ key, ...row }) => [key, { ...row, names: variants.filter(({ authority }) => authority === row.id).map(({ name }) => name) }]),
  )
}

/** Records with a name whose key holds this, from the beginning of a word on. */
export const findAuthorities = async (tx: Transaction, key: string, size: number): Promise<AuthorityWithNames[]> => {
  const rows = await tables(tx)
    .selectFrom('authority')
    .select(['id', 'kind', 'name', 'country', 'identifiers'])
    .where(sql<boolean>`exists (select from authority_name where authority_name.authority = authority.id and position(${` ${key}`} in ' ' || authority_name.key) > 0)`)
    .orderBy('name')
    .limit(size)
    .execute()
  const variants = rows.length === 0 ? [] : await tables(tx).selectFrom('authority_name').select(['authority', 'name']).where('authority', 'in', rows.map(({ id }) => id)).orderBy('name').execute()
  const namesOf = Map.groupBy(variants, ({ authority }) => authority)
  return rows.map((row) => Object.assign({ names: (namesOf.get(row.id) ?? []).map(({ name }) => name) }, row))
}

/** All the names that lead to a record. */
export const readNames = async (tx: Transaction, authority: Id): Promise<string[]> =>
  (await tables(tx).selectFrom('authority_name').select('name').where('authority', '=', authority).execute()).map(({ name }) => name)

/** Writes a record with its names, in the place of the one of that id. Names that led to another record lead here from now on. */
export const writeAuthority = async (tx: Transaction, row: Omit<AuthorityRow, 'identifiers'> & { identifiers: string }, names: readonly string[]): Promise<void> => {
  await tables(tx).insertInto('authority').values(row).onConflict((conflict) => conflict.column('id').doUpdateSet({ kind: row.kind, name: row.name, country: row.country, identifiers: row.identifiers })).execute()
  const keyed = new Map([row.name, ...names].map((name) => [authorityKey(name), name]))
  await tables(tx).deleteFrom('authority_name').where('authority', '=', row.id).execute()
  for (const [key, name] of keyed) {
    if (key === '') continue
    await tables(tx).insertInto('authority_name').values({ key, name, authority: row.id }).onConflict((conflict) => conflict.column('key').doUpdateSet({ name, authority: row.id })).execute()
  }
}

/** Published documents that bear one of these names. */
export const readBearers = async (tx: Transaction, keys: ReadonlySet<string>): Promise<Id[]> => {
  const rows = await tables(tx).selectFrom('document').select(['id', 'authors', 'publishers', 'details']).where('state', '=', 'published').execute()
  const bears = ({ authors, publishers, details }: (typeof rows)[number]): boolean =>
    [...authors, ...publishers, ...namesIn(details)].some((name) => keys.has(authorityKey(name)))
  return rows.filter(bears).map(({ id }) => id)
}

/** Names on a document, each as its record has it, and every other name that leads to the same record. */
export type NamesOf = { readonly shown: (name: string) => string; readonly variants: (name: string) => readonly string[] }

export const readNamesOf = async (tx: Transaction, { authors, publishers, details }: Pick<DocumentRow, 'authors' | 'publishers' | 'details'>): Promise<NamesOf> => {
  const records = await readAuthorities(tx, [...authors, ...publishers, ...namesIn(details)])
  return {
    shown: (name) => records.get(authorityKey(name))?.name ?? name,
    variants: (name) => records.get(authorityKey(name))?.names ?? [],
  }
}

const namesIn = ({ caseLaw, monitoring }: DocumentRow['details']): string[] => [caseLaw?.court, monitoring?.body].filter((name) => name !== undefined)
