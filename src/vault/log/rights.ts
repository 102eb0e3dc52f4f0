import type { EntryBody, EntryKind } from './entry-body.ts'
import { activeMember, isAdministrator, type LogState } from './log-state.ts'

/** How many must sign each kind of entry. */
export const SIGNERS: Readonly<Record<EntryKind, 1 | 2>> = {
  founding: 2,
  'recovery-changed': 2,
  'invitation-made': 1,
  'invitation-revoked': 1,
  'staff-joined': 1,
  'role-changed': 1,
  'staff-left': 1,
  'group-made': 1,
  'member-added': 1,
  'member-removed': 1,
  'epoch-opened': 1,
  'roster-pinned': 2,
  'office-closed': 2,
}

type Right = (state: LogState, signer: string, body: EntryBody) => boolean

const administrator: Right = isAdministrator

const administratorOrSelf: Right = (state, signer, body) => isAdministrator(state, signer) || ('staff' in body && body.staff === signer)

const memberOrAdministrator: Right = (state, signer, body) =>
  isAdministrator(state, signer) || ('group' in body && state.groups.get(body.group)?.members.includes(signer) === true)

const leading: Right = (state, signer) => ['administrator', 'coordinator'].includes(activeMember(state, signer)?.role ?? '')

const leadingElsewhere: Right = (state, signer, body) =>
  leading(state, signer, body) && body.kind === 'office-closed' && !body.staff.includes(signer)

/** What each signer of an entry must be. The two of the first entry are made by it. */
const RIGHTS: Readonly<Record<Exclude<EntryKind, 'founding'>, Right>> = {
  'recovery-changed': administrator,
  'invitation-made': administrator,
  'invitation-revoked': administrator,
  'staff-joined': administrator,
  'role-changed': administrator,
  'staff-left': administratorOrSelf,
  'group-made': administrator,
  'member-added': administrator,
  'member-removed': administrator,
  'epoch-opened': memberOrAdministrator,
  'roster-pinned': leading,
  'office-closed': leadingElsewhere,
}

/** Whether someone may sign this entry, as the log stands before it. */
export const maySign = (state: LogState, signer: string, body: EntryBody): boolean =>
  body.kind !== 'founding' && activeMember(state, signer) !== undefined && RIGHTS[body.kind](state, signer, body)
