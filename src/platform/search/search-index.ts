import type { Id, PartialDate } from '#kernel'
import type { Passage, Wish } from '#text'

export type { Passage }

/** What answers can be narrowed by and counted by. `own`: whether it is a publication of the network (`yes`, `no`, or as the caller likes). */
export const FACETS = ['language', 'type', 'keyword', 'country', 'year', 'publisher', 'own'] as const

export type FacetName = (typeof FACETS)[number]

/** One page of a document as the index takes it: a page of one of its renditions. Numbers count from 1, anew in every rendition. */
export type IndexedPage = { readonly rendition: Id; readonly number: number; readonly language: string; readonly text: string }

/** All that is searched of one document. `revision` grows with every change of the document in the database. */
export type IndexedDocument = {
  readonly document: Id
  readonly revision: number
  /** Of title, names and description (BCP 47). */
  readonly language: string
  /** Weighs most. */
  readonly title: string
  /** Authors, publishers, parties. */
  readonly names: string
  /** Summary, labels of keywords and types, identifiers: what is found although it stands on no page. */
  readonly description: string
  /** Shown in this order where they fit equally well. */
  readonly pages: readonly IndexedPage[]
  /** Values as the caller knows them (codes, ids, years): compared as they stand, never analysed. */
  readonly facets: Readonly<Record<FacetName, readonly string[]>>
  /** Who may find it: a word of the caller's, such as `public`, `network` or an organisation's id. One of `SearchQuestion.access` must equal it. */
  readonly access: string
  readonly date: PartialDate | undefined
  /** The original of which it is a translation, or the document itself. */
  readonly work: Id
}

export type SearchSort = 'relevance' | 'newest' | 'oldest' | 'title'

/** A question in analysed tokens (see `#text`), so that every engine is asked the same. */
export type SearchQuestion = {
  /**
   * All of them, each by any of its ways: anywhere in title, names, description or page, or only in the wish's field. The words of a
   * question may be spread over a page and its document's title, names and description, but not over two pages. At most 31 are heeded.
   */
  readonly must: readonly Wish[]
  /** These raise the rank. When `must` is empty, at least one of them must be fulfilled. */
  readonly should: readonly Wish[]
  /** A page that fulfils one of them is left out; a document whose title, names or description does so is left out whole. */
  readonly mustNot: readonly Wish[]
  /** Of each facet any value, all facets together. An empty list is no filter. */
  readonly filters: Readonly<Partial<Record<FacetName, readonly string[]>>>
  /** Documents that bear any of these values are left out. */
  readonly filtersNot?: Readonly<Partial<Record<FacetName, readonly string[]>>>
  /** What the reader may see: all else is as if it were not there. */
  readonly access: readonly string[]
  /** What is to be counted. */
  readonly facets: readonly FacetName[]
  /** Documents without a date come last, whether newest or oldest. Titles by the Unicode collation, numbers by their value. */
  readonly sort: SearchSort
  /** Of a document and its translations only the one that fits best, or, where they fit equally well, the original. */
  readonly foldTranslations: boolean
  /** Documents to leave out before the first shown, 0 or more. */
  readonly from: number
  /** Documents wanted, 1 to 100. */
  readonly size: number
}

/** A page found. */
export type FoundPage = { readonly rendition: Id; readonly number: number; readonly passage: Passage }

/** A document found, with its best pages (three at most). No pages: the words stand in title, names or description alone. */
export type FoundDocument = {
  readonly document: Id
  /** Of the document as it is shown here: the database may have gone on. */
  readonly revision: number
  /** The higher, the better it fits; 0 where no word was asked for. Compares documents of one answer alone. */
  readonly score: number
  readonly title: Passage
  readonly pages: readonly FoundPage[]
  /** How many pages of the document hold words that were asked for, shown or not. */
  readonly pageCount: number
  /** Documents that were found too and are folded into this one, those that fit best first. */
  readonly others: readonly Id[]
}

export type FacetCount = { readonly value: string; readonly count: number }

export type SearchAnswer = {
  /** Documents found in all; works when translations are folded. */
  readonly total: number
  readonly documents: readonly FoundDocument[]
  /**
   * How many of the documents found (works, when folded) bear each value: most frequent first, equal ones by value, 200 at most. Counted
   * under all filters but those of the same facet, so that a reader sees what another choice there, or one more, would bring.
   */
  readonly facets: Readonly<Partial<Record<FacetName, readonly FacetCount[]>>>
}

/** What the index knows of a token. `pages`: how many pages hold it, a document's title, names and description counting as one more. */
export type KnownToken = {
  readonly token: string
  readonly pages: number
  /** Tokens one letter away (changed, left out, added, or two neighbours swapped): most frequent first, five at most. */
  readonly near: readonly { readonly token: string; readonly pages: number }[]
  /** Other tokens of the same skeleton (see `skeletonOf`): most frequent first, twenty at most. */
  readonly alike: readonly string[]
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
  /**
   * Never rejects for what is asked. Without any wish it gives all documents that pass the filters, in relevance's place the newest first;
   * with nothing but `mustNot`, those of which no part holds any of that.
   */
  search(question: SearchQuestion): Promise<SearchAnswer>
  /** What the index knows of tokens, in the order given: for "did you mean" and for other spellings. Never rejects for what is asked. */
  lookUp(tokens: readonly string[]): Promise<readonly KnownToken[]>
  /** What the index holds, to be held against the database. */
  revisions(): Promise<ReadonlyMap<Id, number>>
  /**
   * Builds a fresh index beside the old one and swaps it in at once; the old one answers until then. Returns the count of documents.
   * Changes asked for meanwhile wait for it; what is pending when it begins gives way to what it is given. When `documents` throws,
   * so does this, and the old index stays.
   */
  rebuild(documents: AsyncIterable<IndexedDocument>): Promise<number>
  stats(): Promise<SearchStats>
  /** Whether it lies on a server that does not answer: whoever asked for changes meanwhile holds it against the database when it is back. */
  isAway?(): boolean
  /** Ends at once: what is pending is dropped, whoever waits is rejected, as is everything asked for later. */
  close(): Promise<void>
}
