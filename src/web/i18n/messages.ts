import type { en } from './en.ts'

/** Everything the interface says, in one language. English is the measure: every other catalogue has exactly its keys. */
export type Messages = typeof en
