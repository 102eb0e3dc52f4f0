import { ok, refuse, type Result } from '#kernel'
import type { Bytes } from '../bytes/bytes.ts'
import { applyEntry } from '../log/apply-entry.ts'
import { spell } from '../log/entry-body.ts'
import type { Entry, Signer } from '../log/entry.ts'
import type { LogRefusal } from '../log/log-refusal.ts'
import { activeMember, type Group, type LogState } from '../log/log-state.ts'
import { nextEntry } from '../log/next-entry.ts'
import { commitmentOf, randomEpochKey, sealOlderEpochKey, wrapEpochKey } from './epoch-key.ts'
import { currentKey, type KeyRing } from './key-ring.ts'
import { TO_RECOVERY } from './to-recovery.ts'

/** The wrap of an epoch's key to one reader. */
export type EpochWrap = { readonly to: string; readonly wrapped: Bytes }

/** All that a new epoch writes, in one transaction, when the entry is accepted at the log's head: and the ring and state after it. */
export type BegunEpoch = {
  readonly entry: Entry
  readonly state: LogState
  readonly epoch: number
  readonly wraps: readonly EpochWrap[]
  /** The epoch before, sealed under this one; `undefined` in a group's first epoch. */
  readonly older: Bytes | undefined
  readonly ring: KeyRing
}

export type BeginEpochRefusal = LogRefusal | { readonly kind: 'unknown-group' | 'no-recovery' | 'old-key-ring' }

/** Every reader whom the log knows for a group: its members, and the recovery identity. */
const readersOf = (state: LogState, { members }: Group): readonly { to: string; recipient: string }[] => [
  ...members.flatMap((to) => {
    const recipient = activeMember(state, to)?.recipient
    return recipient === undefined ? [] : [{ to, recipient }]
  }),
  ...(state.recovery ? [{ to: TO_RECOVERY, recipient: state.recovery.recipient }] : []),
]

/**
 * Begins a new epoch of a group: draws its key, commits the log to it, wraps it to the members and to recovery, seals the old one under it.
 * @param ring the group's keys up to now; `undefined` for its first epoch
 * @param on a day in UTC
 */
export const beginEpoch = async (state: LogState, group: string, ring: KeyRing | undefined, signer: Signer, on: string): Promise<Result<BegunEpoch, BeginEpochRefusal>> => {
  const known = state.groups.get(group)
  if (!known) return refuse({ kind: 'unknown-group' })
  if (!state.recovery) return refuse({ kind: 'no-recovery' })
  if ((ring?.current ?? 0) !== known.epoch) return refuse({ kind: 'old-key-ring' })
  const place = { organisation: state.organisation, group, epoch: known.epoch + 1 }
  const key = randomEpochKey()
  const commitment = spell(await commitmentOf(key, place))
  const statement = { kind: 'epoch-opened', group, epoch: place.epoch, commitment, readers: [...known.members], recovery: state.recovery.entry } as const
  const entry = await nextEntry(state, statement, [signer], on)
  const after = await applyEntry(state, entry)
  if (!after.ok) return after
  const wraps = await Promise.all(readersOf(state, known).map(async ({ to, recipient }) => ({ to, wrapped: await wrapEpochKey(key, place, to, recipient) })))
  const older = ring && (await sealOlderEpochKey(key, currentKey(ring), { ...place, epoch: known.epoch, under: place.epoch }))
  const keys = new Map([...(ring?.keys ?? []), [place.epoch, key] as const])
  return ok({ entry, state: after.value, epoch: place.epoch, wraps, older, ring: { group, current: place.epoch, keys } })
}

/** Wraps the current epoch to a member who came after it began. They read the older epochs through it. */
export const admit = async (state: LogState, ring: KeyRing, staff: string): Promise<Result<EpochWrap, { readonly kind: 'not-a-member' }>> => {
  const member = state.groups.get(ring.group)?.members.includes(staff) ? activeMember(state, staff) : undefined
  if (!member) return refuse({ kind: 'not-a-member' })
  const place = { organisation: state.organisation, group: ring.group, epoch: ring.current }
  return ok({ to: staff, wrapped: await wrapEpochKey(currentKey(ring), place, staff, member.recipient) })
}
