import { unspell, type BodyOf } from './entry-body.ts'
import { activeMember, type Group, type LogState } from './log-state.ts'
import { endStay, type Step } from './staff-entries.ts'

const withGroup = (state: LogState, id: string, group: Group): LogState => ({ ...state, groups: new Map(state.groups).set(id, group) })

const isSameSet = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && new Set(a).size === a.length && a.every((one) => b.includes(one))

/** Every epoch from now on is wrapped to another recovery identity: each group needs one. */
export const changeRecovery = (state: LogState, { recipient, number }: BodyOf<'recovery-changed'>): Step => ({
  ...state,
  recovery: { recipient, entry: number },
  groups: new Map([...state.groups].map(([id, group]) => [id, { ...group, due: true }])),
})

export const makeGroup = (state: LogState, { group, members }: BodyOf<'group-made'>): Step => {
  if (state.groups.has(group)) return 'known-group'
  if (new Set(members).size !== members.length || !members.every((staff) => activeMember(state, staff))) return 'unknown-staff'
  return withGroup(state, group, { members, epoch: 0, commitments: [], due: true, heir: undefined })
}

export const addMember = (state: LogState, { group, staff }: BodyOf<'member-added'>): Step => {
  const known = state.groups.get(group)
  if (!known) return 'unknown-group'
  if (known.heir !== undefined) return 'group-closed'
  if (!activeMember(state, staff)) return 'unknown-staff'
  // One who comes may have the epoch's key: it is wrapped to them, and no new epoch is due for it.
  return known.members.includes(staff) ? 'a-member-already' : withGroup(state, group, { ...known, members: [...known.members, staff] })
}

export const removeMember = (state: LogState, { group, staff }: BodyOf<'member-removed'>): Step => {
  const known = state.groups.get(group)
  if (!known) return 'unknown-group'
  if (!known.members.includes(staff)) return 'not-a-member'
  return withGroup(state, group, { ...known, members: known.members.filter((member) => member !== staff), due: true })
}

/** The signed word that an epoch's key is this one and no other, and to whom it was wrapped. */
export const openEpoch = (state: LogState, { group, epoch, commitment, readers, recovery }: BodyOf<'epoch-opened'>): Step => {
  const known = state.groups.get(group)
  if (!known) return 'unknown-group'
  if (known.heir !== undefined) return 'group-closed'
  if (epoch !== known.epoch + 1) return 'wrong-epoch'
  if (!isSameSet(readers, known.members)) return 'wrong-readers'
  if (recovery !== state.recovery?.entry) return 'wrong-recovery'
  return withGroup(state, group, { ...known, epoch, commitments: [...known.commitments, unspell(commitment)], due: false })
}

/**
 * An office is lost: its people are out of every group, its group is closed, its clients belong to the heir. Members of the group who sit
 * elsewhere keep its keys, and hand the clients over.
 */
export const closeOffice = (state: LogState, { group, heir, staff }: BodyOf<'office-closed'>): Step => {
  const [lost, next] = [state.groups.get(group), state.groups.get(heir)]
  if (!lost || !next || group === heir) return 'unknown-group'
  if (lost.heir !== undefined || next.heir !== undefined) return 'group-closed'
  if (!staff.every((one) => activeMember(state, one))) return 'unknown-staff'
  const after = endStay(state, staff, 'office-closed')
  if (typeof after === 'string') return after
  const members = lost.members.filter((member) => !staff.includes(member))
  return withGroup(after, group, { ...lost, members, due: false, heir })
}
