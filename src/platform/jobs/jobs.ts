import type { Transaction } from '#platform/database'

/** A kind of work that is done later, in order, and tried again when it fails. */
export type JobKind<T extends object> = {
  /** `module.verb-noun`; the name of its queue. */
  readonly name: string
  /** Tries after the first, with growing pauses; then the job lies in the dead-letter queue until somebody looks. */
  readonly retries: number
  /** Seconds before the first retry; doubled each time, with some chance in it. */
  readonly firstPause: number
  /** Seconds after which a silent job counts as lost. */
  readonly expires: number
  /** Jobs of this kind at once in one process. */
  readonly atOnce: number
  /** What a job carries: ids only, since a queue keeps what it has done for a while. Never read; it gives the kind its type. */
  readonly example: T
}

/** How far a running job is. */
export type JobProgress = { readonly job: string; readonly queue: string; readonly done: number; readonly total: number }

export type QueueCounts = { readonly queue: string; readonly waiting: number; readonly active: number; readonly dead: number }

export type Jobs = {
  /** Sends a job in the caller's transaction: it exists only if the transaction is committed. */
  send<T extends object>(tx: Transaction, kind: JobKind<T>, data: T): Promise<void>
  /** Begins to work. `report` may be called as often as one likes; it is written down once a second. */
  work<T extends object>(kind: JobKind<T>, handle: (data: T, report: (done: number, total: number) => void) => Promise<void>): Promise<void>
  /** What the jobs of a kind carry that wait, are being done or are to be tried again. */
  alive<T extends object>(tx: Transaction, kind: JobKind<T>): Promise<readonly T[]>
  progress(): Promise<readonly JobProgress[]>
  counts(): Promise<readonly QueueCounts[]>
  /** Lets running jobs finish for `seconds`, then leaves them to be retried. */
  stop(seconds: number): Promise<void>
}
