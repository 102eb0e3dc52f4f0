import { unspell, type BodyOf } from './entry-body.ts'
import type { LogFault } from './log-refusal.ts'
import { activeMember, type Group, type Invitation, type LogState, type Member } from './log-state.ts'

/** The state after an entry, or what is wrong with it. */
export type Step = LogState | LogFault

const withInvitation = (state: LogState, invitation: string, known: Invitation): LogState => ({ ...state, invitations: new Map(state.invitations).set(invitation, known) })

export const makeInvitation = (state: LogState, { invitation, role, until }: BodyOf<'invitation-made'>): Step =>
  state.invitations.has(invitation) ? 'known-invitation' : withInvitation(state, invitation, { role, until, standing: 'open' })

export const revokeInvitation = (state: LogState, { invitation }: BodyOf<'invitation-revoked'>): Step => {
  const known = state.invitations.get(invitation)
  if (!known) return 'unknown-invitation'
  return known.standing === 'open' ? withInvitation(state, invitation, { ...known, standing: 'revoked' }) : 'invitation-over'
}

const keysOfOthers = (state: LogState, staff: string): readonly string[] => [...state.staff].filter(([other]) => other !== staff).map(([, { recipient }]) => recipient)

/** Someone takes up an invitation: for the first time, or anew with fresh keys after leaving or a lost passphrase. */
export const join = (state: LogState, { invitation, staff, role, publicKey, recipient, on }: BodyOf<'staff-joined'>): Step => {
  const known = state.invitations.get(invitation)
  if (!known) return 'unknown-invitation'
  if (known.standing !== 'open' || on > known.until) return 'invitation-over'
  if (known.role !== role) return 'wrong-role'
  const before = state.staff.get(staff)
  if (before?.standing === 'active' || keysOfOthers(state, staff).includes(recipient)) return 'known-staff'
  const formerKeys = before ? [...before.formerKeys, before.publicKey] : []
  const member: Member = { role, standing: 'active', publicKey: unspell(publicKey), recipient, formerKeys }
  return withInvitation({ ...state, staff: new Map(state.staff).set(staff, member) }, invitation, { ...known, standing: 'used' })
}

const activeAdministrators = (state: LogState): number => [...state.staff.values()].filter(({ role, standing }) => role === 'administrator' && standing === 'active').length

const unlessLast = (state: LogState): Step => (activeAdministrators(state) === 0 ? 'last-administrator' : state)

export const changeRole = (state: LogState, { staff, role }: BodyOf<'role-changed'>): Step => {
  const member = activeMember(state, staff)
  return member ? unlessLast({ ...state, staff: new Map(state.staff).set(staff, { ...member, role }) }) : 'unknown-staff'
}

/** Takes people out of every group they are in; such a group is due for a new epoch. */
const leaveGroups = (groups: ReadonlyMap<string, Group>, leaving: readonly string[]): ReadonlyMap<string, Group> =>
  new Map(
    [...groups].map(([id, group]) => {
      const members = group.members.filter((member) => !leaving.includes(member))
      return members.length === group.members.length ? [id, group] : [id, { ...group, members, due: true }]
    }),
  )

/** Ends the stay of people, with every membership. */
export const endStay = (state: LogState, leaving: readonly string[], standing: 'left' | 'office-closed'): Step => {
  const staff = new Map([...state.staff].map(([id, member]) => [id, leaving.includes(id) ? { ...member, standing } : member]))
  return unlessLast({ ...state, staff, groups: leaveGroups(state.groups, leaving) })
}

export const leave = (state: LogState, { staff }: BodyOf<'staff-left'>): Step => (activeMember(state, staff) ? endStay(state, [staff], 'left') : 'unknown-staff')
