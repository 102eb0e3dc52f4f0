import type { Id } from '#kernel'
import type { NotReady } from '#vault/envelope'

/** There is more of the person than drafts, or somebody else has them in hand: that is a file, and only an erasure ends it. */
export type AlreadyRegistered = { readonly kind: 'already-registered' }

/** None there, or none within reach. */
export type ClientNotFound = { readonly kind: 'client-not-found' }
export type RecordNotFound = { readonly kind: 'record-not-found' }
export type OrganisationUnknown = { readonly kind: 'organisation-not-found' }

/** Nothing may be written in this group yet: `no-log` before the organisation is founded, otherwise as the vault says. */
export type GroupNotReady = { readonly kind: 'not-ready'; readonly because: NotReady['kind'] | 'no-log' }

/** The first write after an epoch began draws a new generation of the key. `restricted`: a reader restricts the file anew. */
export type GenerationDue = { readonly kind: 'generation-due'; readonly epoch: number; readonly restricted: boolean }

/** Somebody has been quicker: what the records (0: not there), or the client's key, have come to. */
export type StaleRevision = { readonly kind: 'stale-revision'; readonly records: readonly { readonly record: Id; readonly revision: number }[] }
export type StaleGeneration = { readonly kind: 'stale-generation'; readonly client: Id; readonly generation: number }

/** What is brought does not fit together, or is not sealed: a fault of the browser's, not of the person's. */
export type NotAsItMustBe = { readonly kind: 'envelope-refused'; readonly because: Misfit }

export type Misfit =
  /** No envelope has this form. */
  | 'not-sealed'
  /** A restriction that nobody who is there has signed for this file and this generation. */
  | 'not-signed'
  /** A wrap that is no age file: nobody could open it. */
  | 'not-an-age-file'
  /** Parts speak of different clients, or of one record twice. */
  | 'other-client'
  /** Another group, epoch, generation or birth than the key has to have now. */
  | 'other-key'
  /** A record keeps the kind with which it began. */
  | 'other-kind'
  /** Somebody who is not there, or not in the group; a restriction without its author or without recovery. */
  | 'other-people'
  /** A restricted file's key lies under no group. */
  | 'restricted'
  | 'not-restricted'
  /** A book is assigned to nobody, never restricted, and never erased: no person's file lies in it. */
  | 'book'

/** An id that is taken. Ids are drawn at random: whoever repeats one repeats a request, or is up to no good. An erased client's stays taken. */
export type Repeated = { readonly kind: 'id-taken' }
