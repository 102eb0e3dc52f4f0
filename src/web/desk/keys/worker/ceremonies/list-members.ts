import { ok, refuse, type Result } from '#kernel'
import { ROLES, sha256, spokenFingerprint, type Role } from '#vault/envelope'
import { followLog, type LogNotBelieved } from './follow-log.ts'
import type { Desk } from './desk.ts'
import type { Session } from './session.ts'

/** Somebody as the organisation's log has them. `fingerprint`: of both their public keys, twelve groups of five digits. */
export type MemberShown = { readonly staff: string; readonly role: Role; readonly standing: 'active' | 'left' | 'office-closed'; readonly fingerprint: string }

/** An invitation as the log has it. */
export type InvitationInLog = { readonly invitation: string; readonly role: Role; readonly until: string; readonly standing: 'open' | 'used' | 'revoked' }

/** Who is in the log, and which invitations are. Public keys are believed from nowhere else. */
export type LogShown = { readonly members: readonly MemberShown[]; readonly invitations: readonly InvitationInLog[] }

const fingerprintOf = async (publicKey: Uint8Array, recipient: string): Promise<string> => spokenFingerprint(await sha256(Uint8Array.from([...publicKey, ...new TextEncoder().encode(recipient)])))

/** Reads the log on, and says who is in it. */
export const listMembers = async (desk: Desk, session: Session): Promise<Result<LogShown, LogNotBelieved | { readonly kind: 'not-founded' }>> => {
  if (!session.log) return refuse({ kind: 'not-founded' })
  const log = await followLog(desk, session)
  if (!log.ok) return log
  const members = await Promise.all([...log.value.staff].map(async ([staff, { role, standing, publicKey, recipient }]) => ({ staff, role, standing, fingerprint: await fingerprintOf(publicKey, recipient) })))
  return ok({
    members: members.toSorted((one, other) => ROLES.indexOf(one.role) - ROLES.indexOf(other.role)),
    invitations: [...log.value.invitations].map(([invitation, { role, until, standing }]) => ({ invitation, role, until, standing })),
  })
}
