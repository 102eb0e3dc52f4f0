import type { Id } from '#kernel'
import type { Bytes, LogState } from '#vault/envelope'
import type { Key, KeyRing, Pins, Signer, StaffSecret } from '#vault/open'
import type { OwnAccount } from './api/api-own.ts'
import type { Keeper } from './device-memory.ts'
import type { Desk } from './desk.ts'

/**
 * Somebody at work, in the worker alone. It changes as the log grows and keys are opened; locking drops all of it, and none of it is ever on disk but
 * the pins, sealed.
 */
export type Session = {
  readonly organisation: Id
  readonly staff: Id
  readonly account: OwnAccount
  secret: StaffSecret
  readonly device: Key<'device'>
  /** `undefined` before the organisation's log is founded. */
  log: LogState | undefined
  /** Keys of the groups that opened, by group. */
  rings: ReadonlyMap<string, KeyRing>
  /** Groups that somebody is a member of and whose keys did not open, and why. */
  shut: ReadonlyMap<string, string>
  pins: Pins | undefined
  pinsRevision: number
}

/** Where somebody stands. `unfounded`: the organisation has no log yet. `waiting`: they joined, and an administrator has not let them into the log. */
export type Standing = 'unfounded' | 'waiting' | 'member' | 'left'

export const standingOf = ({ log, staff }: Session): Standing => {
  if (!log) return 'unfounded'
  const member = log.staff.get(staff)
  if (!member) return 'waiting'
  return member.standing === 'active' ? 'member' : 'left'
}

/** The pen of a session. */
export const penOf = ({ staff, secret: { seed } }: Session): Signer => ({ staff, seed })

export const keeperOf = ({ store }: Pick<Desk, 'store'>, { organisation, staff, device }: Session): Keeper => ({ organisation, staff, device, store })

const ZEROS: Bytes = new Uint8Array(32)

/** Whether a secret knows of a log. */
export const isFounded = ({ rootFingerprint }: StaffSecret): boolean => rootFingerprint.some((byte, at) => byte !== ZEROS[at])
