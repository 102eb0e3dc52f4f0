import { ok, refuse, type PartialDate, type Result } from '#kernel'
import type { Actor } from '#network'
import type { Transaction } from '#platform/database'
import type { LibraryDeps } from './deps.ts'
import { readDocument, readRelated } from './document-store.ts'
import type { Document } from './model.ts'
import { presentDocument } from './present-document.ts'
import { readRelatedBy } from './relation-store.ts'
import { readRenditions } from './rendition-store.ts'
import { transactionOf } from './transaction-of.ts'

/** Not there, or not for this actor: one answer. */
export type DocumentNotFound = { readonly kind: 'document-not-found' }
/** It was there and has been taken away; its number stays, with the day and the reason where one was given. */
export type DocumentWithdrawn = { readonly kind: 'document-withdrawn'; readonly number: number; readonly on?: PartialDate | undefined; readonly reason?: string | undefined }
export type FindDocumentRefusal = DocumentNotFound | DocumentWithdrawn

/** A document by its number, with its renditions and relations. */
export const findDocument = (
  deps: Pick<LibraryDeps, 'database'>,
  actor: Actor,
  input: { readonly number: number },
): Promise<Result<Document, FindDocumentRefusal>> => transactionOf(deps.database, actor, (tx) => loadDocument(tx, input.number))

/** The same inside a transaction that is already running. */
export const loadDocument = async (tx: Transaction, number: number): Promise<Result<Document, FindDocumentRefusal>> => {
  const row = await readDocument(tx, { number })
  if (row === undefined) return refuse({ kind: 'document-not-found' })
  if (row.state === 'withdrawn') return refuse({ kind: 'document-withdrawn', number, on: row.withdrawn_on ?? undefined, reason: row.withdrawn_reason ?? undefined })
  const related = { ...(await readRelated(tx, row)), relations: await readRelatedBy(tx, row) }
  return ok(presentDocument(row, await readRenditions(tx, [row.id]), related))
}
