import { refuse, ok, type Id, type Result } from '#kernel'
import type { Actor } from '#network'
import type { Sha256 } from '#platform/blobs'
import { actorFor, type NotAllowed } from '../policy.ts'
import { releaseFile, type ReleaseDeps } from '../release-file.ts'
import { isFileNeeded } from '../rendition-store.ts'
import { tables } from '../tables.ts'
import { readAllChecked } from './fixity-store.ts'
import { lookAtFile, type FixityDeps } from './look-at-file.ts'
import type { Fixity } from './model.ts'

/** A document that holds a file. */
export type Holder = { readonly number: number; readonly rendition: Id; readonly fileName: string }

/** Something that is not as it has to be. `unreferenced`: bytes in the store that no document needs. */
export type CheckFinding = { readonly sha256: Sha256; readonly state: Exclude<Fixity, 'sound'> | 'unreferenced'; readonly bytes: number; readonly holders: readonly Holder[] }

export type CheckSummary = { readonly files: number; readonly sound: number; readonly missing: number; readonly 'wrong-size': number; readonly damaged: number; readonly unreferenced: number; readonly removed: number; readonly left: number }

type CheckWish = {
  /** Removes what no document needs. */
  readonly sweep: boolean
  readonly onFinding: (finding: CheckFinding) => void
  readonly report: (done: number, total: number) => void
  readonly signal: AbortSignal
}

/**
 * Reads every file of the library now and holds it against its hash; then looks for bytes that no document needs. What was found is written down
 * as the scheduled check does it: alarms begin, and end. For whoever runs the installation. `left`: files not come to, because of the signal.
 */
export const checkLibrary = async (deps: FixityDeps & ReleaseDeps, actor: Actor, { sweep, onFinding, report, signal }: CheckWish): Promise<Result<CheckSummary, NotAllowed>> => {
  if (actor.kind !== 'operator' || actorFor(actor, 'withdraw') === undefined) return refuse({ kind: 'not-allowed' })
  const files = await deps.database.asKeeper(readAllChecked)
  const counts = { sound: 0, missing: 0, 'wrong-size': 0, damaged: 0, unreferenced: 0, removed: 0 }
  let done = 0
  for (const file of files) {
    if (signal.aborted) break
    const state = await lookAtFile(deps, file)
    counts[state]++
    if (state !== 'sound') onFinding({ sha256: file.sha256, state, bytes: file.bytes, holders: await readHoldersOf(deps, file.sha256) })
    report(++done, files.length)
  }
  for (const { sha256, bytes } of signal.aborted ? [] : await findUnreferenced(deps)) {
    counts.unreferenced++
    if (sweep) {
      await releaseFile(deps, sha256)
      counts.removed++
    }
    onFinding({ sha256, state: 'unreferenced', bytes, holders: [] })
  }
  return ok({ files: files.length, ...counts, left: files.length - done })
}

const readHoldersOf = (deps: FixityDeps, sha256: Sha256): Promise<Holder[]> =>
  deps.database.asKeeper((tx) =>
    tables(tx)
      .selectFrom('rendition')
      .innerJoin('document', 'document.id', 'rendition.document')
      .select(['document.number', 'rendition.id as rendition', 'rendition.file_name as fileName'])
      .where('rendition.sha256', '=', sha256)
      .orderBy('document.number')
      .execute(),
  )

/** The store first, the database after it: what has come in meanwhile is needed by then. What is just being taken in has its row a moment later, so each is asked about once more. */
const findUnreferenced = async (deps: FixityDeps): Promise<{ readonly sha256: Sha256; readonly bytes: number }[]> => {
  const stored: { readonly sha256: Sha256; readonly bytes: number }[] = []
  for await (const blob of deps.blobs.list()) stored.push(blob)
  const needed = new Set((await deps.database.asKeeper(readAllChecked)).map(({ sha256 }) => sha256))
  const found: { readonly sha256: Sha256; readonly bytes: number }[] = []
  for (const blob of stored.filter(({ sha256 }) => !needed.has(sha256))) {
    const isNeeded = await deps.database.asKeeper((tx) => isFileNeeded(tx, blob.sha256))
    if (!isNeeded && (await deps.blobs.has(blob.sha256))) found.push(blob)
  }
  return found
}
