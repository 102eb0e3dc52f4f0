export type { JobKind, JobProgress, Jobs, QueueCounts } from './jobs.ts'
export { openJobs } from './open-jobs.ts'
