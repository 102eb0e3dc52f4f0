import { sql } from 'kysely'
import type { Database } from '#platform/database'
import type { JobProgress } from './jobs.ts'

export const writeProgress = (database: Database, { job, queue, done, total }: JobProgress): Promise<void> =>
  database.asKeeper(async ({ db }) => {
    await sql`insert into job_progress (job, queue, done, total) values (${job}::uuid, ${queue}, ${done}, ${total})
      on conflict (job) do update set done = excluded.done, total = excluded.total, at = now()`.execute(db)
  })

export const clearProgress = (database: Database, job: string): Promise<void> =>
  database.asKeeper(async ({ db }) => void (await sql`delete from job_progress where job = ${job}::uuid`.execute(db)))

/** Jobs that were lost with their process leave a row behind; an hour later it is no longer shown, and then swept away. */
export const readProgress = (database: Database): Promise<JobProgress[]> =>
  database.asKeeper(async ({ db }) => {
    await sql`delete from job_progress where at < now() - interval '1 hour'`.execute(db)
    return (await sql<JobProgress>`select job::text, queue, done, total from job_progress order by at`.execute(db)).rows
  })
