import { sql } from 'kysely'
import type { Id } from '#kernel'
import type { Transaction } from '#platform/database'
import { tables } from '../tables.ts'
import type { Fixity } from './model.ts'

/** Whose file it is: the document, and the name under which somebody brought it. */
type FileShown = { readonly number: number; readonly title: string; readonly rendition: Id; readonly fileName: string }

/** An alarm as it is shown: what is wrong with which file. `since`: when it was found so first; `checkedAt`: when it was looked at last. */
export type AlarmRow = FileShown & { readonly sha256: string; readonly fixity: Exclude<Fixity, 'sound'>; readonly since: Date; readonly checkedAt: Date }

/** An alarm that is over. `how`: the very bytes are back, or another file has taken their place. */
export type EndedAlarmRow = FileShown & { readonly fixity: Exclude<Fixity, 'sound'>; readonly since: Date; readonly endedAt: Date; readonly how: 'repaired' | 'replaced' }

/** Alarms of one organisation's files, those of the lowest numbers first. */
export const readAlarms = async (tx: Transaction, organisation: Id, most: number): Promise<AlarmRow[]> => {
  const rows = await tables(tx)
    .selectFrom('rendition')
    .innerJoin('document', 'document.id', 'rendition.document')
    .select(['document.number', 'document.title', 'rendition.id as rendition', 'rendition.sha256', 'rendition.file_name as fileName', 'rendition.fixity', 'rendition.checked_at as checkedAt'])
    .select((row) =>
      row
        .selectFrom('preservation_event as told')
        .select((event) => event.fn.max('told.at').as('at'))
        .where('told.kind', '=', 'fixity check')
        .where('told.outcome', '=', 'fail')
        .whereRef('told.file', '=', 'rendition.sha256')
        .whereRef('told.rendition', '=', 'rendition.id')
        .as('since'),
    )
    .where('rendition.fixity', '<>', 'sound')
    .where('rendition.organisation', '=', organisation)
    .orderBy('document.number')
    .orderBy('rendition.id')
    .limit(most)
    .execute()
  // A file that came in with a bag may have its alarm without the event of it.
  return rows.flatMap(({ fixity, checkedAt, since, ...row }) => (fixity === null || fixity === 'sound' || checkedAt === null ? [] : [{ ...row, fixity, checkedAt, since: since ?? checkedAt }]))
}

/**
 * Alarms that are over, the last to end first. An alarm is an event that failed; it is over when the next event of the same bytes is a check that went
 * well, or a file that came in their place. One that turned into another alarm is told as that one.
 */
export const readEndedAlarms = async (tx: Transaction, organisation: Id, most: number): Promise<EndedAlarmRow[]> => {
  const { rows } = await sql<EndedAlarmRow>`
    select document.number, document.title, rendition.id as rendition, rendition.file_name as "fileName", begun.detail as fixity, begun.at as since, ended.at as "endedAt",
      case when ended.kind = 'migration' then 'replaced' else 'repaired' end as how
    from preservation_event begun
    join document on document.id = begun.document
    join rendition on rendition.id = begun.rendition
    cross join lateral (
      select later.at, later.kind, later.outcome from preservation_event later
      where later.document = begun.document and later.rendition = begun.rendition and later.at > begun.at
        and ((later.kind = 'fixity check' and later.file = begun.file) or (later.kind = 'migration' and later.source = begun.file))
      order by later.at, later.id limit 1
    ) ended
    where begun.organisation = ${organisation} and begun.kind = 'fixity check' and begun.outcome = 'fail' and ended.outcome = 'success'
      and begun.detail in ('missing', 'wrong-size', 'damaged')
    order by ended.at desc, begun.id desc
    limit ${most}`.execute(tx.db)
  return rows
}
