import { ok, type Result } from '#kernel'
import type { Actor } from '#network'
import type { LibraryDeps } from './deps.ts'
import { listPublished } from './document-store.ts'
import type { DocumentListing } from './model.ts'
import { presentListing } from './present-document.ts'
import { transactionOf } from './transaction-of.ts'

/** Published documents, newest first. `from` counts from 0; `size` at most 100. */
export const listDocuments = (
  deps: Pick<LibraryDeps, 'database'>,
  actor: Actor,
  input: { readonly from: number; readonly size: number },
): Promise<Result<{ total: number; documents: readonly DocumentListing[] }, never>> =>
  transactionOf(deps.database, actor, async (tx) => {
    const { total, rows } = await listPublished(tx, input.from, Math.min(input.size, 100))
    return ok({ total, documents: rows.map(presentListing) })
  })
