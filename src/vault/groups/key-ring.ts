import { ok, refuse, type Result, type Secret } from '#kernel'
import type { Bytes } from '../bytes/bytes.ts'
import type { LogState } from '../log/log-state.ts'
import type { Key } from '../sealing/key.ts'
import type { EnvelopeRefusal } from '../sealing/seal.ts'
import { openOlderEpochKey, unwrapEpochKey, type EpochKeyRefusal } from './epoch-key.ts'

/** The keys of a group that someone holds, by epoch; `current` is the one that the log names last. */
export type KeyRing = { readonly group: string; readonly current: number; readonly keys: ReadonlyMap<number, Key<'epoch'>> }

/** What the server keeps for one reader of a group: the wrap of one epoch to them, and older epochs' keys, each under the next. */
export type KeptEpochs = { readonly epoch: number; readonly wrapped: Bytes; readonly older: ReadonlyMap<number, Bytes> }

/** `old-epoch`: the wrap is not for the epoch that the log names last. */
export type KeyRingRefusal = EpochKeyRefusal | EnvelopeRefusal | { readonly kind: 'unknown-group' | 'old-epoch' | 'missing-epoch' }

/**
 * Opens every epoch of a group, today's by the wrap and each older one under the next, each key checked against the log.
 * @param to whose wrap it is: an id of the log, or `TO_RECOVERY`
 */
export const openKeyRing = async (state: LogState, group: string, to: string, identity: Secret, kept: KeptEpochs): Promise<Result<KeyRing, KeyRingRefusal>> => {
  const { epoch: current, commitments = [] } = state.groups.get(group) ?? {}
  const [newest] = commitments.slice(-1)
  if (current === undefined || !newest) return refuse({ kind: 'unknown-group' })
  if (kept.epoch !== current) return refuse({ kind: 'old-epoch' })
  const { organisation } = state
  const first = await unwrapEpochKey(identity, { organisation, group, epoch: current }, to, kept.wrapped, newest)
  if (!first.ok) return first
  const keys = new Map([[current, first.value]])
  let newer = first.value
  for (let epoch = current - 1; epoch >= 1; epoch -= 1) {
    const [sealed, commitment] = [kept.older.get(epoch), commitments[epoch - 1]]
    if (!sealed || !commitment) return refuse({ kind: 'missing-epoch' })
    const older = await openOlderEpochKey(newer, { organisation, group, epoch, under: epoch + 1 }, sealed, commitment)
    if (!older.ok) return older
    keys.set(epoch, older.value)
    newer = older.value
  }
  return ok({ group, current, keys })
}

/** Today's key of a ring. */
export const currentKey = ({ keys, current }: KeyRing): Key<'epoch'> => {
  const key = keys.get(current)
  if (!key) throw new Error('a key ring without its current key')
  return key
}
