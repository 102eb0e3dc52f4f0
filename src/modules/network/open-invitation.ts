import { createHash } from 'node:crypto'
import { ok, refuse, type Id, type Result } from '#kernel'
import { authenticatorAddress } from '#platform/authentication'
import type { AccountsDeps } from './accounts-deps.ts'
import type { InvitationNotFound } from './invitations.ts'
import type { StaffRole } from './rights.ts'
import { stateOf, type InvitationState } from './staff.ts'
import { readInvitation } from './staff-store.ts'

/** It was one, and is none any more. Told only to whoever has the code. */
export type InvitationOver = { readonly kind: 'invitation-over'; readonly state: Exclude<InvitationState, 'open'> }

/** What somebody who is invited sees before they join. */
export type OpenedInvitation = {
  readonly invitation: Id
  readonly organisation: { readonly id: Id; readonly slug: string; readonly name: string }
  readonly name: string
  readonly signInName: string
  readonly roles: readonly StaffRole[]
  /** Who made it, and where they work: a founder is invited by somebody of the secretariat. The server's word, which the code does not vouch for. */
  readonly invitedBy: { readonly name: string; readonly organisation: string }
  readonly greeting: Uint8Array
  /** For the authenticator (`otpauth://…`); the same each time until somebody joins. */
  readonly authenticator: string
}

/** The hash under which an invitation lies. */
export const hashOfToken = (token: string): Uint8Array => new Uint8Array(createHash('sha256').update(token).digest())

/** Shows an invitation to whoever has its token. Nothing is used up. */
export const openInvitation = ({ database, authentication, clock }: AccountsDeps, { token }: { readonly token: string }): Promise<Result<OpenedInvitation, InvitationNotFound | InvitationOver>> =>
  database.asDoorkeeper(async (tx) => {
    const row = await readInvitation(tx, hashOfToken(token))
    if (row === undefined) return refuse({ kind: 'invitation-not-found' })
    const state = stateOf(row, clock.now())
    if (state !== 'open') return refuse({ kind: 'invitation-over', state })
    return ok({
      invitation: row.id,
      organisation: { id: row.organisation, slug: row.organisation_slug, name: row.organisation_name },
      name: row.name,
      signInName: row.sign_in_name,
      roles: row.roles,
      invitedBy: { name: row.inviter_name, organisation: row.inviter_organisation },
      greeting: new Uint8Array(row.greeting),
      authenticator: authenticatorAddress(authentication.authenticatorOf(token), 'Waystation', row.sign_in_name),
    })
  })
