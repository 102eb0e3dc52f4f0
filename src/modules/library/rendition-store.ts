import type { Selectable } from 'kysely'
import type { Id } from '#kernel'
import type { Sha256 } from '#platform/blobs'
import type { Transaction } from '#platform/database'
import { RENDITION_KINDS, type OutlineEntry, type ReadingReason, type Safety } from './model.ts'
import { tables, type LibraryTables } from './tables.ts'

export type RenditionRow = Omit<Selectable<LibraryTables['rendition']>, 'bytes'> & { readonly bytes: number }
export type NewRenditionRow = Omit<RenditionRow, 'recognised' | 'confidence' | 'outline' | 'safety' | 'redacted_on' | 'redaction' | 'fixity' | 'checked_at'> & Partial<Pick<RenditionRow, 'redacted_on' | 'redaction' | 'fixity' | 'checked_at'>>

/** What reading a file brought to light of it. */
export type ReadingOutcome = {
  readonly pages: number | null
  readonly reason: ReadingReason | null
  readonly recognised?: boolean
  readonly confidence?: number | null
  readonly outline?: readonly OutlineEntry[]
  readonly safety?: Safety
}

const COLUMNS = [
  'id', 'document', 'organisation', 'public', 'network', 'kind', 'language', 'media_type', 'sha256', 'bytes', 'file_name', 'pages', 'reading', 'reason',
  'recognised', 'confidence', 'outline', 'safety', 'redacted_on', 'redaction', 'fixity', 'checked_at',
] as const

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
  return rows.map(numbered).toSorted((a, b) => RENDITION_KINDS.indexOf(a.kind) - RENDITION_KINDS.indexOf(b.kind))
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

/** Has a file that could not be read wait for another try. */
export const waitAgain = async (tx: Transaction, id: Id): Promise<void> =>
  void (await tables(tx).updateTable('rendition').set({ reading: 'waiting', reason: null }).where('id', '=', id).execute())

/** Puts another file in the place of a rendition's own; what was read of the old one is forgotten. */
export const replaceFile = async (tx: Transaction, id: Id, file: Omit<NewRenditionRow, 'id' | 'document' | 'organisation' | 'public' | 'network'>): Promise<void> => {
  await tables(tx).deleteFrom('page').where('rendition', '=', id).execute()
  const forgotten = { recognised: false, confidence: null, outline: '[]', safety: 'not-scanned' } as const
  await tables(tx).updateTable('rendition').set({ ...forgotten, ...file }).where('id', '=', id).execute()
}

/** Says that a rendition's file is one from which something was taken out. */
export const markRedacted = async (tx: Transaction, id: Id, said: Pick<RenditionRow, 'redacted_on' | 'redaction'>): Promise<void> =>
  void (await tables(tx).updateTable('rendition').set(said).where('id', '=', id).execute())

/** Says what became of a reading. */
export const settleRendition = async (tx: Transaction, id: Id, { outline = [], ...outcome }: ReadingOutcome): Promise<void> => {
  const reading = outcome.reason === null ? 'searchable' : 'stored-not-searchable'
  await tables(tx).updateTable('rendition').set({ ...outcome, outline: JSON.stringify(outline), reading }).where('id', '=', id).execute()
}

/** Numbers of the documents that hold a file, as far as the actor may see. */
export const readHolders = async (tx: Transaction, sha256: Sha256): Promise<number[]> => {
  const rows = await tables(tx).selectFrom('rendition').innerJoin('document', 'document.id', 'rendition.document').select('document.number').distinct().where('rendition.sha256', '=', sha256).execute()
  return rows.map(({ number }) => number).toSorted((a, b) => a - b)
}

/** Whether any rendition still needs a file. */
export const isFileNeeded = async (tx: Transaction, sha256: Sha256): Promise<boolean> =>
  (await tables(tx).selectFrom('rendition').select('id').where('sha256', '=', sha256).limit(1).executeTakeFirst()) !== undefined

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
