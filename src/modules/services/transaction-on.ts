import { sql } from 'kysely'
import type { Clock } from '#kernel'
import type { Actor } from '#network'
import type { Database, Transaction } from '#platform/database'
import type { Day } from './model.ts'

/** The day, in UTC: `2026-11-22`. An entry is shown to the end of its last day there. */
export const dayOf = (clock: Clock): Day => clock.now().toISOString().slice(0, 10)

/** A transaction that sees what this actor may see on this day. Without a day the table shows nothing, and says so. */
export const transactionOn = <T>(database: Database, actor: Actor, day: Day, work: (tx: Transaction) => Promise<T>): Promise<T> => {
  const onDay = async (tx: Transaction): Promise<T> => {
    await sql`set local app.day = ${sql.lit(day)}`.execute(tx.db)
    return work(tx)
  }
  return actor.kind === 'public' ? database.asPublic(onDay) : database.asOrganisation(actor.organisation, onDay)
}
