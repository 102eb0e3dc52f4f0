import { ok, type Result } from '#kernel'
import type { KeyRing } from '../groups/key-ring.ts'
import { openClientKey, sealClientKey, type ClientKeyRefusal, type SealedClientKey } from './client-key.ts'

const AT_ONCE = 100

/** Which client's key was refused. Nothing has been written: the server keeps the old wraps until all new ones are there. */
export type RewrapRefusal = ClientKeyRefusal & { readonly client: string }

const rewrapOne = async (kept: SealedClientKey, from: KeyRing, to: KeyRing, born: (epoch: number) => number): Promise<Result<SealedClientKey, RewrapRefusal>> => {
  const opened = await openClientKey(kept, kept, from)
  if (!opened.ok) return { ok: false, refusal: { ...opened.refusal, client: kept.client } }
  return ok(await sealClientKey({ ...opened.value, born: born(opened.value.born) }, to))
}

const rewrapAll = async (
  kept: readonly SealedClientKey[],
  rewrap: (one: SealedClientKey) => Promise<Result<SealedClientKey, RewrapRefusal>>,
  progress: (done: number) => void,
): Promise<Result<readonly SealedClientKey[], RewrapRefusal>> => {
  const done: SealedClientKey[] = []
  for (let at = 0; at < kept.length; at += AT_ONCE) {
    for (const one of await Promise.all(kept.slice(at, at + AT_ONCE).map(rewrap))) {
      if (!one.ok) return one
      done.push(one.value)
    }
    progress(done.length)
  }
  return ok(done)
}

/**
 * Seals clients' keys anew under the current epoch of the same group, whatever epoch they lie under. The generations stay, and are too old to
 * write under; can be broken off and begun again.
 * @param progress is told how many are done
 */
export const rewrapClientKeys = (kept: readonly SealedClientKey[], ring: KeyRing, progress: (done: number) => void = () => {}) =>
  rewrapAll(kept, (one) => rewrapOne(one, ring, ring, (born) => born), progress)

/** Hands clients over to another group. Whoever was in the first knows their keys: the first write in the second draws a new generation. */
export const handOver = (kept: readonly SealedClientKey[], from: KeyRing, to: KeyRing, progress: (done: number) => void = () => {}) =>
  rewrapAll(kept, (one) => rewrapOne(one, from, to, () => 0), progress)
