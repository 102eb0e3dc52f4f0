import type { Id } from '#kernel'
import type { Bytes, KdfVersion } from '#vault/envelope'
import type { StaffRole } from './rights.ts'

/** Somebody who works at an organisation, or did. */
export type StaffMember = {
  readonly id: Id
  readonly organisation: Id
  readonly name: string
  readonly signInName: string
  readonly roles: readonly StaffRole[]
  /** To check signatures with (Ed25519, 32 bytes), and to wrap to (age). The organisation's signed log says whether they are this person's. */
  readonly publicKey: Bytes
  readonly recipient: string
  /** By which the organisation knows that the keys are of whoever held the code of the invitation. */
  readonly keyProof: Bytes
  /** By which they came; the very first came by none. */
  readonly invitation: Id | undefined
  readonly joinedAt: Date
  /** Since when no longer. The name stays, for the audit. */
  readonly leftAt: Date | undefined
}

/** What a browser brings when somebody joins. Their id is drawn there: the secret was sealed to it before it came here. */
export type KeyMaterial = {
  readonly staff: Id
  /** Of the passphrase, and the name of the way in which it is stretched. */
  readonly salt: Bytes
  readonly kdf: KdfVersion
  readonly publicKey: Bytes
  readonly recipient: string
  readonly keyProof: Bytes
  readonly sealedSecret: Bytes
}

/** An invitation that was made, for those who may see it. */
export type Invitation = {
  readonly id: Id
  readonly name: string
  readonly signInName: string
  readonly roles: readonly StaffRole[]
  readonly state: InvitationState
  readonly madeAt: Date
  readonly expiresAt: Date
}

export type InvitationState = 'open' | 'used' | 'revoked' | 'expired' | 'exhausted'

/** How often the code of a second factor may be wrong before an invitation is worth nothing any more. */
const MOST_ATTEMPTS = 10

/** Days for which an invitation holds. */
export const INVITATION_DAYS = 7

/** The last moment of a day in UTC. */
export const endOfDay = (day: string): Date => new Date(`${day}T23:59:59.999Z`)

/** One spelling for a sign-in name, as people type it; `undefined` when it cannot be one. */
export const parseSignInName = (text: string): string | undefined => {
  const name = text.normalize('NFKC').trim().toLowerCase()
  return /^[a-z0-9][a-z0-9._-]{1,39}$/.test(name) ? name : undefined
}

/** Where an invitation stands at that moment. */
export const stateOf = (row: { used_at: Date | null; revoked_at: Date | null; expires_at: Date; attempts: number }, now: Date): InvitationState => {
  if (row.used_at !== null) return 'used'
  if (row.revoked_at !== null) return 'revoked'
  if (row.expires_at <= now) return 'expired'
  return row.attempts >= MOST_ATTEMPTS ? 'exhausted' : 'open'
}
