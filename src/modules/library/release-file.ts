import type { Sha256 } from '#platform/blobs'
import type { LibraryDeps } from './deps.ts'
import { isFileNeeded } from './rendition-store.ts'

export type ReleaseDeps = Pick<LibraryDeps, 'database' | 'blobs'> & { readonly pictures: Pick<LibraryDeps['pictures'], 'forget'> }

/**
 * Removes a file that no rendition needs any more, so that what was replaced or redacted is gone from the store and from later backups.
 * May be heard twice. Whoever takes the same bytes in at this moment looks afterwards whether they are there (see `saveDocument`).
 */
export const releaseFile = async (deps: ReleaseDeps, sha256: Sha256): Promise<void> => {
  if (await deps.database.asKeeper((tx) => isFileNeeded(tx, sha256))) return
  await deps.pictures.forget(sha256)
  await deps.blobs.remove(sha256)
}
