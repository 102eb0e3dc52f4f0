import type { KeyRequests } from '../keys/requests.ts'

/** What the worker has read of the organisation's log. */
export type LogShown = KeyRequests['people.log']['output']

/** Somebody of the organisation as the server lists them. `invitation`: by which they came. */
export type StaffOnServer = { readonly id: string; readonly name: string; readonly signInName: string; readonly roles: readonly string[]; readonly invitation?: string; readonly joinedAt: string; readonly leftAt?: string }

export type InvitationOnServer = { readonly id: string; readonly name: string; readonly signInName: string; readonly roles: readonly string[]; readonly state: string; readonly expiresAt: string }

/** Where somebody stands, in the order in which they are listed. `shut-out`: the log does not say yet that they have left. `unfounded`: there is no log that could say more. */
export const STANDINGS = ['to-check', 'shut-out', 'invited', 'invitation-over', 'active', 'unfounded', 'left', 'office-closed'] as const

export type PersonStanding = (typeof STANDINGS)[number]

/** One line of the list: somebody who works here or did, or an invitation. `id`: of the person, or of the invitation. */
export type Person = {
  readonly id: string
  readonly name: string
  readonly signInName: string
  readonly roles: readonly string[]
  readonly standing: PersonStanding
  /** By which they came, or which they have in hand. */
  readonly invitation: string | undefined
  /** Of their keys, as the log has them. */
  readonly fingerprint: string | undefined
  /** A day or a moment in ISO 8601: joined, left, or until when the invitation holds. */
  readonly since: string
}

const standingOf = ({ id, leftAt }: StaffOnServer, log: LogShown | undefined): PersonStanding => {
  const member = log?.members.find(({ staff }) => staff === id)
  // What the log says goes before what the server says.
  if (member !== undefined && member.standing !== 'active') return member.standing
  if (leftAt !== undefined) return member === undefined ? 'left' : 'shut-out'
  if (log === undefined) return 'unfounded'
  return member === undefined ? 'to-check' : 'active'
}

const ofStaff = (one: StaffOnServer, log: LogShown | undefined): Person => ({
  id: one.id, name: one.name, signInName: one.signInName, roles: one.roles,
  standing: standingOf(one, log),
  invitation: one.invitation,
  fingerprint: log?.members.find(({ staff }) => staff === one.id)?.fingerprint,
  since: one.leftAt ?? one.joinedAt,
})

const ofInvitation = ({ id, name, signInName, roles, state, expiresAt }: InvitationOnServer): readonly Person[] =>
  state === 'used' || state === 'revoked' ? [] : [{ id, name, signInName, roles, standing: state === 'open' ? 'invited' : 'invitation-over', invitation: id, fingerprint: undefined, since: expiresAt }]

/** Everybody who works here, did, or is invited: whoever waits for something comes first. */
export const listPeople = (staff: readonly StaffOnServer[], invitations: readonly InvitationOnServer[], log: LogShown | undefined, order: (one: string, other: string) => number): readonly Person[] =>
  [...staff.map((one) => ofStaff(one, log)), ...invitations.flatMap(ofInvitation)].toSorted(
    (one, other) => STANDINGS.indexOf(one.standing) - STANDINGS.indexOf(other.standing) || order(one.name, other.name),
  )
