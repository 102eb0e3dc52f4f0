import type { LibraryDeps } from './deps.ts'
import { readRevisions } from './document-store.ts'
import { countReadings, readHashes } from './rendition-store.ts'

export type LibraryHealth = {
  /** Different files that renditions need. */
  readonly files: number
  readonly missing: number
  /** Files whose bytes are no longer those they were stored with; found only when files are read. */
  readonly damaged: number
  readonly indexed: number
  /** Documents that the index does not hold as the database has them, or holds too much. */
  readonly notIndexed: number
  readonly waiting: number
  readonly notSearchable: number
}

/** Holds files and index against the database. `readFiles` reads every file whole. */
export const examineLibrary = async (
  deps: Pick<LibraryDeps, 'database' | 'blobs' | 'index'>,
  { readFiles }: { readFiles: boolean },
  report: (done: number, total: number) => void,
  signal: AbortSignal,
): Promise<LibraryHealth> => {
  const { hashes, revisions, readings } = await deps.database.asKeeper(async (tx) => ({
    hashes: await readHashes(tx),
    revisions: await readRevisions(tx),
    readings: await countReadings(tx),
  }))
  const faults = { missing: 0, damaged: 0 }
  let done = 0
  for (const sha256 of hashes) {
    if (signal.aborted) break
    const state = readFiles ? await deps.blobs.verify(sha256) : (await deps.blobs.pathOf(sha256)) === undefined ? 'missing' : 'sound'
    if (state !== 'sound') faults[state]++
    report(++done, hashes.size)
  }
  const indexed = await deps.index.revisions()
  const behind = [...revisions].filter(([id, revision]) => indexed.get(id) !== revision).length
  const gone = [...indexed.keys()].filter((id) => !revisions.has(id)).length
  return { files: hashes.size, ...faults, indexed: indexed.size, notIndexed: behind + gone, waiting: readings.waiting, notSearchable: readings.notSearchable }
}
