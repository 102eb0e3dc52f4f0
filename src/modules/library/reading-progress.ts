import type { Id } from '#kernel'

/** How far the reading of a file is, in pages. */
export type ReadingProgress = { readonly done: number; readonly total: number }

// In memory, like the faults: it is of use for seconds, and another process's is known by the pages that are there.
const running = new Map<Id, ReadingProgress>()

export const noteProgress = (rendition: Id, progress: ReadingProgress): void => void running.set(rendition, progress)

export const endProgress = (rendition: Id): void => void running.delete(rendition)

export const progressOf = (rendition: Id): ReadingProgress | undefined => running.get(rendition)
