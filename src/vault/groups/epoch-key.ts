import { ok, refuse, type Result, type Secret } from '#kernel'
import { equalBytes, type Bytes } from '../bytes/bytes.ts'
import type { Place } from '../sealing/context.ts'
import { derive } from '../sealing/hkdf.ts'
import { Key, randomKey } from '../sealing/key.ts'
import { open, seal, type EnvelopeRefusal } from '../sealing/seal.ts'
import { unwrapKey, wrapKey, type WrapRefusal } from '../sealing/wrap.ts'

/** One epoch of one group. */
export type EpochPlace = { readonly organisation: string; readonly group: string; readonly epoch: number }

/** `not-the-signed-key`: the log's commitment is for another key, as when a host plants one of its own. */
export type EpochKeyRefusal = WrapRefusal | { readonly kind: 'not-the-signed-key' }

export const randomEpochKey = (): Key<'epoch'> => randomKey('epoch')

/** What the log says of an epoch's key: HKDF of the key with its place, 32 bytes that tell nothing of it. */
export const commitmentOf = (key: Key<'epoch'>, { organisation, group, epoch }: EpochPlace): Promise<Bytes> =>
  derive(key.reveal(), ['epoch', 'commitment in the log', organisation, group, String(epoch)])

/** @param to an id of the log, or `TO_RECOVERY`; the recipient must come from the log, never from a server's word */
export const wrapEpochKey = (key: Key<'epoch'>, place: EpochPlace, to: string, recipient: string): Promise<Bytes> =>
  wrapKey(recipient, { type: 'epoch-key', ...place, to }, key.reveal())

const isSignedKey = async (key: Key<'epoch'>, place: EpochPlace, commitment: Bytes): Promise<Result<Key<'epoch'>, { readonly kind: 'not-the-signed-key' }>> =>
  equalBytes(await commitmentOf(key, place), commitment) ? ok(key) : refuse({ kind: 'not-the-signed-key' })

/**
 * Opens a wrap and believes it only when the key is the one to which the log is committed: age does not say who made the wrap.
 * @param commitment of this epoch, from the log
 */
export const unwrapEpochKey = async (identity: Secret, place: EpochPlace, to: string, wrapped: Bytes, commitment: Bytes): Promise<Result<Key<'epoch'>, EpochKeyRefusal>> => {
  const opened = await unwrapKey(identity, { type: 'epoch-key', ...place, to }, wrapped)
  return opened.ok ? isSignedKey(new Key('epoch', opened.value), place, commitment) : opened
}

/** Seals an epoch's key under the key of the epoch after it: who has today's key reads what was written before. */
export const sealOlderEpochKey = (newer: Key<'epoch'>, older: Key<'epoch'>, place: Place<'older-epoch-key'>): Promise<Bytes> =>
  seal(newer, { type: 'older-epoch-key', ...place }, older.reveal())

export const openOlderEpochKey = async (
  newer: Key<'epoch'>,
  place: Place<'older-epoch-key'>,
  sealed: Bytes,
  commitment: Bytes,
): Promise<Result<Key<'epoch'>, EnvelopeRefusal | { readonly kind: 'not-the-signed-key' }>> => {
  const opened = await open(newer, { type: 'older-epoch-key', ...place }, sealed)
  if (!opened.ok) return opened
  const { organisation, group, epoch } = place
  return isSignedKey(new Key('epoch', opened.value), { organisation, group, epoch }, commitment)
}
