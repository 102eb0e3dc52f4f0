import { availableParallelism } from 'node:os'
import type { Id } from '#kernel'
import type { JobKind } from '#platform/jobs'

/** Files read at once: one for each core, few enough that they leave room for the server. */
const READERS = Math.min(4, availableParallelism())

/** Reads a rendition's text out of its file. */
export const READ_RENDITION: JobKind<{ rendition: Id }> = {
  name: 'library.read-rendition',
  retries: 3,
  firstPause: 2,
  expires: 2 * 3600,
  atOnce: READERS,
  // Never used as a value.
  example: { rendition: '' as Id },
}
