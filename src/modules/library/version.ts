import { createHash } from 'node:crypto'
import type { Relation } from './description.ts'
import type { DocumentRow } from './document-store.ts'

/** Somebody else has changed it since it was read. */
export type StaleVersion = { readonly kind: 'stale-version' }

const inOrder = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(inOrder)
  if (typeof value !== 'object' || value === null) return value
  return Object.entries(value).map(([key, part]) => [key, inOrder(part)] as const).toSorted(([one], [other]) => (one < other ? -1 : 1))
}

/**
 * Names what is said of a document and where it stands, so that whoever changes it can say what they had before them. Not the revision: that
 * grows with the index, and with every word of the thesaurus. Equal for equal words: what was changed and changed back is not stale.
 */
export const versionOf = (row: DocumentRow, relations: readonly Relation[]): string => {
  const { id: _id, organisation: _organisation, public: _public, network: _network, revision: _revision, ...said } = row
  return createHash('sha256').update(JSON.stringify([inOrder(said), inOrder(relations)])).digest('hex').slice(0, 16)
}
