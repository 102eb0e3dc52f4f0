import type { Id } from '#kernel'
import { recordFact } from '#platform/outbox'
import type { Proposals } from '#platform/reading'
import type { LibraryDeps } from './deps.ts'
import { holdDocument, readDocument, updateDocument } from './document-store.ts'
import type { DocumentChanged } from './facts.ts'
import { READ_RENDITION } from './jobs.ts'
import type { ReadingReason } from './model.ts'
import { deletePages, writePages } from './page-store.ts'
import { noteReading } from './reading-faults.ts'
import { holdRendition, readRendition, readWaiting, settleRendition, type RenditionRow } from './rendition-store.ts'

type ReadDeps = Pick<LibraryDeps, 'database' | 'blobs' | 'reader' | 'clock'>

/**
 * The job behind every new file: reads its pages into the database, and says what became of it.
 * May be run twice, or again after a crash: a rendition that is no longer waiting is left alone.
 */
export const readRenditionText = async (deps: ReadDeps, id: Id, report: (done: number, total: number) => void): Promise<void> => {
  try {
    await readAndSettle(deps, id, report)
    noteReading(id, false, deps.clock.now())
  } catch (fault) {
    noteReading(id, true, deps.clock.now())
    throw fault
  }
}

const readAndSettle = async (deps: ReadDeps, id: Id, report: (done: number, total: number) => void): Promise<void> => {
  const rendition = await deps.database.asKeeper((tx) => readRendition(tx, id))
  if (rendition?.reading !== 'waiting') return
  const path = await deps.blobs.pathOf(rendition.sha256)
  if (path === undefined) return settle(deps, rendition, { pages: null, reason: 'file-missing' })

  const read = await deps.reader.read({ path, mediaType: rendition.media_type }, async (pages, { done, total }) => {
    await deps.database.asKeeper(async (tx) => {
      // As it is by now: it may have been published, withdrawn or replaced since the reading began.
      const current = await holdRendition(tx, id)
      if (current !== undefined) await writePages(tx, current, pages)
    })
    report(done, total)
  })
  if (!read.ok) return settle(deps, rendition, { pages: null, reason: read.refusal.kind })
  const { pages, pagesWithText, proposals } = read.value
  return settle(deps, rendition, { pages, reason: pagesWithText === 0 ? 'no-text' : null }, proposals)
}

const settle = (deps: ReadDeps, rendition: RenditionRow, outcome: { pages: number | null; reason: ReadingReason | null }, proposals: Proposals = {}): Promise<void> =>
  deps.database.asKeeper(async (tx) => {
    await holdDocument(tx, { id: rendition.document })
    // Replaced meanwhile, or settled by another process: what was read is of no use any more.
    if ((await readRendition(tx, rendition.id))?.reading !== 'waiting') return
    if (outcome.reason !== null) await deletePages(tx, rendition.id)
    await settleRendition(tx, rendition.id, outcome)
    const document = await readDocument(tx, { id: rendition.document })
    if (document === undefined) return
    const title = document.title_proposed ? proposals.title : undefined
    await updateDocument(tx, document.id, title === undefined ? {} : { title })
    await recordFact(tx, { kind: 'library.document-changed', document: document.id } satisfies DocumentChanged)
  })

/** Sends the job again for every rendition that waits: after a crash or a restore, when the queue may have lost it. */
export const resumeReading = (deps: Pick<LibraryDeps, 'database' | 'jobs'>): Promise<number> =>
  deps.database.asKeeper(async (tx) => {
    const waiting = await readWaiting(tx)
    for (const rendition of waiting) await deps.jobs.send(tx, READ_RENDITION, { rendition })
    return waiting.length
  })
