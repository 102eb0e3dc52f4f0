import type { Bytes } from '../bytes/bytes.ts'
import type { Role } from './entry-body.ts'
import type { Head } from './entry.ts'

/** Someone of the organisation. Who left, or whose office was closed, signs and reads nothing more, and can be invited anew. */
export type Member = {
  readonly role: Role
  readonly standing: 'active' | 'left' | 'office-closed'
  readonly publicKey: Bytes
  readonly recipient: string
  /** Keys of earlier stays, newest last: what was signed then can still be checked, and counts as written by a former member. */
  readonly formerKeys: readonly Bytes[]
}

export type Group = {
  readonly members: readonly string[]
  /** 0 before the first epoch is opened. */
  readonly epoch: number
  /** Commitment of each epoch's key, the first at place 0. */
  readonly commitments: readonly Bytes[]
  /** Someone who may have the epoch's key should no longer, or the recovery recipient changed: nothing is written until the next epoch. */
  readonly due: boolean
  /** The group to which its clients went, when its office was closed. */
  readonly heir: string | undefined
}

export type Invitation = { readonly role: Role; readonly until: string; readonly standing: 'open' | 'used' | 'revoked' }

/** To whom every epoch is wrapped beside its members: an age recipient, and the number of the entry that named it. */
export type Recovery = { readonly recipient: string; readonly entry: number }

/** What a log says, read from its first entry to its last. */
export type LogState = {
  readonly organisation: string
  readonly rootFingerprint: Bytes
  readonly head: Head
  /** The hash of every entry: what pins are compared with. */
  readonly hashes: readonly Bytes[]
  readonly staff: ReadonlyMap<string, Member>
  readonly groups: ReadonlyMap<string, Group>
  readonly invitations: ReadonlyMap<string, Invitation>
  readonly recovery: Recovery | undefined
  /** Head of the network's roster, as this organisation heard it. */
  readonly roster: Head | undefined
}

export const activeMember = (state: LogState, staff: string): Member | undefined => {
  const member = state.staff.get(staff)
  return member?.standing === 'active' ? member : undefined
}

export const isAdministrator = (state: LogState, staff: string): boolean => activeMember(state, staff)?.role === 'administrator'

/** Groups in which nothing may be written before a new epoch is opened. */
export const groupsDue = (state: LogState): readonly string[] => [...state.groups].filter(([, { due, heir }]) => due && heir === undefined).map(([group]) => group)
