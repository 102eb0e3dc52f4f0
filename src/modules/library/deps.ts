import type { Clock, Ids } from '#kernel'
import type { BlobStore } from '#platform/blobs'
import type { Database } from '#platform/database'
import type { Jobs } from '#platform/jobs'
import type { Log } from '#platform/log'
import type { Reader } from '#platform/reading'
import type { SearchIndex } from '#platform/search'

/** What the library's use cases stand on. */
export type LibraryDeps = {
  readonly database: Database
  readonly blobs: BlobStore
  readonly jobs: Jobs
  readonly reader: Reader
  readonly index: SearchIndex
  readonly ids: Ids
  readonly clock: Clock
  readonly log: Log
}
