import type { ColumnType, Generated } from 'kysely'
import type { CountryCode, Id, LanguageTag, PartialDate } from '#kernel'
import type { Sha256 } from '#platform/blobs'
import type { Transaction } from '#platform/database'
import type { MediaType, PublicationState, ReadingReason, ReadingState, RenditionKind } from './model.ts'

/** Rows as they lie in the database. `bigint` comes back as text. */
export type LibraryTables = {
  document: {
    id: Id
    organisation: Id
    public: boolean
    number: number
    state: PublicationState
    title: string
    title_proposed: boolean
    summary: string | null
    language: LanguageTag
    date: PartialDate | null
    authors: readonly string[]
    types: readonly string[]
    keywords: readonly string[]
    countries: readonly CountryCode[]
    translation_of: number | null
    revision: ColumnType<string, number | undefined, never>
    made_at: Generated<Date>
  }
  document_number: { last: number }
  rendition: {
    id: Id
    document: Id
    organisation: Id
    public: boolean
    kind: RenditionKind
    language: LanguageTag
    media_type: MediaType
    sha256: Sha256
    bytes: ColumnType<string, number, never>
    file_name: string
    pages: number | null
    reading: ReadingState
    reason: ReadingReason | null
  }
  page: { rendition: Id; number: number; organisation: Id; public: boolean; text: string }
}

export const tables = (tx: Transaction) => tx.db.withTables<LibraryTables>()
