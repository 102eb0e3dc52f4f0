import type { Transaction } from '#platform/database'
import { changesTo } from './description-columns.ts'
import type { Description } from './description.ts'
import { readDocument, updateAudience, updateDocument, type DocumentRow } from './document-store.ts'
import { readRelations, writeRelations } from './relation-store.ts'

const inOrder = (relations: NonNullable<Description['relations']>): string => JSON.stringify(relations.map(({ kind, to }) => `${kind} ${to}`).toSorted())

/**
 * Writes what a description changes of a document that is held, and who sees it thereafter. Says whether that was anything:
 * the same said twice changes nothing.
 */
export const applyDescription = async (tx: Transaction, known: DocumentRow, said: Description, today: string): Promise<boolean> => {
  const changes = changesTo(known, said)
  const relations = said.relations === undefined || inOrder(said.relations) === inOrder(await readRelations(tx, known.id)) ? undefined : said.relations
  if (Object.keys(changes).length === 0 && relations === undefined) return false
  await updateDocument(tx, known.id, changes)
  if (relations !== undefined) await writeRelations(tx, known, relations)
  await updateAudience(tx, known.id, today)
  return true
}

/** The same for a document that has just been made: everything that its insertion could not say. */
export const describeNew = async (tx: Transaction, id: DocumentRow['id'], said: Description, today: string): Promise<void> => {
  const row = await readDocument(tx, { id })
  if (row === undefined) throw new Error('a document was made and is not there')
  if (said.relations !== undefined) await writeRelations(tx, row, said.relations)
  await updateAudience(tx, id, today)
}
