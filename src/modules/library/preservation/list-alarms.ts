import { ok, refuse, type Result } from '#kernel'
import type { Actor } from '#network'
import type { LibraryDeps } from '../deps.ts'
import { actorFor, type NotAllowed } from '../policy.ts'
import { readAlarms, readEndedAlarms, type AlarmRow, type EndedAlarmRow } from './alarm-store.ts'
import { readAlarmed } from './fixity-store.ts'

export type FileAlarm = AlarmRow
export type EndedAlarm = EndedAlarmRow

/** Alarms in one answer. */
const MOST = 1000

/** Alarms that are over, in one answer: the last ones. */
const MOST_ENDED = 50

/** How many files have an alarm in the whole library, for whoever watches over the installation: at most ten thousand. */
export const countAlarms = async ({ database }: Pick<LibraryDeps, 'database'>): Promise<number> => (await database.asKeeper((tx) => readAlarmed(tx, 10 * MOST))).length

/** Files of the actor's organisation that are missing, or no longer the bytes that were taken in. For those who keep documents there. */
export const listAlarms = async (deps: Pick<LibraryDeps, 'database'>, actor: Actor): Promise<Result<readonly FileAlarm[], NotAllowed>> => {
  const editor = actorFor(actor, 'add')
  if (editor === undefined) return refuse({ kind: 'not-allowed' })
  return ok(await deps.database.asOrganisation(editor.organisation, (tx) => readAlarms(tx, editor.organisation, MOST)))
}

/** Alarms of the actor's organisation that are over, the last to end first: what was found, and what ended it. */
export const listEndedAlarms = async (deps: Pick<LibraryDeps, 'database'>, actor: Actor): Promise<Result<readonly EndedAlarm[], NotAllowed>> => {
  const editor = actorFor(actor, 'add')
  if (editor === undefined) return refuse({ kind: 'not-allowed' })
  return ok(await deps.database.asOrganisation(editor.organisation, (tx) => readEndedAlarms(tx, editor.organisation, MOST_ENDED)))
}
