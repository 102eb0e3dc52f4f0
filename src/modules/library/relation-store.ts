import type { Id } from '#kernel'
import type { Transaction } from '#platform/database'
import type { Relation } from './description.ts'
import type { DocumentRow } from './document-store.ts'
import { tables } from './tables.ts'

export const readRelations = async (tx: Transaction, document: Id): Promise<Relation[]> => {
  const rows = await tables(tx).selectFrom('relation').select(['kind', 'target']).where('document', '=', document).orderBy('kind').orderBy('target').execute()
  return rows.map(({ kind, target }) => ({ kind, to: target }))
}

/** Puts these relations in the place of those a document had. */
export const writeRelations = async (tx: Transaction, { id, organisation, public: seen, network }: Pick<DocumentRow, 'id' | 'organisation' | 'public' | 'network'>, relations: readonly Relation[]): Promise<void> => {
  await tables(tx).deleteFrom('relation').where('document', '=', id).execute()
  const rows = relations.map(({ kind, to }) => ({ document: id, kind, target: to, organisation, public: seen, network }))
  if (rows.length > 0) await tables(tx).insertInto('relation').values(rows).onConflict((conflict) => conflict.doNothing()).execute()
}

/** What a published document says of others and they of it, with as much of them as a link needs. */
export const readRelatedBy = async (tx: Transaction, { id, number }: Pick<DocumentRow, 'id' | 'number'>) => {
  const said = relatedThrough(tx, 'number', 'target').where('relation.document', '=', id)
  const heard = relatedThrough(tx, 'id', 'document').where('relation.target', '=', number)
  const [own, others] = [await said.execute(), await heard.execute()]
  const present = (inverse: boolean) => ({ kind, ...document }: (typeof own)[number]) => ({ kind, inverse, document })
  return [...own.map(present(false)), ...others.map(present(true))]
}

/** Published documents at one end of their relations: the one spoken of, by its number, or the one that speaks. */
const relatedThrough = (tx: Transaction, column: 'number' | 'id', end: 'target' | 'document') =>
  tables(tx)
    .selectFrom('relation')
    .innerJoin('document', `document.${column}`, `relation.${end}`)
    .select(['relation.kind', 'document.number', 'document.title', 'document.language'])
    .where('document.state', '=', 'published')
    .orderBy('document.number')
