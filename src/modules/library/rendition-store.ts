import type { Selectable } from 'kysely'
import type { Id } from '#kernel'
import type { Sha256 } from '#platform/blobs'
import type { Transaction } from '#platform/database'
import type { ReadingReason } from './model.ts'
import { tables, type LibraryTables } from './tables.ts'

export type RenditionRow = Omit<Selectable<LibraryTables['rendition']>, 'bytes'> & { readonly bytes: number }
export type NewRenditionRow = RenditionRow

const COLUMNS = ['id', 'document', 'organisation', 'public', 'kind', 'language', 'media_type', 'sha256', 'bytes', 'file_name', 'pages', 'reading', 'reason'] as const

const numbered = <R extends { bytes: string }>(row: R) => ({ ...row, bytes: Number(row.bytes) })

export const readRendition = async (tx: Transaction, id: Id): Promise<RenditionRow | undefined> => {
  const row = await tables(tx).selectFrom('rendition').select(COLUMNS).where('id', '=', id).executeTakeFirst()
  return row && numbered(row)
}

/** The same, kept as it is until the transaction ends. */
export const holdRendition = async (tx: Transaction, id: Id): Promise<RenditionRow | undefined> => {
  const row = await tables(tx).selectFrom('rendition').select(COLUMNS).where('id', '=', id).forUpdate().executeTakeFirst()
  return row && numbered(row)
}

export const readRenditions = async (tx: Transaction, documents: readonly Id[]): Promise<RenditionRow[]> => {
  if (documents.length === 0) return []
  const rows = await tables(tx).selectFrom('rendition').select(COLUMNS).where('document', 'in', documents).orderBy('id').execute()
  return rows.map(numbered)
}

/** The document of the lowest number that already holds a file with these bytes. */
export const findByContent = (tx: Transaction, sha256: Sha256) =>
  tables(tx)
    .selectFrom('rendition')
    .innerJoin('document', 'document.id', 'rendition.document')
    .select(['document.number', 'document.state', 'rendition.id as rendition'])
    .where('rendition.sha256', '=', sha256)
    .orderBy('document.number')
    .executeTakeFirst()

export const insertRendition = async (tx: Transaction, row: NewRenditionRow): Promise<void> => void (await tables(tx).insertInto('rendition').values(row).execute())

/** Changes what is said of a rendition. */
export const describeRendition = async (tx: Transaction, id: Id, said: Pick<RenditionRow, 'kind' | 'language'>): Promise<void> =>
  void (await tables(tx).updateTable('rendition').set(said).where('id', '=', id).execute())

export const deleteRenditions = async (tx: Transaction, document: Id): Promise<void> => void (await tables(tx).deleteFrom('rendition').where('document', '=', document).execute())

/** Says what became of a reading. */
export const settleRendition = async (tx: Transaction, id: Id, outcome: { pages: number | null; reason: ReadingReason | null }): Promise<void> => {
  const reading = outcome.reason === null ? 'searchable' : 'stored-not-searchable'
  await tables(tx).updateTable('rendition').set({ ...outcome, reading }).where('id', '=', id).execute()
}

/** Renditions whose text nobody has read yet. */
export const readWaiting = async (tx: Transaction): Promise<Id[]> => {
  const rows = await tables(tx).selectFrom('rendition').select('id').where('reading', '=', 'waiting').execute()
  return rows.map((row) => row.id)
}

/** Every file that some rendition needs, once. */
export const readHashes = async (tx: Transaction): Promise<{ sha256: Sha256; bytes: number }[]> => {
  const rows = await tables(tx).selectFrom('rendition').select(['sha256', 'bytes']).distinct().execute()
  return rows.map(numbered)
}

export const countReadings = async (tx: Transaction): Promise<{ waiting: number; notSearchable: number }> => {
  const rows = await tables(tx).selectFrom('rendition').select(['reading', (column) => column.fn.countAll<string>().as('count')]).groupBy('reading').execute()
  const count = (reading: string): number => Number(rows.find((row) => row.reading === reading)?.count ?? 0)
  return { waiting: count('waiting'), notSearchable: count('stored-not-searchable') }
}
