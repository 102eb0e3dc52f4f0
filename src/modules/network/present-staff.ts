import { stateOf, type Invitation, type StaffMember } from './staff.ts'
import type { InvitationRow, StaffRow } from './staff-store.ts'

/** The way out for people: neither the account nor anything sealed goes with it. */
export const presentStaff = (row: StaffRow): StaffMember => ({
  id: row.id,
  organisation: row.organisation,
  name: row.name,
  signInName: row.sign_in_name,
  roles: row.roles,
  publicKey: new Uint8Array(row.public_key),
  recipient: row.recipient,
  keyProof: new Uint8Array(row.key_proof),
  invitation: row.invitation ?? undefined,
  joinedAt: row.joined_at,
  leftAt: row.left_at ?? undefined,
})

/** The way out for invitations: not even the hash of the token. */
export const presentInvitation = (row: InvitationRow, now: Date): Invitation => ({
  id: row.id,
  name: row.name,
  signInName: row.sign_in_name,
  roles: row.roles,
  state: stateOf(row, now),
  madeAt: row.made_at,
  expiresAt: row.expires_at,
})
