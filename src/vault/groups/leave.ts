import { ok, type Result } from '#kernel'
import { applyEntry } from '../log/apply-entry.ts'
import type { Entry, Signer } from '../log/entry.ts'
import type { LogRefusal } from '../log/log-refusal.ts'
import { groupsDue, type LogState } from '../log/log-state.ts'
import { nextEntry, type Statement } from '../log/next-entry.ts'
import { beginEpoch, type BegunEpoch, type BeginEpochRefusal } from './begin-epoch.ts'
import type { KeyRing } from './key-ring.ts'

/** What ends somebody's access. */
export type Ending = Extract<Statement, { readonly kind: 'staff-left' | 'member-removed' | 'office-closed' | 'recovery-changed' }>

/**
 * What an ending writes: its entry, then a new epoch for each group that it made due. `stillDue` are groups whose keys the signer does not hold: nothing
 * is written in them until one of their members begins an epoch.
 */
export type Ended = { readonly entry: Entry; readonly epochs: readonly BegunEpoch[]; readonly state: LogState; readonly stillDue: readonly string[] }

/**
 * Ends somebody's access, and begins a new epoch in every group they were in. Clients' keys are then wrapped anew with `rewrapClientKeys`.
 * @param rings the keys of the signer's groups, by group
 * @param on a day in UTC
 */
export const endAccess = async (
  state: LogState,
  ending: Ending,
  rings: ReadonlyMap<string, KeyRing>,
  signers: readonly [Signer, ...Signer[]],
  on: string,
): Promise<Result<Ended, LogRefusal | BeginEpochRefusal>> => {
  const entry = await nextEntry(state, ending, signers, on)
  const after = await applyEntry(state, entry)
  if (!after.ok) return after
  let now = after.value
  const epochs: BegunEpoch[] = []
  for (const group of groupsDue(now)) {
    const ring = rings.get(group)
    if (!ring) continue
    const begun = await beginEpoch(now, group, ring, signers[0], on)
    if (!begun.ok) return begun
    epochs.push(begun.value)
    now = begun.value.state
  }
  return ok({ entry, epochs, state: now, stillDue: groupsDue(now) })
}
