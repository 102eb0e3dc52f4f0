import type { Clock } from '#kernel'
import type { Database } from '#platform/database'

/** What the directory's use cases stand on. */
export type ServicesDeps = { readonly database: Database; readonly clock: Clock }
