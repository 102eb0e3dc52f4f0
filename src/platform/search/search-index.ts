import type { Id } from '#kernel'
import type { Passage } from '#text'

export type { Passage }

/** One page of a document as the index takes it. Pages count from 1. */
export type IndexedPage = { readonly number: number; readonly text: string }

/** All that is searched of one document. `revision` grows with every change of the document in the database. */
export type IndexedDocument = {
  readonly document: Id
  readonly revision: number
  readonly language: string
  /** Weighs most. */
  readonly title: string
  /** Summary, keywords, authors: what is found although it stands on no page. Weighs more than a page. */
  readonly description: string
  readonly pages: readonly IndexedPage[]
}

/** A question in analysed tokens (see `#text`), so that every engine is asked the same. */
export type SearchQuestion = {
  /** Tokens that must all occur, each anywhere in title, description or page. */
  readonly must: readonly string[]
  /** Tokens that must follow one another. */
  readonly phrases: readonly (readonly string[])[]
  /** Tokens with which a word must begin. */
  readonly prefixes: readonly string[]
  /**
   * Tokens that must not occur. Engines hold a row per page, which carries title and description too: a word on one page leaves out that
   * page alone, a word in title or description leaves out the document.
   */
  readonly mustNot: readonly string[]
  /** Tokens that must not follow one another, as with `mustNot`. */
  readonly mustNotPhrases?: readonly (readonly string[])[]
  /** Documents to leave out before the first shown, 0 or more. */
  readonly from: number
  /** Documents wanted, 1 to 100. */
  readonly size: number
}

/** A document found, with its best pages (three at most). No pages: the words stand in title or description alone. */
export type FoundDocument = {
  readonly document: Id
  readonly score: number
  readonly title: Passage
  readonly pages: readonly { readonly number: number; readonly passage: Passage }[]
  /** How many pages of the document hold the words, shown or not. */
  readonly pageCount: number
}

export type SearchAnswer = {
  /** Documents found in all. */
  readonly total: number
  readonly documents: readonly FoundDocument[]
}

export type SearchStats = { readonly documents: number; readonly pages: number; readonly bytes: number; readonly version: string }

/**
 * The search index: derived from the database, never the only place where anything is kept. One contract, tested once, for every engine.
 *
 * Questions are answered from what is committed, at any time, also while documents are put or the index is rebuilt. Changes take their
 * turn one after another; meant for one writer at a time, because all that is pending is committed together. An index that was damaged
 * or made by another version is empty, never an error to a reader: hold `revisions` against the database from time to time.
 */
export type SearchIndex = {
  /** Puts a document in the place of whatever the index held of it. Durable and visible once `commit` has returned. */
  upsert(document: IndexedDocument): Promise<void>
  /** Takes a document out, if it is there; from the next `commit` on. */
  remove(document: Id): Promise<void>
  /** Rejects when something pending was lost since it was put (the engine died, its file was damaged): put it again, commit again. */
  commit(): Promise<void>
  /** Never rejects for what is asked. A question without anything to find finds nothing. */
  search(question: SearchQuestion): Promise<SearchAnswer>
  /** What the index holds, to be held against the database. */
  revisions(): Promise<ReadonlyMap<Id, number>>
  /**
   * Builds a fresh index beside the old one and swaps it in at once; the old one answers until then. Returns the count of documents.
   * Changes asked for meanwhile wait for it; what is pending when it begins gives way to what it is given. When `documents` throws,
   * so does this, and the old index stays.
   */
  rebuild(documents: AsyncIterable<IndexedDocument>): Promise<number>
  stats(): Promise<SearchStats>
  /** Ends at once: what is pending is dropped, whoever waits is rejected, as is everything asked for later. */
  close(): Promise<void>
}
