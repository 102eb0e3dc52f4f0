import { ok, type Result } from '#kernel'
import type { Actor } from '#network'
import type { LibraryDeps } from './deps.ts'
import { countPublished } from './document-store.ts'
import { transactionOf } from './transaction-of.ts'

/** How large the collection is, as far as somebody may read it. */
export type Collection = {
  readonly documents: number
  /** Of all files whose text can be searched. */
  readonly pages: number
  /** In how many languages there are documents or files. */
  readonly languages: number
}

/** Counts what this actor may read. */
export const countCollection = (deps: Pick<LibraryDeps, 'database'>, actor: Actor): Promise<Result<Collection, never>> =>
  transactionOf(deps.database, actor, async (tx) => ok(await countPublished(tx)))
