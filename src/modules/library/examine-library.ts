import type { Sha256 } from '#platform/blobs'
import type { LibraryDeps } from './deps.ts'
import { readRevisions } from './document-store.ts'
import { countReadings, readHashes } from './rendition-store.ts'

export type LibraryHealth = {
  /** Different files that renditions need. */
  readonly files: number
  readonly missing: number
  /** Files whose size, or when files are read whose bytes, are no longer what they were stored with. */
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
  const stored = new Map<Sha256, number>()
  for await (const blob of deps.blobs.list()) stored.set(blob.sha256, blob.bytes)
  const faults = { missing: 0, damaged: 0 }
  let done = 0
  for (const { sha256, bytes } of hashes) {
    if (signal.aborted) break
    const state = readFiles ? await deps.blobs.verify(sha256) : stateBySize(stored.get(sha256), bytes)
    if (state !== 'sound') faults[state]++
    report(++done, hashes.length)
  }
  const indexed = await deps.index.revisions()
  const behind = [...revisions].filter(([id, revision]) => indexed.get(id) !== revision).length
  const gone = [...indexed.keys()].filter((id) => !revisions.has(id)).length
  return { files: hashes.length, ...faults, indexed: indexed.size, notIndexed: behind + gone, waiting: readings.waiting, notSearchable: readings.notSearchable }
}

const stateBySize = (stored: number | undefined, expected: number): 'sound' | 'missing' | 'damaged' => (stored === undefined ? 'missing' : stored === expected ? 'sound' : 'damaged')
