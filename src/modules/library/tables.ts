import type { ColumnType, Generated } from 'kysely'
import type { CountryCode, Id, LanguageTag, PartialDate } from '#kernel'
import type { Sha256 } from '#platform/blobs'
import type { Transaction } from '#platform/database'
import type { Details } from './details.ts'
import type { Identifier } from './identifier.ts'
import type { EventKind, Fixity } from './preservation/model.ts'
import type { Access, AuthorityKind, MediaType, OutlineEntry, Proposable, PublicationState, ReadingReason, ReadingState, RelationKind, RenditionKind, Safety } from './model.ts'

/** Rows as they lie in the database. `bigint` comes back as text. */
export type LibraryTables = {
  document: {
    id: Id
    organisation: Id
    public: boolean
    network: boolean
    access: Access
    /** A day: `2026-11-22`. */
    embargo: PartialDate | null
    number: number
    state: PublicationState
    title: string
    proposed: readonly Proposable[]
    summary: string | null
    language: LanguageTag
    date: PartialDate | null
    authors: readonly string[]
    publishers: readonly string[]
    instruments: readonly string[]
    own_publication: boolean
    details: Json<Details>
    withdrawn_on: PartialDate | null
    withdrawn_reason: string | null
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
    network: boolean
    kind: RenditionKind
    language: LanguageTag
    media_type: MediaType
    sha256: Sha256
    bytes: ColumnType<string, number, number>
    file_name: string
    pages: number | null
    reading: ReadingState
    reason: ReadingReason | null
    recognised: Generated<boolean>
    confidence: Generated<number | null>
    outline: ColumnType<readonly OutlineEntry[], string | undefined, string>
    safety: Generated<Safety>
    redacted_on: Generated<PartialDate | null>
    redaction: Generated<string | null>
    /** What the last look at the file has found, and when that was. */
    fixity: Generated<Fixity | null>
    checked_at: Generated<Date | null>
  }
  page: { rendition: Id; number: number; organisation: Id; public: boolean; network: boolean; text: string; language: LanguageTag | null }
  relation: { document: Id; kind: RelationKind; target: number; organisation: Id; public: boolean; network: boolean }
  preservation_event: {
    id: Id
    document: Id
    rendition: Id
    organisation: Id
    at: Date
    kind: EventKind
    outcome: 'success' | 'fail'
    file: Sha256
    source: Sha256 | null
    detail: string | null
  }
  fixity_clock: { due_at: Date }
  withheld_file: { sha256: Sha256; document: number }
  authority: { id: Id; kind: AuthorityKind; name: string; country: CountryCode | null; identifiers: Json<readonly Identifier[]> }
  harvest: { number: number; changed_at: Date; deleted: boolean; language: LanguageTag; types: readonly string[]; countries: readonly CountryCode[] }
  authority_name: { key: string; authority: Id; name: string }
}

/** Written as JSON text, read as what it says. */
type Json<T> = ColumnType<T, string, string>

export const tables = (tx: Transaction) => tx.db.withTables<LibraryTables>()
