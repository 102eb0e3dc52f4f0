import type { Ids } from '#kernel'
import type { Database } from '#platform/database'

/** What the thesaurus's use cases stand on. */
export type ThesaurusDeps = { readonly database: Database; readonly ids: Ids }
