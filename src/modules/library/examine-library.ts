import type { Sha256 } from '#platform/blobs'
import type { LibraryDeps } from './deps.ts'
import { readRevisions } from './document-store.ts'
import { FIXITY_PERIOD } from './preservation/check-files.ts'
import { countUnseen } from './preservation/fixity-store.ts'
import { countAlarms } from './preservation/list-alarms.ts'
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
  /** Files of which the last look was bad, and the renditions that nobody has looked at within the period. */
  readonly alarmed: number
  readonly overdue: number
}

/** A server that was off for some days catches up by itself. */
const GRACE = 7 * 24 * 3600_000

/** Holds files and index against the database. `readFiles` reads every file whole. */
export const examineLibrary = async (
  deps: Pick<LibraryDeps, 'database' | 'blobs' | 'index' | 'clock'>,
  { readFiles }: { readFiles: boolean },
  report: (done: number, total: number) => void,
  signal: AbortSignal,
): Promise<LibraryHealth> => {
  const alarmed = await countAlarms(deps)
  const { hashes, revisions, readings, overdue } = await deps.database.asKeeper(async (tx) => ({
    hashes: await readHashes(tx),
    revisions: await readRevisions(tx),
    readings: await countReadings(tx),
    overdue: (await countUnseen(tx, new Date(deps.clock.now().getTime() - FIXITY_PERIOD - GRACE))).unseen,
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
  return { files: hashes.length, ...faults, indexed: indexed.size, notIndexed: behind + gone, waiting: readings.waiting, notSearchable: readings.notSearchable, alarmed, overdue }
}

const stateBySize = (stored: number | undefined, expected: number): 'sound' | 'missing' | 'damaged' => (stored === undefined ? 'missing' : stored === expected ? 'sound' : 'damaged')
