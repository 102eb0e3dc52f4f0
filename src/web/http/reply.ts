import type { Readable } from 'node:stream'
import type { KnownRefusal, QuestionNotUnderstood, TooManyRequests } from './refusals.ts'

/** Bytes that never change under their address, with whatever smaller encodings were made of them beforehand. */
export type AssetReply = {
  readonly kind: 'asset'
  readonly mediaType: string
  readonly bytes: Uint8Array
  readonly brotli?: Uint8Array | undefined
  readonly gzip?: Uint8Array | undefined
  /** Headers of its own, which stand in the place of those that every answer carries: what the desk's page may do. */
  readonly headers?: Readonly<Record<string, string>>
}

/** Something small that was made out of a stored file: the picture of a page, its text. With a file name it is a download. */
export type ExtractReply = {
  readonly kind: 'extract'
  readonly mediaType: string
  readonly bytes: Uint8Array
  readonly fileName?: string | undefined
}

/**
 * A text for programs: a feed, a description, a citation. `link`: the header that says what belongs to it (RFC 8288). `changed`: when what it tells of last changed; said
 * and never compared, since a second is too coarse, and the tag is exact. With a file name it is a download.
 */
export type TextReply = { readonly kind: 'text'; readonly mediaType: string; readonly text: string; readonly fileName?: string | undefined; readonly link?: string | undefined; readonly changed?: Date | undefined }

/** A long text for programs that is written while it is sent. `tag` names its content: the same for what says the same, though not for the same bytes. */
export type StreamReply = Omit<TextReply, 'kind' | 'text'> & { readonly kind: 'stream'; readonly tag: string; readonly chunks: () => AsyncIterable<string> }

/** A stored file, streamed whole or in part, always as a download. */
export type FileReply = {
  readonly kind: 'file'
  readonly mediaType: string
  /** Size of the whole file in bytes. */
  readonly bytes: number
  /** Names the content, so that a continued download cannot mix two files: its SHA-256. */
  readonly sha256: string
  /** Offered to the browser; any characters. */
  readonly fileName: string
  /** What belongs to it (RFC 8288). */
  readonly link?: string | undefined
  /** Bytes from `start` to `end` inclusive, or all. `undefined` when the store has lost the file: a bug, answered as one. */
  readonly open: (range?: { readonly start: number; readonly end: number }) => Promise<{ readonly stream: Readable } | undefined>
}

/** Bytes that are made while they are sent, as a download whose size nobody knows beforehand. */
export type MadeFileReply = { readonly kind: 'made-file'; readonly mediaType: string; readonly fileName: string; readonly open: () => ReadableStream<Uint8Array>; /** Called once when it was sent, was broken off, or is not sent at all. */ readonly over?: () => void }

/** What a route answers. Status, headers, encoding and caching are made of it in one place. */
export type Reply =
  | { readonly kind: 'page'; readonly html: string; readonly link?: string | undefined }
  /** `byLanguage`: whereto depends on the languages that the reader's browser prefers. */
  | { readonly kind: 'redirect'; readonly to: string; readonly lasting: boolean; readonly byLanguage?: boolean }
  /** What was asked for is a thing, and there is what is said of it (303): where, depends on the form that was wished for. */
  | { readonly kind: 'see-other'; readonly to: string }
  | { readonly kind: 'refused'; readonly refusal: KnownRefusal | QuestionNotUnderstood | TooManyRequests }
  | AssetReply
  | ExtractReply
  | TextReply
  | StreamReply
  | FileReply
  | MadeFileReply

/** How long an answer may be kept, and by whom. */
export type CachePolicy =
  /** The address contains the content's hash: for ever. */
  | 'immutable'
  /** A public page: a minute, anywhere. */
  | 'brief'
  /** Asked about every time, so that a withdrawal acts at once. */
  | 'revalidate'
  /** Shows what a person asked for: kept nowhere. */
  | 'never'

/** The value of `Cache-Control` (RFC 9111, RFC 8246) for each policy. */
export const CACHE_CONTROL = {
  immutable: 'public, max-age=31536000, immutable',
  brief: 'public, max-age=60',
  revalidate: 'public, no-cache',
  never: 'no-store',
} as const satisfies Record<CachePolicy, string>
