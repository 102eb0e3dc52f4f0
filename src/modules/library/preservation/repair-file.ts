import { ok, refuse, type Result } from '#kernel'
import type { Actor } from '#network'
import type { BlobRefusal, Sha256 } from '#platform/blobs'
import { inTurnOfFile } from '../file-turns.ts'
import type { KindRefusal } from '../kind-of-file.ts'
import { actorFor, type NotAllowed } from '../policy.ts'
import { releaseFile, type ReleaseDeps } from '../release-file.ts'
import { storeFile, type IncomingFile } from '../store-file.ts'
import { readAllChecked } from './fixity-store.ts'
import { lookAtFile, type FixityDeps } from './look-at-file.ts'

/** No document has a file with these bytes. */
export type FileNotKnown = { readonly kind: 'file-not-known' }

export type RepairRefusal = NotAllowed | BlobRefusal | KindRefusal | FileNotKnown

/**
 * Puts a copy of a file, from a backup or a bag, in the place of stored bytes that are no longer sound. It has to be the very bytes that were taken
 * in. The alarm ends with that. `repaired` is false where nothing was wrong.
 */
export const repairFile = async (deps: FixityDeps & ReleaseDeps, actor: Actor, file: IncomingFile): Promise<Result<{ readonly sha256: Sha256; readonly repaired: boolean }, RepairRefusal>> => {
  if (actor.kind !== 'operator' || actorFor(actor, 'withdraw') === undefined) return refuse({ kind: 'not-allowed' })
  const stored = await storeFile(deps, file)
  if (!stored.ok) return stored
  const { sha256, existed } = stored.value
  const known = (await deps.database.asKeeper(readAllChecked)).find((one) => one.sha256 === sha256)
  if (known === undefined) {
    await releaseFile(deps, sha256)
    return refuse({ kind: 'file-not-known' })
  }
  // A store keeps what stands there already as long as its size is right: what is damaged has to go before the good bytes come.
  const damaged = existed && (await deps.blobs.verify(sha256)) !== 'sound'
  if (damaged) {
    // No transaction is open meanwhile: the store may be far away.
    const again = await inTurnOfFile(sha256, async () => {
      await deps.blobs.remove(sha256)
      return storeFile(deps, file)
    })
    if (!again.ok) return again
    // Nobody may need it by now.
    await releaseFile(deps, sha256)
  }
  await lookAtFile(deps, known)
  return ok({ sha256, repaired: damaged || known.fixity !== 'sound' })
}
