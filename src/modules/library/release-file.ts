import type { Sha256 } from '#platform/blobs'
import type { LibraryDeps } from './deps.ts'
import { holdNumbers } from './document-store.ts'
import { inTurnOfFile } from './file-turns.ts'
import { noteEvents, readFormerHolders } from './preservation/event-store.ts'
import { noteLook } from './preservation/fixity-store.ts'
import { isFileNeeded } from './rendition-store.ts'

export type ReleaseDeps = Pick<LibraryDeps, 'database' | 'blobs' | 'ids' | 'clock'> & { readonly pictures: Pick<LibraryDeps['pictures'], 'forget'> }

/**
 * Removes a file that no rendition needs any more, so that what was replaced or redacted is gone from the store and from later backups.
 * May be heard twice. Whoever takes the same bytes in at this moment looks afterwards whether they are there (see `keepStored`).
 */
export const releaseFile = (deps: ReleaseDeps, sha256: Sha256): Promise<void> =>
  inTurnOfFile(sha256, async () => {
    const there = await deps.blobs.has(sha256)
    const isNeeded = await deps.database.asKeeper(async (tx) => {
      // Whoever takes files in waits, so that none comes to be needed between the look and what is written of it.
      await holdNumbers(tx)
      if (await isFileNeeded(tx, sha256)) return true
      // Bytes that were refused have no holder, of which it could be told.
      if (there) await noteEvents(tx, deps, await readFormerHolders(tx, sha256), { kind: 'deletion' })
      return false
    })
    if (isNeeded) return
    // Outside of the transaction: the store may be far away, and silent for minutes.
    await deps.blobs.remove(sha256)
    // After the file: what is not there can no longer be drawn.
    await deps.pictures.forget(sha256)
    await tellIfLost(deps, sha256)
  })

/** Another process took the same bytes in at that very moment, and saw them before they went: an alarm, which the file that it has ends. */
const tellIfLost = async (deps: ReleaseDeps, sha256: Sha256): Promise<void> => {
  const isNeeded = await deps.database.asKeeper((tx) => isFileNeeded(tx, sha256))
  if (!isNeeded || (await deps.blobs.has(sha256))) return
  await deps.database.asKeeper((tx) => noteLook(tx, deps, { sha256, bytes: 0, fixity: null }, 'missing'))
}
