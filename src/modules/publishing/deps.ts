import type { Clock } from '#kernel'
import type { Database } from '#platform/database'

/** What the use cases of publishing stand on. */
export type PublishingDeps = { readonly database: Database; readonly clock: Clock }
