import type { Id } from '#kernel'
import type { Transaction } from '#platform/database'
import type { IndexedDocument } from '#platform/search'
import type { LibraryDeps } from './deps.ts'
import { readDocument, readRevision, readRevisions } from './document-store.ts'
import { readPages } from './page-store.ts'
import { readRenditions } from './rendition-store.ts'

type IndexDeps = Pick<LibraryDeps, 'database' | 'index' | 'log'>

/** Brings the index in step with one document: what it now says, or nothing of it when the public may not see it. */
export const indexDocument = async (deps: IndexDeps, document: Id): Promise<void> => {
  for (;;) {
    const current = await deps.database.asKeeper((tx) => loadSearchable(tx, document))
    await (current === undefined ? deps.index.remove(document) : deps.index.upsert(current))
    await deps.index.commit()
    // Two who do this at once may write in the wrong order; the one who was late sees it here and writes again.
    if ((await deps.database.asKeeper((tx) => readRevision(tx, document))) === current?.revision) return
  }
}

/**
 * Holds the index against the database and mends what differs: after a crash, a restore, a lost or an older index.
 * Returns how many documents were mended.
 */
export const reconcileIndex = async (deps: IndexDeps): Promise<number> => {
  const indexed = await deps.index.revisions()
  const current = await deps.database.asKeeper(readRevisions)
  const stale = [...current].filter(([id, revision]) => indexed.get(id) !== revision).map(([id]) => id)
  const gone = [...indexed.keys()].filter((id) => !current.has(id))
  for (const id of [...stale, ...gone]) await indexDocument(deps, id)
  const mended = stale.length + gone.length
  if (mended > 0) deps.log.info('library.index-mended', { documents: mended })
  return mended
}

/** Builds the index anew from the database and swaps it in. Returns how many documents it holds. */
export const rebuildIndex = async (deps: IndexDeps, signal?: AbortSignal): Promise<number> => {
  const ids = [...(await deps.database.asKeeper(readRevisions)).keys()]
  const built = await deps.index.rebuild(searchable(deps, ids, signal))
  // What changed while it was being built.
  await reconcileIndex(deps)
  return built
}

async function* searchable(deps: IndexDeps, ids: readonly Id[], signal: AbortSignal | undefined): AsyncGenerator<IndexedDocument> {
  for (const id of ids) {
    signal?.throwIfAborted()
    const document = await deps.database.asKeeper((tx) => loadSearchable(tx, id))
    if (document !== undefined) yield document
  }
}

const loadSearchable = async (tx: Transaction, id: Id): Promise<IndexedDocument | undefined> => {
  const row = await readDocument(tx, { id })
  if (row?.state !== 'published') return undefined
  const renditions = await readRenditions(tx, [id])
  const readable = renditions.find((rendition) => rendition.reading === 'searchable')
  return {
    document: id,
    revision: Number(row.revision),
    language: row.language,
    title: row.title,
    description: [row.summary ?? '', ...row.keywords, ...row.authors, ...row.types].filter((part) => part !== '').join('\n'),
    pages: readable === undefined ? [] : await readPages(tx, readable.id),
  }
}
