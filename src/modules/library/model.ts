import type { CountryCode, Id, LanguageTag, PartialDate } from '#kernel'
import type { Sha256 } from '#platform/blobs'
import type { ReadingRefusal } from '#platform/reading'
import type { Details, InLanguages } from './details.ts'

/** The highest number a document can have: nine digits, as its address spells it. */
export const HIGHEST_NUMBER = 999_999_999

/** Where a document stands on its way to the reader. */
export const PUBLICATION_STATES = ['draft', 'review', 'published', 'withdrawn'] as const
export type PublicationState = (typeof PUBLICATION_STATES)[number]

/** Who may see a document once it is published. */
export const ACCESS_LEVELS = ['public', 'network', 'organisation'] as const
export type Access = (typeof ACCESS_LEVELS)[number]

/** How a document stands to another. That it is a translation is said apart, since translations are folded together in a search. */
export const RELATION_KINDS = ['version of', 'supersedes', 'implements', 'comments on', 'plain-language version of', 'related'] as const
export type RelationKind = (typeof RELATION_KINDS)[number]

/** What somebody is who writes or publishes. */
export const AUTHORITY_KINDS = ['person', 'organisation', 'court', 'body', 'unknown'] as const
export type AuthorityKind = (typeof AUTHORITY_KINDS)[number]

/** What can be guessed from a file. */
export const PROPOSABLE = ['title', 'date', 'authors', 'language'] as const
export type Proposable = (typeof PROPOSABLE)[number]

/** What became of a rendition's text. `stored-not-searchable` always comes with a reason. */
export type ReadingState = 'waiting' | 'searchable' | 'stored-not-searchable'

/** Why a rendition's text cannot be searched: the reader's refusal, pages without a letter, or a file that the store has lost. */
export type ReadingReason = ReadingRefusal['kind'] | 'no-text' | 'no-language-data' | 'infected' | 'file-missing'

/** How a rendition stands to the document it renders. */
export const RENDITION_KINDS = ['original', 'official translation', 'translation by an NGO', 'machine translation', 'plain language', 'easy to read'] as const
export type RenditionKind = (typeof RENDITION_KINDS)[number]

/** Formats the library takes in. */
export const MEDIA_TYPES = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  epub: 'application/epub+zip',
  odt: 'application/vnd.oasis.opendocument.text',
  html: 'text/html',
  txt: 'text/plain',
} as const
export type MediaType = (typeof MEDIA_TYPES)[keyof typeof MEDIA_TYPES]

/** A file of a document in one language. */
export type Rendition = {
  readonly id: Id
  readonly kind: RenditionKind
  readonly language: LanguageTag
  readonly mediaType: MediaType
  readonly sha256: Sha256
  /** Size of the file in bytes. */
  readonly bytes: number
  /** Count of pages, once read. */
  readonly pages: number | undefined
  readonly reading: ReadingState
  /** Why it is not searchable. */
  readonly reason: ReadingReason | undefined
  /** Its words were read off pictures of the pages, by a program that errs. */
  readonly recognised: boolean
  /** How sure that program was, 0 to 1. */
  readonly confidence: number | undefined
  /** Headings of the file, with the page each stands on. */
  readonly outline: readonly OutlineEntry[]
  readonly safety: Safety
  /** Set when parts of the file were taken out: the day, and what and why in words for the reader. */
  readonly redacted: { readonly on: PartialDate; readonly note: string } | undefined
}

/** A heading of a file. `level` counts from 1. */
export type OutlineEntry = { readonly title: string; readonly page: number; readonly level: number }

/** What a scanner said of a file. */
export type Safety = 'not-scanned' | 'clean' | 'infected'

/** An entry of the library, as shown to a reader. */
export type Document = {
  readonly id: Id
  /** Printed, cited, in the URL; never changes. */
  readonly number: number
  readonly state: PublicationState
  readonly title: string
  /** What was guessed from the file and nobody has confirmed. */
  readonly proposed: readonly Proposable[]
  /** The readable end of its address. */
  readonly slug: string
  readonly summary: string | undefined
  readonly language: LanguageTag
  readonly date: PartialDate | undefined
  readonly authors: readonly string[]
  readonly publishers: readonly string[]
  readonly instruments: readonly string[]
  readonly ownPublication: boolean
  readonly access: Access
  readonly embargo: PartialDate | undefined
  readonly details: Details
  readonly types: readonly string[]
  readonly keywords: readonly string[]
  readonly countries: readonly CountryCode[]
  readonly renditions: readonly Rendition[]
  readonly translationOf: RelatedDocument | undefined
  readonly translations: readonly RelatedDocument[]
  /** What it says of others, and others of it. */
  readonly relations: readonly { readonly kind: RelationKind; readonly inverse: boolean; readonly document: RelatedDocument }[]
}

/** A document as a line of a list. */
export type DocumentListing = Pick<Document, 'number' | 'title' | 'proposed' | 'slug' | 'language' | 'date' | 'types'> & {
  /** Titles in further languages. */
  readonly titles: InLanguages
  /** It can be read page by page. */
  readonly readable: boolean
}

/** As much of a document as a link to it needs. */
export type RelatedDocument = { readonly number: number; readonly title: string; readonly language: LanguageTag }
