import { sql } from 'kysely'
import type { Id } from '#kernel'
import type { Transaction } from '#platform/database'
import { recordFact } from '#platform/outbox'
import type { LibraryDeps } from '../deps.ts'
import { reserveNumber } from '../document-store.ts'
import type { DocumentChanged } from '../facts.ts'
import { READ_RENDITION } from '../jobs.ts'
import { tables } from '../tables.ts'
import { todayOf } from '../today.ts'
import { audienceOf } from '../visibility.ts'
import { withhold } from '../withheld-store.ts'
import type { DocumentRecord, PageLine } from './record.ts'

// A statement takes 65,535 values at most.
const ROWS_AT_ONCE = 500

const inBatches = async <T>(rows: readonly T[], write: (batch: readonly T[]) => Promise<unknown>): Promise<void> => {
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) await write(rows.slice(from, from + ROWS_AT_ONCE))
}

/**
 * Writes a document that is not there yet, with all that its record says, as the keeper. Who sees it is reckoned from where it stands, and never read
 * out of a record. `pages`: the texts of its renditions. What waited to be read waits here too.
 */
export const writeRecord = async (deps: Pick<LibraryDeps, 'clock' | 'jobs'>, tx: Transaction, record: DocumentRecord, organisation: Id, pages: ReadonlyMap<Id, readonly PageLine[]>): Promise<void> => {
  const { document: seen, content } = audienceOf(record, todayOf(deps.clock))
  const { id: document, number } = record
  await reserveNumber(tx, number)
  await tables(tx)
    .insertInto('document')
    .values({
      id: document, organisation, ...seen, number,
      state: record.state, access: record.access, embargo: record.embargo, title: record.title, proposed: record.proposed, summary: record.summary,
      language: record.language, date: record.date, authors: record.authors, publishers: record.publishers, types: record.types, keywords: record.keywords,
      countries: record.countries, instruments: record.instruments, own_publication: record.ownPublication, details: JSON.stringify(record.details),
      translation_of: record.translationOf, withdrawn_on: record.withdrawn?.on ?? null, withdrawn_reason: record.withdrawn?.reason ?? null, made_at: record.madeAt,
    })
    .execute()
  await inBatches(record.renditions, (batch) =>
    tables(tx)
      .insertInto('rendition')
      .values(batch.map((one) => ({
        id: one.id, document, organisation, ...content,
        kind: one.kind, language: one.language, media_type: one.mediaType, sha256: one.sha256, bytes: one.bytes, file_name: one.fileName, pages: one.pages,
        reading: one.reading, reason: one.reason, recognised: one.recognised, confidence: one.confidence, outline: JSON.stringify(one.outline), safety: one.safety,
        redacted_on: one.redactedOn, redaction: one.redaction, fixity: one.fixity, checked_at: one.checkedAt,
      })))
      .execute(),
  )
  for (const [rendition, lines] of pages) {
    await inBatches(lines, (batch) => tables(tx).insertInto('page').values(batch.map(({ number: page, language, text }) => ({ rendition, number: page, organisation, ...content, text, language }))).execute())
  }
  await inBatches(record.relations, (batch) => tables(tx).insertInto('relation').values(batch.map(({ kind, to }) => ({ document, kind, target: to, organisation, ...seen }))).onConflict((conflict) => conflict.doNothing()).execute())
  await inBatches(record.events, (batch) => tables(tx).insertInto('preservation_event').values(batch.map((one) => ({ ...one, document, organisation }))).execute())
  for (const sha256 of record.withheld) await withhold(tx, sha256, record)
  for (const { id, reading } of record.renditions) if (reading === 'waiting') await deps.jobs.send(tx, READ_RENDITION, { rendition: id })
  await writeHarvest(tx, record)
  await recordFact(tx, { kind: 'library.document-changed', document } satisfies DocumentChanged)
}

/** Those who gather the library are told of what is other than they know it: a document that only moved house is not. */
const writeHarvest = async (tx: Transaction, { number, harvest }: DocumentRecord): Promise<void> => {
  // Now, and not when the transaction ends: else the database would say over it that the document is of this second.
  await sql`set constraints document_harvested immediate`.execute(tx.db)
  if (harvest === null) return
  const row = { changed_at: harvest.changedAt, deleted: harvest.deleted, language: harvest.language, types: harvest.types, countries: harvest.countries }
  await tables(tx).insertInto('harvest').values({ number, ...row }).onConflict((conflict) => conflict.column('number').doUpdateSet(row)).execute()
}
