import type { Id } from '#kernel'
import type { Sha256 } from '#platform/blobs'

/** What can befall a file, in the terms of the PREMIS vocabulary of event types where it has one. */
export const EVENT_KINDS = ['ingestion', 'validation', 'virus check', 'fixity check', 'migration', 'withdrawal', 'reinstatement', 'deletion'] as const
export type EventKind = (typeof EVENT_KINDS)[number]

/** What a look at a stored file has found. `wrong-size`: shorter or longer than it was; `damaged`: as long, with other bytes. */
export const FIXITIES = ['sound', 'missing', 'wrong-size', 'damaged'] as const
export type Fixity = (typeof FIXITIES)[number]

/** Something that was done to a file, or found in it. */
export type FileEvent = {
  readonly id: Id
  readonly rendition: Id
  readonly at: Date
  readonly kind: EventKind
  readonly outcome: 'success' | 'fail'
  readonly file: Sha256
  /** Of a migration: the bytes in whose place `file` came. */
  readonly source: Sha256 | undefined
  /** A word of ours, never prose: a media type, why a reading failed, what a check found, `redaction` or `replacement`. */
  readonly detail: string | undefined
}
