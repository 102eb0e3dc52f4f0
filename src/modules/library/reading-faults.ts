import type { Id } from '#kernel'

/** A job that fails is tried again for some fourteen seconds; after that nothing more is to be expected of it. */
const TRIED_AGAIN_FOR_MS = 20_000

// Kept in memory: the fault that stops a reading, a full disk first of all, is the one that also stops it from being written down.
const failedSince = new Map<Id, number>()

/** Notes whether the last try to read a rendition in this process failed. */
export const noteReading = (rendition: Id, failed: boolean, now: Date): void => {
  if (!failed) failedSince.delete(rendition)
  else if (!failedSince.has(rendition)) failedSince.set(rendition, now.getTime())
}

/** Whether the reading of a rendition has failed here, and time enough for trying again has passed. */
export const isGivenUp = (rendition: Id, now: Date): boolean => {
  const since = failedSince.get(rendition)
  return since !== undefined && now.getTime() - since > TRIED_AGAIN_FOR_MS
}
