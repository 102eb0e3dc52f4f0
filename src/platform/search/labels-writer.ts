import type { DatabaseSync } from 'node:sqlite'
import { FACETS, type IndexedDocument } from './search-index.ts'

/** Kind of the labels that say who may find a document. */
export const ACCESS = 'access'

// Longer values are no values, and would stand in memory in every thread that answers.
const LONGEST_LABEL = 500

/** Numbers for whatever documents are filtered, counted or folded by. Nothing is remembered here, so that a change undone does no harm. */
export const labelsWriter = (database: DatabaseSync) => {
  const findLabel = database.prepare('SELECT code FROM labels WHERE kind = ? AND label = ?')
  const addLabel = database.prepare('INSERT INTO labels (kind, label) VALUES (?, ?)')
  const findWork = database.prepare('SELECT code FROM works WHERE id = ?')
  const addWork = database.prepare('INSERT INTO works (id) VALUES (?)')

  const labelCode = (kind: string, label: string): number => {
    const cut = label.slice(0, LONGEST_LABEL)
    return Number(findLabel.get(kind, cut)?.['code'] ?? addLabel.run(kind, cut).lastInsertRowid)
  }

  return {
    access: ({ access }: IndexedDocument): number => labelCode(ACCESS, access),
    work: ({ work }: IndexedDocument): number => Number(findWork.get(work)?.['code'] ?? addWork.run(work).lastInsertRowid),
    facets: ({ facets }: IndexedDocument): Uint8Array => {
      const codes = new Set(FACETS.flatMap((facet) => facets[facet].map((value) => labelCode(facet, value))))
      const bytes = new DataView(new ArrayBuffer(codes.size * 4))
      for (const [at, code] of [...codes].entries()) bytes.setUint32(at * 4, code, true)
      return new Uint8Array(bytes.buffer)
    },
  }
}
