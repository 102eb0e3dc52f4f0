import type { Id } from '#kernel'
import type { Bytes, Entry } from '#vault/envelope'
import type { StaffRole } from '../rights.ts'

/** To whom an epoch's key is wrapped: somebody of the organisation, or its recovery identity. */
export type Reader = Id | 'recovery'

/** What a new epoch writes beside its entry. `older`: the epoch before, sealed under this one. */
export type BegunEpoch = {
  readonly group: Id
  readonly epoch: number
  readonly wraps: readonly { readonly to: Reader; readonly wrapped: Bytes }[]
  readonly older?: Bytes | undefined
}

/** The current epoch, wrapped to somebody who came after it began. */
export type Admission = { readonly group: Id; readonly epoch: number; readonly to: Id; readonly wrapped: Bytes }

/** An invitation, as the browser made it whose person gives the code by hand. */
export type InvitationMade = {
  readonly id: Id
  readonly name: string
  readonly signInName: string
  readonly roles: readonly StaffRole[]
  readonly tokenHash: Bytes
  readonly greeting: Bytes
  readonly replaces?: Id | undefined
}

/** All that goes into an organisation's log at once: the entries, and what they bring about. `proposal`: the one that the first entry completes. */
export type Commit = {
  readonly entries: readonly Entry[]
  readonly epochs: readonly BegunEpoch[]
  readonly admissions: readonly Admission[]
  readonly invitation?: InvitationMade | undefined
  readonly roles: readonly { readonly staff: Id; readonly roles: readonly StaffRole[] }[]
  readonly proposal?: Id | undefined
}

/**
 * What is wrong with what comes with the entries.
 * `epoch-missing`, `epoch-unasked`, `wraps-differ`, `older-differs`: of an `epoch-opened`. `invitation-differs`, `roles-differ`: of those entries.
 * `admission-unfounded`: to whom the log does not say so, or who has a wrap. `not-joined`, `other-keys`: of whoever the log would take in.
 * `signer-gone`: a signer whose account is closed, whatever the log says.
 * `proposal-differs`: of the first entry and the proposal that it is said to complete.
 */
export type CommitFault =
  | 'epoch-missing'
  | 'epoch-unasked'
  | 'wraps-differ'
  | 'older-differs'
  | 'invitation-differs'
  | 'roles-differ'
  | 'admission-unfounded'
  | 'not-joined'
  | 'other-keys'
  | 'signer-gone'
  | 'proposal-differs'

export type CommitRefused = { readonly kind: 'commit-refused'; readonly because: CommitFault }

/** Another entry came first: the log is read again, and decided again. */
export type StaleHead = { readonly kind: 'stale-head' }

/** An entry is dated on a day that it is not: the clock of a device is wrong, or the server's. */
export type WrongDay = { readonly kind: 'wrong-day' }

/** Nobody brings what only others have signed. */
export type NotYourSignature = { readonly kind: 'not-your-signature' }

export const faulty = (because: CommitFault): CommitRefused => ({ kind: 'commit-refused', because })
