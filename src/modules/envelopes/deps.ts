import type { Clock, Id } from '#kernel'
import type { BlobStore } from '#platform/blobs'
import type { Database, Transaction } from '#platform/database'
import type { Jobs } from '#platform/jobs'
import type { LogState } from '#vault/envelope'

/** What is written down of those who work with client files, in the same transaction. Of the rule for all of them there is no client. */
export type Noted = {
  readonly kind: 'client.narrative-opened' | 'client.restricted' | 'client.recovery-fetched' | 'client.recovered' | 'client.released' | 'client.erased' | 'client.abandoned' | 'client.assigned' | 'client.rule-changed'
  readonly organisation: Id
  readonly staff: Id
  readonly client?: Id
  readonly record?: Id
}

export type EnvelopesDeps = {
  readonly database: Database
  readonly clock: Clock
  readonly jobs: Pick<Jobs, 'send' | 'work'>
  /** A folder of their own for attachments: library files are kept by everybody's right, these are unlinked by one person's wish. */
  readonly attachments: BlobStore
  /** What the organisation's signed log says: who is in which group, which epoch counts. `undefined`: not founded yet. Asked outside of transactions. */
  readonly logOf: (organisation: Id) => Promise<LogState | undefined>
  /** Whether that is still where the log ends; from here on until the transaction's end a commit to it waits. */
  readonly isCurrent: (tx: Transaction, organisation: Id, state: LogState | undefined) => Promise<boolean>
  readonly note: (tx: Transaction, noted: Noted) => Promise<void>
}
