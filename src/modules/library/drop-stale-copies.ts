import type { Sha256 } from '#platform/blobs'
import type { LibraryDeps } from './deps.ts'
import { isFileNeeded } from './rendition-store.ts'

/** Lets go of what is kept on this machine, copies and pictures, of a file that no rendition needs any more: the database says so, whatever the store is doing. */
export const dropCopyUnlessNeeded = async (deps: Pick<LibraryDeps, 'database' | 'blobs' | 'pictures'>, sha256: Sha256): Promise<void> => {
  if (await deps.database.asKeeper((tx) => isFileNeeded(tx, sha256))) return
  await deps.blobs.dropCopy(sha256)
  await deps.pictures.forget(sha256)
}

/** The same for everything that is kept here: files may have been redacted while this process did not run, or heard nothing. */
export const dropStaleCopies = async (deps: Pick<LibraryDeps, 'database' | 'blobs' | 'pictures'>): Promise<void> => {
  const kept = new Set<Sha256>(await deps.pictures.files())
  for await (const sha256 of deps.blobs.copies()) kept.add(sha256)
  for (const sha256 of kept) await dropCopyUnlessNeeded(deps, sha256)
}
