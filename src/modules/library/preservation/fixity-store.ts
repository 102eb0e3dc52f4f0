import { sql } from 'kysely'
import type { Clock } from '#kernel'
import type { Sha256 } from '#platform/blobs'
import type { Transaction } from '#platform/database'
import { tables } from '../tables.ts'
import { noteEvents, type EventDeps } from './event-store.ts'
import type { Fixity } from './model.ts'

/** A file that renditions need, and what the last look at it has found. */
export type CheckedFile = { readonly sha256: Sha256; readonly bytes: number; readonly fixity: Fixity | null }

const numbered = ({ bytes, ...row }: { readonly sha256: Sha256; readonly bytes: string; readonly fixity: Fixity | null }): CheckedFile => ({ ...row, bytes: Number(bytes) })

const once = (files: readonly CheckedFile[]): CheckedFile[] => [...new Map(files.map((file) => [file.sha256, file])).values()]

/** True for the one process that is to look now; the hand stands still until `due` for every other. */
export const takeTurn = async (tx: Transaction, now: Date, due: Date): Promise<boolean> =>
  (await tables(tx).updateTable('fixity_clock').set({ due_at: due }).where('due_at', '<=', now).executeTakeFirst()).numUpdatedRows === 1n

/** Files that have waited longest for a look, the never seen first. */
export const readLongestUnseen = async (tx: Transaction, count: number): Promise<CheckedFile[]> => {
  const rows = await tables(tx).selectFrom('rendition').select(['sha256', 'bytes', 'fixity']).orderBy('checked_at', (order) => order.asc().nullsFirst()).limit(count).execute()
  return once(rows.map(numbered))
}

/** How many renditions there are, and how many of them nobody has looked at since a moment. */
export const countUnseen = async (tx: Transaction, since: Date): Promise<{ files: number; unseen: number }> => {
  const { files, unseen } = await tables(tx)
    .selectFrom('rendition')
    .select((row) => [row.fn.countAll<string>().as('files'), sql<string>`count(*) filter (where checked_at is null or checked_at < ${since})`.as('unseen')])
    .executeTakeFirstOrThrow()
  return { files: Number(files), unseen: Number(unseen) }
}

/** Files of which the last look was bad, those first that were looked at longest ago. */
export const readAlarmed = async (tx: Transaction, count: number): Promise<CheckedFile[]> => {
  const rows = await tables(tx).selectFrom('rendition').select(['sha256', 'bytes', 'fixity']).where('fixity', '<>', 'sound').orderBy('checked_at').limit(count).execute()
  return once(rows.map(numbered))
}

/** Every file that some rendition needs, once, in the order of its hash. */
export const readAllChecked = async (tx: Transaction): Promise<CheckedFile[]> => {
  const rows = await tables(tx).selectFrom('rendition').select(['sha256', 'bytes', 'fixity']).orderBy('sha256').orderBy('checked_at').execute()
  return once(rows.map(numbered))
}

/**
 * Writes down what a look has found, for every rendition that holds the file. An alarm that goes on is looked at again and again, and told of once.
 */
export const noteLook = async (tx: Transaction, deps: EventDeps & { readonly clock: Clock }, { sha256, fixity: before }: CheckedFile, found: Fixity): Promise<void> => {
  const rows = await tables(tx)
    .updateTable('rendition')
    .set({ fixity: found, checked_at: deps.clock.now() })
    .where('sha256', '=', sha256)
    .returning(['id', 'document', 'organisation', 'sha256'])
    .execute()
  if (found !== 'sound' && found === before) return
  await noteEvents(tx, deps, rows, { kind: 'fixity check', outcome: found === 'sound' ? 'success' : 'fail', detail: found })
}
