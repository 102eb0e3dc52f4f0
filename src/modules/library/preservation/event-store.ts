import type { Clock, Id, Ids } from '#kernel'
import type { Sha256 } from '#platform/blobs'
import type { Transaction } from '#platform/database'
import { tables } from '../tables.ts'
import type { FileEvent } from './model.ts'

export type EventDeps = { readonly ids: Ids; readonly clock: Clock }

/** Whose file it is of which an event tells. */
export type EventSubject = { readonly id: Id; readonly document: Id; readonly organisation: Id; readonly sha256: Sha256 }

export type NotedEvent = Pick<FileEvent, 'kind'> & Partial<Pick<FileEvent, 'outcome' | 'source' | 'detail'>>

/** Writes events down, in the transaction of what they tell: both are kept, or neither. Those of one call bear one time, in the order given. */
export const noteEvents = async (tx: Transaction, { ids, clock }: EventDeps, subjects: readonly EventSubject[], ...events: readonly NotedEvent[]): Promise<void> => {
  const from = clock.now().getTime()
  const rows = subjects.flatMap(({ id, document, organisation, sha256 }) =>
    events.map(({ kind, outcome = 'success', source, detail }, later) => ({
      id: ids.next(), document, rendition: id, organisation, at: new Date(from + later), kind, outcome, file: sha256, source: source ?? null, detail: detail ?? null,
    })),
  )
  if (rows.length > 0) await tables(tx).insertInto('preservation_event').values(rows).execute()
}

/** Events of the files of a document, oldest first. */
export const readEvents = async (tx: Transaction, document: Id): Promise<FileEvent[]> => {
  const rows = await tables(tx)
    .selectFrom('preservation_event')
    .select(['id', 'rendition', 'at', 'kind', 'outcome', 'file', 'source', 'detail'])
    .where('document', '=', document)
    .orderBy('at')
    .orderBy('id')
    .execute()
  return rows.map(({ id, rendition, at, kind, outcome, file, source, detail }) => ({ id, rendition, at, kind, outcome, file, source: source ?? undefined, detail: detail ?? undefined }))
}

/** Whose these bytes are, as far as events tell: those who took them in and of whom no deletion has been told since. Bytes that were refused are nobody's. */
export const readFormerHolders = (tx: Transaction, sha256: Sha256): Promise<EventSubject[]> =>
  tables(tx)
    .selectFrom('preservation_event as taken')
    .select(['taken.rendition as id', 'taken.document', 'taken.organisation', 'taken.file as sha256'])
    .distinct()
    .where('taken.file', '=', sha256)
    .where('taken.kind', '=', 'ingestion')
    .where((row) => row.not(row.exists(
      row.selectFrom('preservation_event as gone').select('gone.id').where('gone.kind', '=', 'deletion').whereRef('gone.file', '=', 'taken.file').whereRef('gone.rendition', '=', 'taken.rendition').whereRef('gone.at', '>=', 'taken.at'),
    )))
    .execute()
