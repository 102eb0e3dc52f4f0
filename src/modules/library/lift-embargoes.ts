import { recordFact } from '#platform/outbox'
import type { LibraryDeps } from './deps.ts'
import { holdDocument, readFreed, updateAudience, updateDocument } from './document-store.ts'
import type { DocumentChanged } from './facts.ts'
import { todayOf } from './today.ts'

/** Shows what an embargo has held back until today. To be called at every start and some times a day. Returns how many documents that were. */
export const liftEmbargoes = async (deps: Pick<LibraryDeps, 'database' | 'clock'>): Promise<number> => {
  const today = todayOf(deps.clock)
  return deps.database.asKeeper(async (tx) => {
    const freed = await readFreed(tx, today)
    for (const id of freed) {
      await holdDocument(tx, { id })
      await updateDocument(tx, id, {})
      await updateAudience(tx, id, today)
      await recordFact(tx, { kind: 'library.document-changed', document: id } satisfies DocumentChanged)
    }
    return freed.length
  })
}
