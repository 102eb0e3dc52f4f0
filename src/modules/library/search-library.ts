import { ok, type Result } from '#kernel'
import type { Actor } from '#network'
import type { Passage } from '#platform/search'
import { isEmpty, parseQuery } from '#text'
import type { LibraryDeps } from './deps.ts'
import { readListed } from './document-store.ts'
import type { DocumentListing } from './model.ts'
import { presentListing } from './present-document.ts'
import { transactionOf } from './transaction-of.ts'

/** A document found, with the pages where the words stand (three at most). */
export type LibraryHit = {
  readonly listing: DocumentListing
  readonly title: Passage
  readonly pages: readonly { readonly number: number; readonly passage: Passage }[]
  /** How many of its pages hold the words, shown or not. */
  readonly pageCount: number
}

export type LibraryAnswer = {
  readonly total: number
  /** The question held more words than are looked for; the rest was left out. */
  readonly cut: boolean
  readonly hits: readonly LibraryHit[]
}

const MOST = 100

/**
 * Finds documents by words, "phrases", beginnings* and -exclusions. Any text is a valid question; one without a word finds nothing.
 * The index says which and where; what is shown of a document comes from the database, under the actor's own rights.
 */
export const searchLibrary = async (
  deps: Pick<LibraryDeps, 'database' | 'index'>,
  actor: Actor,
  input: { readonly words: string; readonly from: number; readonly size: number },
): Promise<Result<LibraryAnswer, never>> => {
  const { cut, ...wanted } = parseQuery(input.words)
  if (isEmpty(wanted)) return ok({ total: 0, cut, hits: [] })
  const answer = await deps.index.search({ ...wanted, from: input.from, size: Math.min(input.size, MOST) })
  const found = answer.documents.map((document) => document.document)
  return transactionOf(deps.database, actor, async (tx) => {
    const rows = new Map((await readListed(tx, found)).map((row) => [row.id, row]))
    const hits = answer.documents.flatMap(({ document, title, pages, pageCount }) => {
      const row = rows.get(document)
      // Withdrawn a moment ago: the index hears of it in milliseconds, the database knows already.
      return row?.state === 'published' ? { listing: presentListing(row), title, pages, pageCount } : []
    })
    return ok({ total: answer.total - (answer.documents.length - hits.length), cut, hits })
  })
}
