import type { JobKind } from '#platform/jobs'
import { readTraces, writeScrubbed } from './attachment-store.ts'
import { forget, sweepAttachments } from './attachments.ts'
import type { EnvelopesDeps } from './deps.ts'
import { TABLES_OF_KEYS } from './tables.ts'

/** Takes deleted keys off the disk. Tried for an hour or so while somebody's long transaction still sees them. */
export const SCRUB: JobKind<object> = { name: 'envelopes.scrub-traces', retries: 8, firstPause: 10, expires: 600, atOnce: 1, example: {} }

/** Takes away what erasures have left on the disk: attachments' files, and keys that lie in the tables' files and in the log of changes. */
export const scrubTraces = async (deps: Pick<EnvelopesDeps, 'database' | 'attachments'>): Promise<'done' | 'left'> => {
  const traces = await deps.database.asKeeper(readTraces)
  for (const file of traces.flatMap(({ files }) => files)) await forget(deps, file)
  const done = await deps.database.scrub(TABLES_OF_KEYS)
  await deps.database.asKeeper((tx) => writeScrubbed(tx, traces.map(({ client }) => client), done === 'done'))
  return done
}

/** Begins the work that this module does by itself. */
export const startEnvelopes = async (deps: Pick<EnvelopesDeps, 'database' | 'attachments' | 'jobs'>): Promise<void> => {
  await sweepAttachments(deps)
  await deps.jobs.work(SCRUB, async () => void (await scrubTraces(deps)))
}
