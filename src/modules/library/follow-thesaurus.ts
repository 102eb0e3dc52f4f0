import { recordFact } from '#platform/outbox'
import type { LibraryDeps } from './deps.ts'
import { readWithKeywords, updateDocument } from './document-store.ts'
import type { DocumentChanged } from './facts.ts'

/** After a change of the thesaurus: searches know it at once, and every document with a keyword is indexed anew under what it is called now. */
export const followThesaurus = async (deps: Pick<LibraryDeps, 'database' | 'thesaurus'>): Promise<void> => {
  await deps.thesaurus.refresh()
  await deps.database.asKeeper(async (tx) => {
    for (const id of await readWithKeywords(tx)) {
      await updateDocument(tx, id, {})
      await recordFact(tx, { kind: 'library.document-changed', document: id } satisfies DocumentChanged)
    }
  })
}
