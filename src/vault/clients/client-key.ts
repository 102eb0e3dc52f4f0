import { ok, refuse, type Result } from '#kernel'
import type { Bytes } from '../bytes/bytes.ts'
import { currentKey, type KeyRing } from '../groups/key-ring.ts'
import { Key, randomKey } from '../sealing/key.ts'
import { open, seal, type EnvelopeRefusal } from '../sealing/seal.ts'

/** Whose file it is. */
export type ClientPlace = { readonly organisation: string; readonly client: string }

/**
 * One generation of a client's key, held open. `born` is the epoch of the group in which it was drawn: 0 for one that came from another
 * group, which someone outside this group may know.
 */
export type ClientKey = ClientPlace & { readonly generation: number; readonly born: number; readonly key: Key<'client'> }

/** A client's key sealed under an epoch of a group, as the server keeps it. */
export type SealedClientKey = ClientPlace & {
  readonly generation: number
  readonly born: number
  readonly group: string
  readonly epoch: number
  readonly sealed: Bytes
}

/** An older generation, sealed under the next. */
export type SealedGeneration = ClientPlace & { readonly generation: number; readonly under: number; readonly sealed: Bytes }

/** The first key of a new client. */
export const newClientKey = (place: ClientPlace, ring: KeyRing): ClientKey => ({ ...place, generation: 1, born: ring.current, key: randomKey('client') })

/** Seals a client's key under today's epoch of a group. */
export const sealClientKey = async ({ organisation, client, generation, born, key }: ClientKey, ring: KeyRing): Promise<SealedClientKey> => {
  const place = { organisation, client, generation, born, group: ring.group, epoch: ring.current }
  return { ...place, sealed: await seal(currentKey(ring), { type: 'client-key', ...place }, key.reveal()) }
}

/** `other-client`: the server answered with somebody else's key. `unknown-epoch`: sealed under an epoch that this ring does not hold. */
export type ClientKeyRefusal = EnvelopeRefusal | { readonly kind: 'other-client' | 'unknown-epoch' }

/** Opens the key of the client who was asked for. */
export const openClientKey = async ({ organisation, client }: ClientPlace, kept: SealedClientKey, ring: KeyRing): Promise<Result<ClientKey, ClientKeyRefusal>> => {
  if (kept.organisation !== organisation || kept.client !== client || kept.group !== ring.group) return refuse({ kind: 'other-client' })
  const epochKey = ring.keys.get(kept.epoch)
  if (!epochKey) return refuse({ kind: 'unknown-epoch' })
  // One who knows an old epoch could seal a key of their own under it and call it young; nothing is written under what an old epoch gave.
  if (kept.born > kept.epoch) return refuse({ kind: 'envelope-refused' })
  const { sealed, ...place } = kept
  const opened = await open(epochKey, { type: 'client-key', ...place }, sealed)
  return opened.ok ? ok({ organisation, client, generation: kept.generation, born: kept.born, key: new Key('client', opened.value) }) : opened
}

/** Whether something may still be written under this generation: not after the group began a new epoch, since one who left knows it. */
export const mayWriteUnder = ({ born }: ClientKey, ring: KeyRing): boolean => born === ring.current

/** The generation after, and the one before sealed under it. The first write after an epoch began needs it. */
export const nextGeneration = async (older: ClientKey, ring: Pick<KeyRing, 'current'>): Promise<{ readonly newer: ClientKey; readonly older: SealedGeneration }> => {
  const { organisation, client, generation } = older
  const newer: ClientKey = { organisation, client, generation: generation + 1, born: ring.current, key: randomKey('client') }
  const place = { organisation, client, generation, under: newer.generation }
  return { newer, older: { ...place, sealed: await seal(newer.key, { type: 'older-client-key', ...place }, older.key.reveal()) } }
}

/** Opens the generation before. `born` of an older one is not asked for any more: nothing is written under it. */
export const openGeneration = async (newer: ClientKey, kept: SealedGeneration): Promise<Result<ClientKey, ClientKeyRefusal>> => {
  const { organisation, client } = newer
  if (kept.organisation !== organisation || kept.client !== client || kept.under !== newer.generation || kept.generation !== newer.generation - 1) return refuse({ kind: 'other-client' })
  const { sealed, ...place } = kept
  const opened = await open(newer.key, { type: 'older-client-key', ...place }, sealed)
  return opened.ok ? ok({ organisation, client, generation: kept.generation, born: 0, key: new Key('client', opened.value) }) : opened
}
