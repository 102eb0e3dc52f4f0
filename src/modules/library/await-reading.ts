import { setTimeout as pause } from 'node:timers/promises'
import type { Id } from '#kernel'
import { noRoomFor } from '#platform/database'
import type { LibraryDeps } from './deps.ts'
import { isGivenUp } from './reading-faults.ts'
import { readRendition, type RenditionRow } from './rendition-store.ts'

const FIRST_LOOK_MS = 10
const LOOK_EVERY_MS = 250
/** Longer than the reader lets any file take. */
const PATIENCE_MS = 45 * 60_000
/** Without room no job is even begun: somebody may be making some just now. */
const WAITS_FOR_ROOM_MS = 20_000

/**
 * Waits until a rendition's text has been read, by this process or another. `undefined` when the rendition is gone,
 * when its reading keeps failing here, when the disk has no room for it, or when nothing has happened for so long that the job must have been given up.
 */
export const awaitReading = async (deps: Pick<LibraryDeps, 'database' | 'clock'>, rendition: Id): Promise<RenditionRow | undefined> => {
  const until = deps.clock.now().getTime() + PATIENCE_MS
  for (let wait = FIRST_LOOK_MS; ; wait = Math.min(LOOK_EVERY_MS, wait * 2)) {
    const row = await deps.database.asKeeper((tx) => readRendition(tx, rendition))
    if (row === undefined || row.reading !== 'waiting') return row
    const now = deps.clock.now()
    if (now.getTime() > until || isGivenUp(rendition, now) || noRoomFor() > WAITS_FOR_ROOM_MS) return undefined
    await pause(wait)
  }
}
