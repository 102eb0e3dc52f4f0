import type { Transaction } from '#platform/database'
import { authorityKey } from '../authority-key.ts'
import { tables } from '../tables.ts'
import type { AuthorityRecord, DocumentRecord } from './record.ts'

/** Every authority record with the names that lead to it, in the order of their ids. */
export const readAuthorityRecords = async (tx: Transaction): Promise<AuthorityRecord[]> => {
  const rows = await tables(tx).selectFrom('authority').select(['id', 'kind', 'name', 'country', 'identifiers']).orderBy('id').execute()
  const names = Map.groupBy(await tables(tx).selectFrom('authority_name').select(['authority', 'name']).orderBy('key').execute(), ({ authority }) => authority)
  return rows.map(({ id, kind, name, country, identifiers }) => ({ id, kind, name, country, identifiers, names: (names.get(id) ?? []).map((one) => one.name) }))
}

/** Those that a document names. */
export const namedBy = (authorities: readonly AuthorityRecord[], { authors, publishers, details: { caseLaw, monitoring } }: DocumentRecord): AuthorityRecord[] => {
  const keys = new Set([...authors, ...publishers, caseLaw?.court ?? '', monitoring?.body ?? ''].map(authorityKey))
  return authorities.filter(({ names }) => names.some((name) => keys.has(authorityKey(name))))
}

/** Adds records that are not there. A name that leads to another record here goes on leading there. Gives how many were added. */
export const addAuthorities = async (tx: Transaction, authorities: readonly AuthorityRecord[]): Promise<number> => {
  let added = 0
  for (const { id, kind, name, country, identifiers, names } of authorities) {
    const { numInsertedOrUpdatedRows = 0n } = await tables(tx)
      .insertInto('authority')
      .values({ id, kind, name, country, identifiers: JSON.stringify(identifiers) })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst()
    if (numInsertedOrUpdatedRows === 0n) continue
    added++
    for (const one of names) {
      const key = authorityKey(one)
      if (key !== '') await tables(tx).insertInto('authority_name').values({ key, name: one, authority: id }).onConflict((conflict) => conflict.doNothing()).execute()
    }
  }
  return added
}
