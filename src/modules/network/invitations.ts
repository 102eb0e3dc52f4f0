import { ok, refuse, type Id, type Result } from '#kernel'
import { appendAudit } from '#audit'
import type { AccountsDeps } from './accounts-deps.ts'
import type { OrganisationNotFound } from './find-organisation.ts'
import type { Actor } from './model.ts'
import { mayAt } from './policy.ts'
import { presentInvitation } from './present-staff.ts'
import type { Invitation } from './staff.ts'
import { readInvitations, revokeInvitationRow } from './staff-store.ts'

export type InvitationNotFound = { readonly kind: 'invitation-not-found' }

/** Those that an organisation has made, the youngest first. */
export const listInvitations = async ({ database, clock }: AccountsDeps, actor: Actor, { organisation }: { readonly organisation: Id }): Promise<Result<readonly Invitation[], OrganisationNotFound>> => {
  if (!mayAt(actor, 'see-invitations', organisation)) return refuse({ kind: 'organisation-not-found' })
  return await database.asOrganisation(actor.organisation, async (tx) => ok((await readInvitations(tx, organisation)).map((row) => presentInvitation(row, clock.now()))))
}

/** Takes one back that nobody has used. */
export const revokeInvitation = async (
  { database, clock }: AccountsDeps,
  actor: Actor,
  { organisation, invitation }: { readonly organisation: Id; readonly invitation: Id },
): Promise<Result<undefined, InvitationNotFound>> => {
  if (!mayAt(actor, 'invite', organisation)) return refuse({ kind: 'invitation-not-found' })
  return await database.asOrganisation(actor.organisation, async (tx) => {
    if (!(await revokeInvitationRow(tx, organisation, invitation, clock.now()))) return refuse({ kind: 'invitation-not-found' })
    await appendAudit(tx, organisation, { at: clock.now(), by: actor.staff, did: 'invitation.revoked', about: [invitation] })
    return ok(undefined)
  })
}
