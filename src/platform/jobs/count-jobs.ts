import { sql } from 'kysely'
import type { Database } from '#platform/database'
import type { QueueCounts } from './jobs.ts'

/** Where the jobs of a queue lie that have failed for good. */
export const deadLettersOf = (queue: string): string => `${queue}.dead`

/** Counts jobs as they are at this moment; the queue's own figures may be a minute old. */
export const countJobs = (database: Database, queues: readonly string[]): Promise<QueueCounts[]> =>
  database.asKeeper((tx) =>
    tx.asOwner(async () => {
      const { rows } = await sql<{ name: string; waiting: number; active: number }>`
        select name, count(*) filter (where state in ('created', 'retry'))::int as waiting, count(*) filter (where state = 'active')::int as active
        from pgboss.job group by name`.execute(tx.db)
      const known = new Map(rows.map((row) => [row.name, row]))
      return queues.map((queue) => {
        const { waiting = 0, active = 0 } = known.get(queue) ?? {}
        return { queue, waiting, active, dead: known.get(deadLettersOf(queue))?.waiting ?? 0 }
      })
    }),
  )
