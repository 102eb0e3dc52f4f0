import { recordFact } from '#platform/outbox'
import type { ConceptMerged } from '#thesaurus'
import type { LibraryDeps } from './deps.ts'
import { holdDocument, readWithKeywords, updateDocument } from './document-store.ts'
import type { DocumentChanged } from './facts.ts'
import { readBearing } from './own-store.ts'

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

/** After a merge: documents that bear the slug that has gone bear the other, once. Printed labels lead to it by themselves. May be heard twice. */
export const followMerge = (deps: Pick<LibraryDeps, 'database'>, { from, into }: ConceptMerged): Promise<void> =>
  deps.database.asKeeper(async (tx) => {
    for (const { id } of await readBearing(tx, from)) await holdDocument(tx, { id })
    for (const { id, keywords } of await readBearing(tx, from)) {
      await updateDocument(tx, id, { keywords: [...new Set(keywords.map((keyword) => (keyword === from ? into : keyword)))] })
      await recordFact(tx, { kind: 'library.document-changed', document: id } satisfies DocumentChanged)
    }
  })
