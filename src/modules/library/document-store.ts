import { sql, type Insertable, type Selectable, type Updateable } from 'kysely'
import { UNDETERMINED, type Id, type PartialDate } from '#kernel'
import type { Transaction } from '#platform/database'
import { tables, type LibraryTables } from './tables.ts'
import { audienceOf } from './visibility.ts'

export type DocumentRow = Omit<Selectable<LibraryTables['document']>, 'made_at'>
export type NewDocumentRow = Insertable<LibraryTables['document']>

const COLUMNS = [
  'id', 'organisation', 'public', 'network', 'number', 'state', 'access', 'embargo', 'title', 'proposed', 'summary', 'language', 'date', 'authors', 'publishers',
  'types', 'keywords', 'countries', 'instruments', 'own_publication', 'details', 'translation_of', 'withdrawn_on', 'withdrawn_reason', 'revision',
] as const

export const readDocument = (tx: Transaction, by: { id: Id } | { number: number }): Promise<DocumentRow | undefined> => {
  const query = tables(tx).selectFrom('document').select(COLUMNS)
  return ('id' in by ? query.where('id', '=', by.id) : query.where('number', '=', by.number)).executeTakeFirst()
}

/** A document as lists show it: also whether it can be read page by page. */
export type ListedRow = DocumentRow & { readonly readable: boolean }

const readable = sql<boolean>`exists (select from rendition where rendition.document = document.id and rendition.reading = 'searchable')`.as('readable')

export const readListed = async (tx: Transaction, ids: readonly Id[]): Promise<ListedRow[]> =>
  ids.length === 0 ? [] : tables(tx).selectFrom('document').select(COLUMNS).select(readable).where('id', 'in', ids).execute()

/**
 * Keeps out whoever else would change this document or its renditions until the transaction ends, and waits for whoever was first.
 * Always taken before anything below the document is changed, so that two never wait for each other.
 */
export const holdDocument = async (tx: Transaction, by: { id: Id } | { number: number }): Promise<void> => {
  const query = tables(tx).selectFrom('document').select('id').forUpdate()
  await ('id' in by ? query.where('id', '=', by.id) : query.where('number', '=', by.number)).execute()
}

/** Published documents, newest first; undated ones last. */
export const listPublished = async (tx: Transaction, from: number, size: number): Promise<{ total: number; rows: ListedRow[] }> => {
  const published = tables(tx).selectFrom('document').where('state', '=', 'published')
  // The index gives the few that are wanted, and only of those is it asked whether they can be read; to count in the same breath would go through all.
  const wanted = published.select(COLUMNS).orderBy('date', (order) => order.desc().nullsLast()).orderBy('number', 'desc').offset(from).limit(size).as('document')
  const rows = await tables(tx).selectFrom(wanted).selectAll().select(readable).orderBy('date', (order) => order.desc().nullsLast()).orderBy('number', 'desc').execute()
  const { total } = await published.select((column) => column.fn.countAll<string>().as('total')).executeTakeFirstOrThrow()
  return { total: Number(total), rows }
}

/** How many documents are published, how many pages of them can be searched, and in how many languages they are. */
export const countPublished = async (tx: Transaction): Promise<{ documents: number; pages: number; languages: number }> => {
  const { rows } = await sql<{ documents: number; pages: number; languages: number }>`
    with published as (select id, language from document where state = 'published'),
      files as (select language, reading, pages from rendition where document in (select id from published))
    select (select count(*)::int from published) as documents,
      (select coalesce(sum(pages), 0)::int from files where reading = 'searchable') as pages,
      (select count(*)::int from (select language from published union select language from files) as spoken where language <> ${UNDETERMINED}) as languages
  `.execute(tx.db)
  const [counted] = rows
  if (counted === undefined) throw new Error('a count gives one row')
  return counted
}

export const insertDocument = async (tx: Transaction, row: NewDocumentRow): Promise<void> => void (await tables(tx).insertInto('document').values(row).execute())

/** Changes columns and raises the revision, by which whatever is derived knows that it is stale. */
export const updateDocument = async (tx: Transaction, id: Id, changes: Omit<Updateable<LibraryTables['document']>, 'revision'>): Promise<void> => {
  if (Object.keys(changes).length > 0) await tables(tx).updateTable('document').set(changes).where('id', '=', id).execute()
  await sql`update document set revision = revision + 1 where id = ${id}::uuid`.execute(tx.db)
}

/** Has everybody see of a document what they may see of it on this day, down to its pages. */
export const updateAudience = async (tx: Transaction, id: Id, today: string): Promise<void> => {
  const standing = await tables(tx).selectFrom('document').select(['state', 'access', 'embargo']).where('id', '=', id).executeTakeFirstOrThrow()
  const { document, content } = audienceOf(standing, today)
  await tables(tx).updateTable('document').set(document).where('id', '=', id).execute()
  await tables(tx).updateTable('relation').set(document).where('document', '=', id).execute()
  await tables(tx).updateTable('rendition').set(content).where('document', '=', id).execute()
  const renditions = tables(tx).selectFrom('rendition').select('id').where('document', '=', id)
  await tables(tx).updateTable('page').set(content).where('rendition', 'in', renditions).execute()
}

/** Documents that an embargo holds back no longer, though their rows still do. */
export const readFreed = async (tx: Transaction, today: string): Promise<Id[]> => {
  const rows = await tables(tx)
    .selectFrom('document')
    .select('id')
    .where('embargo', '<=', sql<PartialDate>`${today}`)
    .where('state', 'in', ['published', 'withdrawn'])
    .where('access', '<>', 'organisation')
    .where('network', '=', false)
    .execute()
  return rows.map((row) => row.id)
}

/** Lets one at a time take documents in: who comes second sees the numbers and files of the first. Taken before any document is held. */
export const holdNumbers = async (tx: Transaction): Promise<void> => void (await tables(tx).selectFrom('document_number').select('last').forUpdate().execute())

/** The next free number. */
export const takeNumber = async (tx: Transaction): Promise<number> => {
  const { last } = await tables(tx).updateTable('document_number').set((row) => ({ last: row('last', '+', 1) })).returning('last').executeTakeFirstOrThrow()
  return last
}

/** Keeps numbers given out later above one that was chosen by hand. */
export const reserveNumber = (tx: Transaction, number: number) => sql`update document_number set last = greatest(last, ${number})`.execute(tx.db)

/** The original and the translations of a document, and nothing more of them than a link needs. */
export const readRelated = async (tx: Transaction, { number, translation_of: original }: DocumentRow) => {
  const rows = await tables(tx)
    .selectFrom('document')
    .select(['number', 'title', 'language'])
    .where('state', '=', 'published')
    .where((row) => (original === null ? row('translation_of', '=', number) : row.or([row('translation_of', '=', number), row('number', '=', original)])))
    .orderBy('language')
    .execute()
  return { original: rows.find((row) => row.number === original), translations: rows.filter((row) => row.number !== original) }
}

/** The document that this one translates, or itself: translations of one work are folded together under it. */
export const readWork = async (tx: Transaction, { id, translation_of: original }: Pick<DocumentRow, 'id' | 'translation_of'>): Promise<Id> => {
  const row = original === null ? undefined : await tables(tx).selectFrom('document').select('id').where('number', '=', original).executeTakeFirst()
  return row?.id ?? id
}

/** Published documents that bear a keyword. */
export const readWithKeywords = async (tx: Transaction): Promise<Id[]> =>
  (await tables(tx).selectFrom('document').select('id').where('state', '=', 'published').where(sql<number>`cardinality(keywords)`, '>', 0).execute()).map(({ id }) => id)

/** The documents that translate the one of this number. */
export const readTranslators = async (tx: Transaction, number: number): Promise<Id[]> =>
  (await tables(tx).selectFrom('document').select('id').where('translation_of', '=', number).execute()).map(({ id }) => id)

/** The revision that should be searchable; `undefined` when nothing of the document should be. */
export const readRevision = async (tx: Transaction, id: Id): Promise<number | undefined> => {
  const row = await tables(tx).selectFrom('document').select('revision').where('id', '=', id).where('state', '=', 'published').executeTakeFirst()
  return row && Number(row.revision)
}

/** Ids and revisions of all that should be searchable, for holding the index against. */
export const readRevisions = async (tx: Transaction): Promise<Map<Id, number>> => {
  const rows = await tables(tx).selectFrom('document').select(['id', 'revision']).where('state', '=', 'published').execute()
  return new Map(rows.map((row) => [row.id, Number(row.revision)]))
}
