import type { Id } from '#kernel'
import type { Transaction } from '#platform/database'
import { SearchAway, type IndexedDocument, type SearchIndex } from '#platform/search'
import type { LibraryDeps } from './deps.ts'
import { readNamesOf } from './authority-store.ts'
import { readDocument, readRevision, readRevisions, readWork } from './document-store.ts'
import { readPages } from './page-store.ts'
import { readRenditions } from './rendition-store.ts'
import { searchableFrom } from './searchable.ts'

type IndexDeps = Pick<LibraryDeps, 'database' | 'index' | 'thesaurus' | 'log'>

/**
 * Brings the index in step with one document: what it now says, or nothing of it when the public may not see it. An index that is away is
 * left behind: when it is back it is held against the database (`reconcileIndex`). Throws when one that is there does not take it: to be done again.
 */
export const indexDocument = async (deps: IndexDeps, document: Id): Promise<void> => {
  try {
    await bringInStep(deps, document)
  } catch (fault) {
    if (!(fault instanceof SearchAway) || deps.index.isAway?.() !== true) throw fault
    deps.log.warn('library.index-away', { code: fault.code })
  }
}

/** The same, unless this process has indexed the document as it is now. */
export const catchUp = async (deps: IndexDeps, document: Id): Promise<void> => {
  const current = await deps.database.asKeeper((tx) => readRevision(tx, document))
  if (current === undefined || lastIndexed(deps.index).get(document) !== current) await indexDocument(deps, document)
}

const MOST_REMEMBERED = 10_000
const remembered = new WeakMap<SearchIndex, Map<Id, number | undefined>>()
const lastIndexed = (index: SearchIndex): Map<Id, number | undefined> => {
  const known = remembered.get(index) ?? new Map<Id, number | undefined>()
  remembered.set(index, known)
  if (known.size > MOST_REMEMBERED) known.clear()
  return known
}

const bringInStep = async (deps: IndexDeps, document: Id): Promise<void> => {
  for (;;) {
    const current = await deps.database.asKeeper((tx) => loadSearchable(deps, tx, document))
    await (current === undefined ? deps.index.remove(document) : deps.index.upsert(current))
    await deps.index.commit()
    // Two who do this at once may write in the wrong order; the one who was late sees it here and writes again.
    if ((await deps.database.asKeeper((tx) => readRevision(tx, document))) === current?.revision) {
      lastIndexed(deps.index).set(document, current?.revision)
      return
    }
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
  for (const id of [...stale, ...gone]) await bringInStep(deps, id)
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
    const document = await deps.database.asKeeper((tx) => loadSearchable(deps, tx, id))
    if (document !== undefined) yield document
  }
}

const loadSearchable = async (deps: Pick<IndexDeps, 'thesaurus'>, tx: Transaction, id: Id): Promise<IndexedDocument | undefined> => {
  const row = await readDocument(tx, { id })
  if (row?.state !== 'published') return undefined
  const renditions = (await readRenditions(tx, [id])).filter((rendition) => rendition.reading === 'searchable')
  const pages = []
  for (const { id: rendition, language } of renditions) {
    for (const page of await readPages(tx, rendition)) pages.push({ rendition, number: page.number, language: page.language ?? language, text: page.text })
  }
  return searchableFrom(row, { renditions, pages, names: await readNamesOf(tx, row), work: await readWork(tx, row), concept: deps.thesaurus.conceptOf, labels: deps.thesaurus.labelsOf })
}
