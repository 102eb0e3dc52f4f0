import { sql } from 'kysely'
import { fromKysely, PgBoss } from 'pg-boss'
import type { Database } from '#platform/database'
import type { Log } from '#platform/log'
import { countJobs, deadLettersOf } from './count-jobs.ts'
import type { Jobs } from './jobs.ts'
import { clearProgress, readProgress, writeProgress } from './progress-store.ts'

const KEEP_DONE_SECONDS = 24 * 3600
const KEEP_DEAD_SECONDS = 90 * 24 * 3600
const PROGRESS_EVERY_MS = 1000
/** How often an idle worker looks for jobs that no notice told of, such as retries that have come due. */
const IDLE_SECONDS = 2

/** A process that has said nothing of a job for so long is dead, and another takes the job up. */
const HEARTBEAT_SECONDS = 30
const LOOK_FOR_LOST_SECONDS = 15

/** The queue keeps what a job fails with: its class, never its message, which may quote what it worked on. */
class JobFailed extends Error {
  constructor(fault: unknown) {
    super(fault instanceof Error ? fault.constructor.name : 'unknown')
  }
}

/** A queue as it has to be, made or mended at start. */
type QueueSettings = { readonly name: string; readonly retries: number; readonly firstPause: number; readonly expires: number }

/** Jobs on pg-boss, in the database that everything else is in. `kinds` are all the queues there are. */
export const openJobs = async (deps: { database: Database; log: Log }, kinds: readonly QueueSettings[]): Promise<Jobs> => {
  const { database, log } = deps
  const boss = new PgBoss({ ...database.queue, useListenNotify: true, schedule: false, registerInstance: false, superviseIntervalSeconds: LOOK_FOR_LOST_SECONDS })
  boss.on('error', (fault) => log.error('jobs.fault', fault))
  try {
    await boss.start()
    for (const kind of kinds) await prepareQueue(boss, kind)
  } catch (fault) {
    // Begun by half it goes on looking for work, and keeps the process.
    await boss.stop({ graceful: false, close: true })
    throw fault
  }

  return {
    send: async (tx, kind, data) => {
      await tx.asOwner(() => boss.send(kind.name, data, { db: fromKysely(tx.db) }))
    },

    work: async (kind, handle) => {
      const worker: { id?: string } = {}
      const options = { localConcurrency: kind.atOnce, notifyPollingIntervalSeconds: IDLE_SECONDS }
      worker.id = await boss.work<typeof kind.example>(kind.name, options, async ([job]) => {
        if (job === undefined) return
        let written = Date.now()
        let writing: Promise<void> | undefined
        const report = (done: number, total: number): void => {
          if (Date.now() - written < PROGRESS_EVERY_MS) return
          written = Date.now()
          writing = writeProgress(database, { job: job.id, queue: kind.name, done, total }).catch((fault: unknown) => log.error('jobs.progress-failed', fault))
        }
        try {
          await handle(job.data, report)
        } catch (fault) {
          log.error('jobs.failed', fault, { queue: kind.name, job: job.id })
          throw new JobFailed(fault)
        } finally {
          // The last report first, or it would be written behind the clearing and stay.
          await writing
          if (writing !== undefined) await clearProgress(database, job.id)
          // A notice that came while this job ran is gone by now: without this the next would wait for the idle look.
          if (worker.id !== undefined) boss.notifyWorker(worker.id)
        }
      })
    },

    alive: async (tx, kind) =>
      tx.asOwner(async () => {
        // What was sent under this name has the shape of the kind.
        const { rows } = await sql<{ data: typeof kind.example }>`select data from pgboss.job where name = ${kind.name} and state in ('created', 'retry', 'active')`.execute(tx.db)
        return rows.map(({ data }) => data)
      }),

    progress: () => readProgress(database),

    counts: () => countJobs(database, kinds.map(({ name }) => name)),

    stop: (seconds) => boss.stop({ graceful: seconds > 0, timeout: seconds * 1000, close: true }),
  }
}

const prepareQueue = async (boss: PgBoss, kind: QueueSettings): Promise<void> => {
  const settings = {
    retryLimit: kind.retries,
    retryDelay: kind.firstPause,
    retryBackoff: true,
    expireInSeconds: kind.expires,
    heartbeatSeconds: HEARTBEAT_SECONDS,
    deleteAfterSeconds: KEEP_DONE_SECONDS,
  }
  const dead = deadLettersOf(kind.name)
  if ((await boss.getQueue(kind.name)) === null) {
    await boss.createQueue(dead, { retentionSeconds: KEEP_DEAD_SECONDS })
    await boss.createQueue(kind.name, { ...settings, deadLetter: dead, notify: true })
  } else await boss.updateQueue(kind.name, settings)
}
