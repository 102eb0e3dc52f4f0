import type { Id, LanguageTag } from '#kernel'
import type { FacetName, Passage, SearchSort } from '#platform/search'
import type { DocumentListing } from './model.ts'

/** Values by facet; `own` is `yes` for publications of the network itself. */
export type Filters = { readonly [Facet in FacetName]?: readonly string[] }

export type SearchRequest = {
  /** As typed. Any text is a valid question. */
  readonly words: string
  /** Documents to leave out before the first shown. */
  readonly from: number
  /** Documents wanted, 100 at most. */
  readonly size: number
  /** The reader's language, for labels. */
  readonly language?: LanguageTag | undefined
  /** Any of the values within a facet, all facets together. */
  readonly filters?: Filters | undefined
  readonly sort?: SearchSort | undefined
  /** Shows one document of an original and its translations, and names the others under it. */
  readonly fold?: boolean | undefined
  /** Adds what the thesaurus knows the words by in other languages. Default yes. */
  readonly expand?: boolean | undefined
  /** Concepts that the reader took away from what was added. */
  readonly without?: readonly string[] | undefined
  /** Looks for every word in any script and romanisation. Unknown words are always looked for so. */
  readonly anyScript?: boolean | undefined
  /** Corrects nothing: the words as they were typed. */
  readonly asTyped?: boolean | undefined
  /** Gives counts for the facets. */
  readonly facets?: boolean | undefined
}

/** A document found, with the pages where the words stand (three at most). */
export type LibraryHit = {
  readonly listing: DocumentListing
  readonly title: Passage
  readonly pages: readonly { readonly rendition: Id; readonly number: number; readonly language: LanguageTag; readonly passage: Passage }[]
  /** How many of its pages hold the words, shown or not. */
  readonly pageCount: number
  /** Translations or the original that were found too and are folded under this one. */
  readonly others: readonly DocumentListing[]
}

/** One way to widen or narrow a search. */
export type FacetCount = { readonly value: string; readonly label: string; readonly count: number; readonly chosen: boolean }

/** A concept of the thesaurus that stands behind words of the question, and what was looked for besides. */
export type Expansion = { readonly concept: string; readonly matched: string; readonly terms: readonly { readonly language: LanguageTag; readonly label: string }[] }

export type LibraryAnswer = {
  readonly total: number
  /** Nothing can be searched at the moment: these are all documents, newest first, whatever was asked. */
  readonly away: boolean
  /** The question held more words than are looked for; the rest was left out. */
  readonly cut: boolean
  /** No document holds all the words: these hold some. */
  readonly loosened: boolean
  readonly hits: readonly LibraryHit[]
  /** Empty unless asked for. Counted with all filters but the facet's own. */
  readonly facets: Readonly<Record<FacetName, readonly FacetCount[]>>
  /** Words that nothing holds, and what was looked for instead. */
  readonly corrected: readonly { readonly asked: string; readonly used: string }[]
  /** Rare words that may be misspelt: what could be meant. Nothing was changed. */
  readonly suggested: readonly { readonly asked: string; readonly better: string }[]
  /** Words looked for in other scripts or spellings too. */
  readonly alike: readonly { readonly asked: string; readonly found: readonly string[] }[]
  readonly expanded: readonly Expansion[]
  /** The filters in force, those written into the question (`type: report`) among them. */
  readonly filters: Filters
}
