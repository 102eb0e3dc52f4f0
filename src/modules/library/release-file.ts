import type { Sha256 } from '#platform/blobs'
import type { LibraryDeps } from './deps.ts'
import { holdNumbers } from './document-store.ts'
import { isFileNeeded } from './rendition-store.ts'

export type ReleaseDeps = Pick<LibraryDeps, 'database' | 'blobs'> & { readonly pictures: Pick<LibraryDeps['pictures'], 'forget'> }

/**
 * Removes a file that no rendition needs any more, so that what was replaced or redacted is gone from the store and from later backups.
 * May be heard twice. Whoever takes the same bytes in at this moment looks afterwards whether they are there (see `saveDocument`).
 */
export const releaseFile = async (deps: ReleaseDeps, sha256: Sha256): Promise<void> => {
  const released = await deps.database.asKeeper(async (tx) => {
    // Whoever takes files in waits, so that none comes to be needed between the look and the removal. A moment's work of the disk.
    await holdNumbers(tx)
    if (await isFileNeeded(tx, sha256)) return false
    await deps.blobs.remove(sha256)
    return true
  })
  // After the file: what is not there can no longer be drawn.
  if (released) await deps.pictures.forget(sha256)
}
