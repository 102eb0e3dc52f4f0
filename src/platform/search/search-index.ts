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
  /** Title, summary, keywords, authors: what is found although it stands on no page. The first line weighs most. */
  readonly title: string
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
 * The search index: derived from the database, never the only place where anything is kept.
 * One contract, tested once, for every engine.
 */
export type SearchIndex = {
  /** Puts a document in the place of whatever the index held of it. Durable and visible once `commit` has returned. */
  upsert(document: IndexedDocument): Promise<void>
  remove(document: Id): Promise<void>
  commit(): Promise<void>
  search(question: SearchQuestion): Promise<SearchAnswer>
  /** What the index holds, to be held against the database. */
  revisions(): Promise<ReadonlyMap<Id, number>>
  /** Builds a fresh index beside the old one and swaps it in at once; the old one answers until then. Returns the count of documents. */
  rebuild(documents: AsyncIterable<IndexedDocument>): Promise<number>
  stats(): Promise<SearchStats>
  close(): Promise<void>
}
