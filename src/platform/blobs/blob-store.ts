import type { Readable } from 'node:stream'
import type { Result } from '#kernel'

/** The SHA-256 of a file's bytes, 64 lower-case hexadecimal digits: a blob's one name. */
export type Sha256 = string & { readonly __sha256: true }

export type StoredBlob = { readonly sha256: Sha256; readonly bytes: number; readonly existed: boolean }

export type BlobRefusal =
  | { readonly kind: 'file-too-large'; readonly limit: number }
  | { readonly kind: 'disk-full'; readonly freeBytes: number }
  | { readonly kind: 'file-unreadable'; readonly code: string }
  | { readonly kind: 'store-away'; readonly code: string }

/** Files by the hash of their content. Written once, never changed: a half-written blob is never seen under its name. */
export type BlobStore = {
  /** The largest blob that is taken, bytes. */
  readonly maxBytes: number
  /**
   * Streams bytes in: temporary name, fsync, rename, fsync of the folder. On refusal or fault nothing stays behind, and the
   * source is closed. A blob that stands already is not written again (`existed`), unless its size shows damage.
   * Throws where the store's own folder cannot be written.
   */
  put(bytes: Readable): Promise<Result<StoredBlob, BlobRefusal>>
  /**
   * Bytes from `start` to `end` (inclusive, as in HTTP ranges), or all; `size` is the whole blob's. An `end` past the last byte means
   * the last byte; a `start` past it gives an empty stream. The taker reads the stream to its end or destroys it.
   * `undefined` when there is no such blob.
   */
  open(sha256: Sha256, range?: { readonly start: number; readonly end: number }): Promise<{ readonly size: number; readonly stream: Readable } | undefined>
  /** The first bytes, `length` at most; for looking at a file's kind. */
  head(sha256: Sha256, length: number): Promise<Uint8Array | undefined>
  /** Whether there is such a blob. */
  has(sha256: Sha256): Promise<boolean>
  /** Where the blob lies on disk, or a copy of it, for a reader child; `undefined` when there is none. */
  pathOf(sha256: Sha256): Promise<string | undefined>
  /** Reads a blob whole and says whether its bytes still have its name. What the disk no longer gives back is damaged. */
  verify(sha256: Sha256): Promise<'sound' | 'missing' | 'damaged'>
  /** Every blob, in order of name. */
  list(): AsyncIterable<{ readonly sha256: Sha256; readonly bytes: number }>
  /** Removes a blob; one that is not there is no fault. */
  remove(sha256: Sha256): Promise<void>
  /** Blobs of which a copy lies on this machine while their home is elsewhere. None where blobs lie on this machine. */
  copies(): AsyncIterable<Sha256>
  /** Lets go of the copy of a blob that another process has removed. Nothing to do where blobs lie on this machine. */
  dropCopy(sha256: Sha256): Promise<void>
  /** Ends the lines to wherever blobs are. */
  close(): void
}
