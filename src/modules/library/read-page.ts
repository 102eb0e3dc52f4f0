import { ok, refuse, type Id, type LanguageTag, type Result } from '#kernel'
import type { Actor } from '#network'
import type { Passage } from '#platform/search'
import { highlight, parseQuery } from '#text'
import type { LibraryDeps } from './deps.ts'
import { loadDocument, type FindDocumentRefusal } from './find-document.ts'
import type { Document, Rendition } from './model.ts'
import { readOnePage } from './page-store.ts'
import { transactionOf } from './transaction-of.ts'

export type PageNotFound = { readonly kind: 'page-not-found'; readonly pages: number }
/** The file is kept, but its text could not be read. */
export type NothingToRead = { readonly kind: 'nothing-to-read'; readonly number: number }

export type ReadablePage = {
  readonly document: Document
  readonly rendition: Rendition
  readonly page: number
  readonly pages: number
  /** What the page is written in. */
  readonly language: LanguageTag
  /** The page's whole text, with the words asked for marked. */
  readonly text: Passage
}

/** One page of a document's text, pages counted from 1; `words` are marked in it. Of several renditions the very one that is named, or the one in `language`, or the first. */
export const readPage = (
  deps: Pick<LibraryDeps, 'database'>,
  actor: Actor,
  input: { readonly number: number; readonly page: number; readonly words: string; readonly language?: LanguageTag | undefined; readonly rendition?: Id | undefined },
): Promise<Result<ReadablePage, FindDocumentRefusal | PageNotFound | NothingToRead>> =>
  transactionOf(deps.database, actor, async (tx) => {
    const found = await loadDocument(tx, input.number)
    if (!found.ok) return found
    const document = found.value
    const named = document.renditions.filter(({ id }) => input.rendition === undefined || id === input.rendition)
    if (named.length === 0) return refuse({ kind: 'document-not-found' })
    const readable = named.filter((candidate) => candidate.reading === 'searchable')
    const rendition = readable.find(({ language }) => language === input.language) ?? readable[0]
    if (rendition?.pages === undefined) return refuse({ kind: 'nothing-to-read', number: document.number })
    const page = await readOnePage(tx, rendition.id, input.page)
    if (page === undefined) return refuse({ kind: 'page-not-found', pages: rendition.pages })
    const language = page.language ?? rendition.language
    const { must } = parseQuery(input.words)
    const marks = highlight(page.text, { wishes: must }, language)
    return ok({ document, rendition, page: input.page, pages: rendition.pages, language, text: { text: page.text, marks } })
  })
