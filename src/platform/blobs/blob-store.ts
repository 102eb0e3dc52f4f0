import type { Readable } from 'node:stream'
import type { Result } from '#kernel'

/** The SHA-256 of a file's bytes, 64 lower-case hexadecimal digits: a blob's one name. */
export type Sha256 = string & { readonly __sha256: true }

export type StoredBlob = { readonly sha256: Sha256; readonly bytes: number; readonly existed: boolean }

export type BlobRefusal =
  | { readonly kind: 'file-too-large'; readonly limit: number }
  | { readonly kind: 'disk-full'; readonly freeBytes: number }
  | { readonly kind: 'file-unreadable'; readonly code: string }

/** Files by the hash of their content. Written once, never changed: a half-written blob is never seen under its name. */
export type BlobStore = {
  /** Streams bytes in: temporary name, fsync, rename, fsync of the folder. On refusal or fault nothing stays behind. */
  put(bytes: Readable): Promise<Result<StoredBlob, BlobRefusal>>
  /** Bytes from `start` to `end` (inclusive, as in HTTP ranges), or all. `undefined` when there is no such blob. */
  open(sha256: Sha256, range?: { readonly start: number; readonly end: number }): Promise<{ readonly size: number; readonly stream: Readable } | undefined>
  /** The first bytes, `length` at most; for looking at a file's kind. */
  head(sha256: Sha256, length: number): Promise<Uint8Array | undefined>
  /** Where the blob lies on disk, for a reader child; `undefined` when there is none. */
  pathOf(sha256: Sha256): Promise<string | undefined>
  /** Reads a blob whole and says whether its bytes still have its name. */
  verify(sha256: Sha256): Promise<'sound' | 'missing' | 'damaged'>
  /** Every blob, in order of name. */
  list(): AsyncIterable<{ readonly sha256: Sha256; readonly bytes: number }>
  remove(sha256: Sha256): Promise<void>
}
