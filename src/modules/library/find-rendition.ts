import { ok, refuse, type Id, type Result } from '#kernel'
import type { Actor } from '#network'
import type { LibraryDeps } from './deps.ts'
import { readDocument } from './document-store.ts'
import { loadDocument, type DocumentNotFound, type FindDocumentRefusal } from './find-document.ts'
import type { Document, Rendition } from './model.ts'
import { readRendition } from './rendition-store.ts'
import { transactionOf } from './transaction-of.ts'

/** A file of a document. */
export type FoundRendition = { readonly document: Document; readonly rendition: Rendition }

/** A rendition by its id alone, with the document that it belongs to. */
export const findRendition = (deps: Pick<LibraryDeps, 'database'>, actor: Actor, input: { readonly rendition: Id }): Promise<Result<FoundRendition, FindDocumentRefusal>> =>
  transactionOf(deps.database, actor, async (tx) => {
    const row = await readRendition(tx, input.rendition)
    const holder = row && (await readDocument(tx, { id: row.document }))
    if (holder === undefined) return refuse<DocumentNotFound>({ kind: 'document-not-found' })
    const found = await loadDocument(tx, holder.number)
    if (!found.ok) return found
    const rendition = found.value.renditions.find(({ id }) => id === input.rendition)
    return rendition === undefined ? refuse<DocumentNotFound>({ kind: 'document-not-found' }) : ok({ document: found.value, rendition })
  })
