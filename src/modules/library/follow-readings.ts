import { ok, refuse, type Id, type Result } from '#kernel'
import type { Actor } from '#network'
import type { LibraryDeps } from './deps.ts'
import type { Proposable, ReadingReason, ReadingState } from './model.ts'
import { actorFor, type NotAllowed } from './policy.ts'
import { isGivenUp } from './reading-faults.ts'
import { progressOf } from './reading-progress.ts'
import { readReadings } from './own-store.ts'

/** How far a file is on its way to being searchable. */
export type FollowedReading = {
  readonly rendition: Id
  readonly number: number
  readonly title: string
  readonly proposed: readonly Proposable[]
  readonly fileName: string
  readonly reading: ReadingState
  readonly reason: ReadingReason | undefined
  /** It fails again and again here, and lies until somebody asks for another try. */
  readonly givenUp: boolean
  /** Pages read so far, and of how many; the latter is known once the reading has begun. */
  readonly done: number
  readonly total: number | undefined
}

/** At most so many at once. */
export const MOST_READINGS = 100

/** The readings of files of the actor's own organisation: those asked for, or all that wait. Unknown ones and those of others are left out. */
export const followReadings = async (
  deps: Pick<LibraryDeps, 'database' | 'clock'>,
  actor: Actor,
  { renditions }: { readonly renditions?: readonly Id[] | undefined },
): Promise<Result<readonly FollowedReading[], NotAllowed>> => {
  const editor = actorFor(actor, 'add')
  if (editor === undefined) return refuse({ kind: 'not-allowed' })
  const rows = await deps.database.asOrganisation(editor.organisation, (tx) => readReadings(tx, editor.organisation, renditions?.slice(0, MOST_READINGS), MOST_READINGS))
  const now = deps.clock.now()
  return ok(
    rows.map(({ id, number, title, proposed, file_name: fileName, reading, reason, pages, read }) => {
      const progress = progressOf(id)
      return { rendition: id, number, title, proposed, fileName, reading, reason: reason ?? undefined, givenUp: isGivenUp(id, now), done: pages ?? Math.max(progress?.done ?? 0, read), total: pages ?? progress?.total }
    }),
  )
}
