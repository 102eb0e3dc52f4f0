import type { LibraryDeps } from '../deps.ts'
import { noteLook, type CheckedFile } from './fixity-store.ts'
import type { Fixity } from './model.ts'

export type FixityDeps = Pick<LibraryDeps, 'database' | 'blobs' | 'ids' | 'clock' | 'log'>

/** Reads a file whole and holds it against its hash, and writes down what was found. A mismatch is told in the log as well, by the file's hash alone. */
export const lookAtFile = async (deps: FixityDeps, file: CheckedFile): Promise<Fixity> => {
  const found = await compare(deps, file)
  await deps.database.asKeeper((tx) => noteLook(tx, deps, file, found))
  if (found !== 'sound' && found !== file.fixity) deps.log.warn('library.file-not-sound', { sha256: file.sha256, found })
  return found
}

const compare = async ({ blobs }: FixityDeps, { sha256, bytes }: CheckedFile): Promise<Fixity> => {
  const verdict = await blobs.verify(sha256)
  if (verdict !== 'damaged') return verdict
  const opened = await blobs.open(sha256)
  opened?.stream.destroy()
  return opened === undefined || opened.size === bytes ? 'damaged' : 'wrong-size'
}
