import { ok, refuse, type Id, type Result, type Secret } from '#kernel'
import { appendAudit } from '#audit'
import { acceptsCode, closeAccount, writeAccount, type CodeRefused, type PreparedAccount } from '#platform/authentication'
import { isUniqueViolation, type Transaction } from '#platform/database'
import type { AccountsDeps } from './accounts-deps.ts'
import type { InvitationNotFound } from './invitations.ts'
import type { PersonNotFound, SignInNameTaken } from './invite.ts'
import { hashOfToken, type InvitationOver } from './open-invitation.ts'
import type { StaffRole } from './rights.ts'
import { stateOf, type KeyMaterial } from './staff.ts'
import { claimInvitation, countAttempt, readInvitation, readStaff, revokeInvitationsOf, writeLeft, writeStaff } from './staff-store.ts'

/** `code`: what the authenticator shows. `authenticationKey`: what the browser derived from the passphrase, for this purpose alone. */
export type JoinInput = { readonly token: string; readonly code: string; readonly authenticationKey: Secret; readonly keys: KeyMaterial }

/** The id that a browser drew is somebody's: it draws another. */
export type StaffIdTaken = { readonly kind: 'staff-id-taken' }

/** Nobody would be left who may invite. */
export type LastAdministrator = { readonly kind: 'last-administrator' }

export type JoinRefusal = InvitationNotFound | InvitationOver | CodeRefused | SignInNameTaken | PersonNotFound | StaffIdTaken | LastAdministrator

/**
 * Makes an account out of an invitation: all of it or nothing, so that a browser which dies on the way may begin again.
 * Opens no session: whoever has joined signs in.
 */
export const join = async (deps: AccountsDeps, { token, code, authenticationKey, keys }: JoinInput): Promise<Result<{ readonly id: Id }, JoinRefusal>> => {
  const { database, authentication, clock } = deps
  // Counted in a transaction of its own: what follows may be refused, and the attempt still counts.
  const invitation = await database.asDoorkeeper(async (tx) => {
    const row = await readInvitation(tx, hashOfToken(token))
    if (row !== undefined && stateOf(row, clock.now()) === 'open') await countAttempt(tx, row.id)
    return row
  })
  if (invitation === undefined) return refuse({ kind: 'invitation-not-found' })
  const state = stateOf(invitation, clock.now())
  if (state !== 'open') return refuse({ kind: 'invitation-over', state })
  const authenticator = authentication.authenticatorOf(token)
  if (!acceptsCode(authenticator, code, clock.now())) return refuse({ kind: 'code-refused' })
  const account = await authentication.prepare({ signInName: invitation.sign_in_name, authenticationKey, authenticator })
  try {
    return await database.asDoorkeeper(async (tx) => {
      const at = clock.now()
      if (!(await claimInvitation(tx, invitation.id, at))) return refuse({ kind: 'invitation-over', state: 'used' })
      if (invitation.replaces !== null) {
        const here = (await readStaff(tx, invitation.organisation, true)).filter(({ left_at }) => left_at === null)
        const before = here.find(({ id }) => id === invitation.replaces)
        if (before === undefined) return refuse({ kind: 'person-not-found' })
        const lasting = [...here.filter((row) => row !== before), invitation]
        if (before.roles.includes('administrator') && !lasting.some(({ roles }) => roles.includes('administrator'))) return refuse({ kind: 'last-administrator' })
        await endMembership(tx, before, at)
        // Whoever invited has decided that it closes.
        await appendAudit(tx, invitation.organisation, { at, by: invitation.invited_by, did: 'account.closed', about: [before.id] })
      }
      await beginMembership(tx, { organisation: invitation.organisation, name: invitation.name, roles: invitation.roles, invitation: invitation.id, account, keys, at })
      return ok({ id: keys.staff })
    })
  } catch (fault) {
    if (isUniqueViolation(fault, 'staff_pkey')) return refuse({ kind: 'staff-id-taken' })
    if (isUniqueViolation(fault, 'staff_sign_in_name_once') || isUniqueViolation(fault, 'auth_user_email_key')) return refuse({ kind: 'sign-in-name-taken' })
    throw fault
  }
}

/** Writes a person and the account they sign in with. `invitation`: by which they came. */
export const beginMembership = async (
  tx: Transaction,
  { organisation, name, roles, invitation, account, keys, at }: { organisation: Id; name: string; roles: readonly StaffRole[]; invitation?: Id; account: PreparedAccount; keys: KeyMaterial; at: Date },
): Promise<void> => {
  await writeAccount(tx, account)
  await writeStaff(tx, {
    id: keys.staff, organisation, account: account.id, name, sign_in_name: account.signInName, roles, salt: keys.salt, kdf: keys.kdf,
    public_key: keys.publicKey, recipient: keys.recipient, key_proof: keys.keyProof, invitation: invitation ?? null, sealed_secret: keys.sealedSecret, joined_at: at, left_at: null,
  })
}

/** Ends a membership: sessions, account, and the invitations that hang on it. */
export const endMembership = async (tx: Transaction, { id, account }: { readonly id: Id; readonly account: Id | null }, at: Date): Promise<void> => {
  await writeLeft(tx, id, at)
  await revokeInvitationsOf(tx, id, at)
  if (account !== null) await closeAccount(tx, account)
}
