import type { Id } from '#kernel'
import type { Transaction } from '#platform/database'
import { readDocument } from '../document-store.ts'
import { readEvents } from '../preservation/event-store.ts'
import { readRelations } from '../relation-store.ts'
import { readRenditions, type RenditionRow } from '../rendition-store.ts'
import { tables } from '../tables.ts'
import type { DocumentRecord, RenditionRecord } from './record.ts'

/** Short names of organisations, by their ids. */
export type SlugOf = (organisation: Id) => string

const renditionOf = (row: RenditionRow): RenditionRecord => ({
  id: row.id,
  kind: row.kind,
  language: row.language,
  mediaType: row.media_type,
  sha256: row.sha256,
  bytes: row.bytes,
  fileName: row.file_name,
  pages: row.pages,
  reading: row.reading,
  reason: row.reason,
  recognised: row.recognised,
  confidence: row.confidence,
  outline: row.outline,
  safety: row.safety,
  redactedOn: row.redacted_on,
  redaction: row.redaction,
  fixity: row.fixity,
  checkedAt: row.checked_at,
  lost: false,
})

/** All that the library knows of a document, as one record; the keeper sees the drafts of everybody too. */
export const readRecord = async (tx: Transaction, by: { readonly id: Id } | { readonly number: number }, slugOf: SlugOf): Promise<DocumentRecord | undefined> => {
  const row = await readDocument(tx, by)
  if (row === undefined) return undefined
  const { made_at: madeAt } = await tables(tx).selectFrom('document').select('made_at').where('id', '=', row.id).executeTakeFirstOrThrow()
  const harvest = await tables(tx).selectFrom('harvest').selectAll().where('number', '=', row.number).executeTakeFirst()
  const withheld = await tables(tx).selectFrom('withheld_file').select('sha256').where('document', '=', row.number).orderBy('sha256').execute()
  return {
    format: 'waystation-document',
    version: 1,
    id: row.id,
    number: row.number,
    organisation: slugOf(row.organisation),
    madeAt,
    state: row.state,
    access: row.access,
    embargo: row.embargo,
    withdrawn: row.withdrawn_on === null && row.withdrawn_reason === null ? null : { on: row.withdrawn_on, reason: row.withdrawn_reason },
    title: row.title,
    proposed: row.proposed,
    summary: row.summary,
    language: row.language,
    date: row.date,
    authors: row.authors,
    publishers: row.publishers,
    types: row.types,
    keywords: row.keywords,
    countries: row.countries,
    instruments: row.instruments,
    ownPublication: row.own_publication,
    details: row.details,
    translationOf: row.translation_of,
    relations: await readRelations(tx, row.id),
    withheld: withheld.map(({ sha256 }) => sha256),
    harvest: harvest === undefined ? null : { changedAt: harvest.changed_at, deleted: harvest.deleted, language: harvest.language, types: harvest.types, countries: harvest.countries },
    renditions: (await readRenditions(tx, [row.id])).map(renditionOf).toSorted((one, other) => (one.id < other.id ? -1 : 1)),
    events: (await readEvents(tx, row.id)).map(({ id, rendition, at, kind, outcome, file, source, detail }) => ({ id, rendition, at, kind, outcome, file, source: source ?? null, detail: detail ?? null })),
  }
}
