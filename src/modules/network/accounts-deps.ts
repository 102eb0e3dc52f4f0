import type { Clock, Ids } from '#kernel'
import type { Authentication } from '#platform/authentication'
import type { Database } from '#platform/database'

/** What the use cases of accounts stand on. */
export type AccountsDeps = { readonly database: Database; readonly authentication: Authentication; readonly clock: Clock; readonly ids: Ids }
