import type { PartialDate, Result } from '#kernel'

/** What the file says of itself, or seems to say: proposals, never facts. */
export type Proposals = {
  readonly title?: string
  readonly author?: string
  readonly date?: PartialDate
  /** The document's language as the file declares it (BCP 47), unchecked. */
  readonly language?: string
}

/**
 * Pages in reading order, from 1. Text is NFC, lines kept, without soft hyphens and NUL, well-formed, cut at 200,000 UTF-16 units.
 * A page that could not be read has the text ''.
 */
export type ReadPage = { readonly number: number; readonly text: string }

export type ReadSummary = { readonly pages: number; readonly pagesWithText: number; readonly failedPages: number; readonly proposals: Proposals }

/**
 * Why a file could not be read. The original is kept in every case.
 * `too-much-text`: a small file can pour out gigabytes; `reader-died`: the child ended by itself or was ended from outside.
 */
export type ReadingRefusal = {
  readonly kind: 'encrypted' | 'damaged' | 'no-pages' | 'too-many-pages' | 'too-much-text' | 'took-too-long' | 'took-too-much-memory' | 'reader-died' | 'format-not-read'
}

/** Reads documents in child processes that are killed by time and by resident memory, and replaced when worn. */
export type Reader = {
  /**
   * Reads one file. `onPages` is called with batches in order and awaited: a slow taker slows the child, and nothing piles up.
   * What was handed over before a refusal is to be thrown away by the taker. The time the taker takes counts against no limit.
   * Throws what `onPages` throws, when the child may not open the file (`ENOENT`, `ERR_ACCESS_DENIED`), and when the reader is closed
   * meanwhile: then nothing is known of the file, and it is to be read again later.
   */
  read(
    file: { readonly path: string; readonly mediaType: string },
    onPages: (pages: readonly ReadPage[], progress: { readonly done: number; readonly total: number }) => Promise<void>,
  ): Promise<Result<ReadSummary, ReadingRefusal>>
  /** Resident memory of the living children, bytes. Some 45 MB of each are Node's own code, which they have in common with the parent. */
  residentBytes(): number
  /** Ends all children; reads under way and in the queue throw. */
  close(): Promise<void>
}
