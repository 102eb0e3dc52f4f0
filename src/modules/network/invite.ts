import { ok, refuse, type Id, type Result } from '#kernel'
import { isUniqueViolation, type Transaction } from '#platform/database'
import type { AccountsDeps } from './accounts-deps.ts'
import type { OrganisationNotFound } from './find-organisation.ts'
import { isFounded } from './log/log-store.ts'
import type { Actor, StaffActor } from './model.ts'
import { mayAt } from './policy.ts'
import type { StaffRole } from './rights.ts'
import { isSuspended } from './roster-store.ts'
import { INVITATION_DAYS } from './staff.ts'
import { readBySignInName, readStaff, writeInvitation } from './staff-store.ts'
import { isOrganisation } from './store.ts'

/**
 * `id` and `tokenHash` come from the inviting browser: SHA-256 of the token that the invited browser derives from the code. The code itself is given by
 * hand and never comes here. `greeting`: bytes for the invited browser, which the code proves. `replaces`: whose place it is, when
 * somebody has forgotten their passphrase; their account closes as the new one opens.
 */
export type InviteInput = {
  readonly organisation: Id
  readonly id: Id
  readonly name: string
  readonly signInName: string
  readonly roles: readonly StaffRole[]
  readonly tokenHash: Uint8Array
  readonly greeting: Uint8Array
  readonly replaces?: Id | undefined
}

export type SignInNameTaken = { readonly kind: 'sign-in-name-taken' }
export type PersonNotFound = { readonly kind: 'person-not-found' }
/** A code is used once: this one, or its id, was given out before. */
export type InvitationRepeated = { readonly kind: 'invitation-repeated' }
/** There is a log, or two are there who can found it: this wants a signed entry. */
export type LogWantsEntry = { readonly kind: 'log-wants-entry' }
/** The network has suspended the organisation: it ends access, and gives none. */
export type OrganisationSuspended = { readonly kind: 'organisation-suspended' }

export type InvitationRefusal = SignInNameTaken | PersonNotFound | InvitationRepeated

export type InviteRefusal = OrganisationNotFound | OrganisationSuspended | LogWantsEntry | InvitationRefusal

export type Invited = { readonly id: Id; readonly expiresAt: Date }

const DAY = 86_400_000

/** Invites the second founder. Once two are there, or a log is, an invitation is an entry of it, and comes with a commit. */
export const invite = async (deps: AccountsDeps, actor: Actor, input: InviteInput): Promise<Result<Invited, InviteRefusal>> => {
  if (!mayAt(actor, 'invite', input.organisation)) return refuse({ kind: 'organisation-not-found' })
  return await placing(deps, actor, input, async (tx) => {
    const others = (await readStaff(tx, input.organisation)).filter(({ id, left_at }) => left_at === null && id !== input.replaces)
    return others.length < 2 && input.roles.includes('administrator') && !(await isFounded(tx, input.organisation))
  })
}

/** Invites the very first administrator of an organisation, where nobody has ever been: by whoever keeps the network. */
export const inviteFounder = async (deps: AccountsDeps, actor: Actor, input: InviteInput): Promise<Result<Invited, InviteRefusal>> => {
  if (!mayAt(actor, 'invite-founder', input.organisation)) return refuse({ kind: 'organisation-not-found' })
  return await placing(deps, actor, { ...input, replaces: undefined }, async (tx) => input.roles.includes('administrator') && (await readStaff(tx, input.organisation)).length === 0)
}

const placing = async (deps: AccountsDeps, actor: StaffActor, input: InviteInput, isOpen: (tx: Transaction) => Promise<boolean>): Promise<Result<Invited, InviteRefusal>> => {
  try {
    return await deps.database.asOrganisation(input.organisation, async (tx): Promise<Result<Invited, InviteRefusal>> => {
      if (!(await isOrganisation(tx, input.organisation))) return refuse({ kind: 'organisation-not-found' })
      if (await isSuspended(tx, input.organisation)) return refuse({ kind: 'organisation-suspended' })
      return (await isOpen(tx)) ? await placeInvitation(tx, actor, input, deps.clock.now()) : refuse({ kind: 'log-wants-entry' })
    })
  } catch (fault) {
    if (isRepeated(fault)) return refuse({ kind: 'invitation-repeated' })
    throw fault
  }
}

/** Whether a fault is that of an invitation whose id or token was there before. */
export const isRepeated = (fault: unknown): boolean => isUniqueViolation(fault, 'invitation_token_hash_key') || isUniqueViolation(fault, 'invitation_pkey')

/** Keeps an invitation, in the transaction of whatever decides on it. It ends after seven days, or at the last moment given. */
export const placeInvitation = async (tx: Transaction, actor: StaffActor, input: InviteInput, at: Date, last?: Date): Promise<Result<Invited, SignInNameTaken | PersonNotFound>> => {
  // Names are one for the whole installation, and an organisation sees only its own people.
  const holder = await tx.asDoorkeeper(() => readBySignInName(tx, input.signInName))
  if (holder !== undefined && holder.id !== input.replaces) return refuse({ kind: 'sign-in-name-taken' })
  if (input.replaces !== undefined && !(await readStaff(tx, input.organisation)).some(({ id, left_at }) => id === input.replaces && left_at === null)) return refuse({ kind: 'person-not-found' })
  const usual = at.getTime() + INVITATION_DAYS * DAY
  const expiresAt = new Date(Math.min(usual, last?.getTime() ?? usual))
  await writeInvitation(tx, {
    id: input.id, organisation: input.organisation, token_hash: input.tokenHash, name: input.name, sign_in_name: input.signInName, roles: input.roles,
    greeting: input.greeting, replaces: input.replaces ?? null, invited_by: actor.staff, made_at: at, expires_at: expiresAt,
  })
  return ok({ id: input.id, expiresAt })
}
