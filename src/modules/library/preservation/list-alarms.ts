import { ok, refuse, type Result } from '#kernel'
import type { Actor } from '#network'
import type { LibraryDeps } from '../deps.ts'
import { actorFor, type NotAllowed } from '../policy.ts'
import { readAlarmed, readAlarms, type AlarmRow } from './fixity-store.ts'

export type FileAlarm = AlarmRow

/** Alarms in one answer. */
const MOST = 1000

/** How many files have an alarm in the whole library, for whoever watches over the installation: at most ten thousand. */
export const countAlarms = async ({ database }: Pick<LibraryDeps, 'database'>): Promise<number> => (await database.asKeeper((tx) => readAlarmed(tx, 10 * MOST))).length

/** Files of the actor's organisation that are missing, or no longer the bytes that were taken in. For those who keep documents there. */
export const listAlarms = async (deps: Pick<LibraryDeps, 'database'>, actor: Actor): Promise<Result<readonly FileAlarm[], NotAllowed>> => {
  const editor = actorFor(actor, 'add')
  if (editor === undefined) return refuse({ kind: 'not-allowed' })
  return ok(await deps.database.asOrganisation(editor.organisation, (tx) => readAlarms(tx, editor.organisation, MOST)))
}
