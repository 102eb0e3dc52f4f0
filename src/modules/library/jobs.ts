import type { Id } from '#kernel'
import type { JobKind } from '#platform/jobs'

/** Reads a rendition's text out of its file. */
export const READ_RENDITION: JobKind<{ rendition: Id }> = {
  name: 'library.read-rendition',
  retries: 3,
  firstPause: 2,
  expires: 2 * 3600,
  atOnce: 1,
  // Never used as a value.
  example: { rendition: '' as Id },
}
