import type { CountryCode, Id, LanguageTag, PartialDate } from '#kernel'
import type { Sha256 } from '#platform/blobs'
import type { ReadingRefusal } from '#platform/reading'

/** The highest number a document can have: nine digits, as its address spells it. */
export const HIGHEST_NUMBER = 999_999_999

/** Where a document stands on its way to the reader. */
export type PublicationState = 'draft' | 'published' | 'withdrawn'

/** What became of a rendition's text. `stored-not-searchable` always comes with a reason. */
export type ReadingState = 'waiting' | 'searchable' | 'stored-not-searchable'

/** Why a rendition's text cannot be searched: the reader's refusal, pages without a letter, or a file that the store has lost. */
export type ReadingReason = ReadingRefusal['kind'] | 'no-text' | 'file-missing'

/** How a rendition stands to the document it renders. */
export const RENDITION_KINDS = ['original', 'official translation', 'translation by an NGO', 'machine translation', 'plain language', 'easy to read'] as const
export type RenditionKind = (typeof RENDITION_KINDS)[number]

/** Formats the library takes in. */
export const MEDIA_TYPES = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  epub: 'application/epub+zip',
  odt: 'application/vnd.oasis.opendocument.text',
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
}

/** An entry of the library, as shown to a reader. */
export type Document = {
  readonly id: Id
  /** Printed, cited, in the URL; never changes. */
  readonly number: number
  readonly state: PublicationState
  readonly title: string
  /** The title was guessed from the file and nobody has confirmed it. */
  readonly titleProposed: boolean
  /** The readable end of its address. */
  readonly slug: string
  readonly summary: string | undefined
  readonly language: LanguageTag
  readonly date: PartialDate | undefined
  readonly authors: readonly string[]
  readonly types: readonly string[]
  readonly keywords: readonly string[]
  readonly countries: readonly CountryCode[]
  readonly renditions: readonly Rendition[]
  readonly translationOf: RelatedDocument | undefined
  readonly translations: readonly RelatedDocument[]
}

/** A document as a line of a list. */
export type DocumentListing = Pick<Document, 'number' | 'title' | 'titleProposed' | 'slug' | 'language' | 'date' | 'types'> & {
  /** It can be read page by page. */
  readonly readable: boolean
}

/** As much of a document as a link to it needs. */
export type RelatedDocument = { readonly number: number; readonly title: string; readonly language: LanguageTag }
