import { ok, refuse, type Id, type Result } from '#kernel'
import { isUniqueViolation } from '#platform/database'
import type { AccountsDeps } from './accounts-deps.ts'
import type { OrganisationNotFound } from './find-organisation.ts'
import type { Actor } from './model.ts'
import { mayAt } from './policy.ts'
import type { StaffRole } from './rights.ts'
import { INVITATION_DAYS } from './staff.ts'
import { readBySignInName, readStaff, writeInvitation } from './staff-store.ts'

/**
 * `tokenHash`: SHA-256 of the token that the invited browser derives from the code. The code is made in the inviting browser, is given by
 * hand and never comes here. `greeting`: bytes for the invited browser, which the code proves. `replaces`: whose place it is, when
 * somebody has forgotten their passphrase; their account closes as the new one opens.
 */
export type InviteInput = {
  readonly organisation: Id
  readonly name: string
  readonly signInName: string
  readonly roles: readonly StaffRole[]
  readonly tokenHash: Uint8Array
  readonly greeting: Uint8Array
  readonly replaces?: Id | undefined
}

export type SignInNameTaken = { readonly kind: 'sign-in-name-taken' }
export type PersonNotFound = { readonly kind: 'person-not-found' }
/** A code is used once: this one was given out before. */
export type InvitationRepeated = { readonly kind: 'invitation-repeated' }

const DAY = 86_400_000

/** Invites somebody to an organisation. The refusal of another organisation is that of one that is not there. */
export const invite = async (deps: AccountsDeps, actor: Actor, input: InviteInput): Promise<Result<{ readonly id: Id; readonly expiresAt: Date }, OrganisationNotFound | SignInNameTaken | PersonNotFound | InvitationRepeated>> => {
  if (!mayAt(actor, 'invite', input.organisation)) return refuse({ kind: 'organisation-not-found' })
  // Names are one for the whole installation, and an organisation sees only its own people.
  const holder = await deps.database.asDoorkeeper((tx) => readBySignInName(tx, input.signInName))
  if (holder !== undefined && holder.id !== input.replaces) return refuse({ kind: 'sign-in-name-taken' })
  const madeAt = deps.clock.now()
  const made = { id: deps.ids.next(), expiresAt: new Date(madeAt.getTime() + INVITATION_DAYS * DAY) }
  try {
    return await deps.database.asOrganisation(actor.organisation, async (tx) => {
      if (input.replaces !== undefined && !(await readStaff(tx, input.organisation)).some(({ id, left_at }) => id === input.replaces && left_at === null)) return refuse({ kind: 'person-not-found' })
      await writeInvitation(tx, {
        id: made.id, organisation: input.organisation, token_hash: input.tokenHash, name: input.name, sign_in_name: input.signInName, roles: input.roles,
        greeting: input.greeting, replaces: input.replaces ?? null, invited_by: actor.staff, made_at: madeAt, expires_at: made.expiresAt,
      })
      return ok(made)
    })
  } catch (fault) {
    if (isUniqueViolation(fault, 'invitation_token_hash_key')) return refuse({ kind: 'invitation-repeated' })
    throw fault
  }
}
