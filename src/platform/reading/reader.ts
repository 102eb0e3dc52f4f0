import type { PartialDate, Result } from '#kernel'

/** What the file says of itself, or seems to say: proposals, never facts. */
export type Proposals = {
  readonly title?: string
  readonly author?: string
  readonly date?: PartialDate
  /** The document's language as the file declares it (BCP 47), unchecked. */
  readonly language?: string
}

/** Pages in reading order, from 1. Text is NFC, lines kept, without soft hyphens and NUL. */
export type ReadPage = { readonly number: number; readonly text: string }

export type ReadSummary = { readonly pages: number; readonly pagesWithText: number; readonly failedPages: number; readonly proposals: Proposals }

/** Why a file could not be read. The original is kept in every case. */
export type ReadingRefusal = {
  readonly kind: 'encrypted' | 'damaged' | 'no-pages' | 'too-many-pages' | 'took-too-long' | 'took-too-much-memory' | 'reader-died' | 'format-not-read'
}

/** Reads documents in child processes that are killed by time and by resident memory, and replaced when worn. */
export type Reader = {
  /**
   * Reads one file. `onPages` is called with batches in order and awaited: a slow taker slows the child, and nothing piles up.
   * What was handed over before a refusal is to be thrown away by the taker.
   */
  read(
    file: { readonly path: string; readonly mediaType: string },
    onPages: (pages: readonly ReadPage[], progress: { readonly done: number; readonly total: number }) => Promise<void>,
  ): Promise<Result<ReadSummary, ReadingRefusal>>
  /** Resident memory of the living children, bytes. */
  residentBytes(): number
  close(): Promise<void>
}
