import type { Wish } from './wish.ts'

/** What a document can be filtered by in words: `language:uk`, `publisher:"La Strada"`. */
export const FILTER_FIELDS = ['language', 'type', 'keyword', 'country', 'year', 'number', 'publisher'] as const

export type FilterField = (typeof FILTER_FIELDS)[number]

/** A filter as typed: whoever searches knows which values there are. `not` when it was typed with a minus. */
export type QueryFilter = { readonly field: FilterField; readonly value: string; readonly not: boolean }

/** What a reader asks for. Every list may be empty, none holds anything twice. */
export type Query = {
  /** All must be fulfilled, each in any of its ways. */
  readonly must: readonly Wish[]
  /** None may be fulfilled. */
  readonly mustNot: readonly Wish[]
  readonly filters: readonly QueryFilter[]
  /** True when the reader wrote more than is searched for (`QUERY_LENGTH`, `QUERY_TERMS`): the rest was left out. */
  readonly cut: boolean
}

/** So many UTF-16 code units of what the reader wrote are read. */
export const QUERY_LENGTH = 2_000

/** So many tokens are searched for, those of phrases counted one by one, and filters with them. */
export const QUERY_TERMS = 32

/** Whether there is nothing to find: no word and no filter, or only words to leave out. */
export const isEmpty = (query: Pick<Query, 'must' | 'filters'>): boolean => query.must.length + query.filters.length === 0
