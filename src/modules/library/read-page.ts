import { ok, refuse, type Result } from '#kernel'
import type { Actor } from '#network'
import type { Passage } from '#platform/search'
import { highlight, parseQuery } from '#text'
import type { LibraryDeps } from './deps.ts'
import { loadDocument, type FindDocumentRefusal } from './find-document.ts'
import type { Document, Rendition } from './model.ts'
import { readPageText } from './page-store.ts'
import { transactionOf } from './transaction-of.ts'

export type PageNotFound = { readonly kind: 'page-not-found'; readonly pages: number }
/** The file is kept, but its text could not be read. */
export type NothingToRead = { readonly kind: 'nothing-to-read'; readonly number: number }

export type ReadablePage = {
  readonly document: Document
  readonly rendition: Rendition
  readonly page: number
  readonly pages: number
  /** The page's whole text, with the words asked for marked. */
  readonly text: Passage
}

/** One page of a document's text, pages counted from 1; `words` are marked in it. */
export const readPage = (
  deps: Pick<LibraryDeps, 'database'>,
  actor: Actor,
  input: { readonly number: number; readonly page: number; readonly words: string },
): Promise<Result<ReadablePage, FindDocumentRefusal | PageNotFound | NothingToRead>> =>
  transactionOf(deps.database, actor, async (tx) => {
    const found = await loadDocument(tx, input.number)
    if (!found.ok) return found
    const document = found.value
    const rendition = document.renditions.find((candidate) => candidate.reading === 'searchable')
    if (rendition?.pages === undefined) return refuse({ kind: 'nothing-to-read', number: document.number })
    const text = await readPageText(tx, rendition.id, input.page)
    if (text === undefined) return refuse({ kind: 'page-not-found', pages: rendition.pages })
    const marks = highlight(text, parseQuery(input.words))
    return ok({ document, rendition, page: input.page, pages: rendition.pages, text: { text, marks } })
  })
