import type { PartialDate, Result } from '#kernel'

/** A heading or bookmark. `level` from 1 (a whole part) downwards. */
export type OutlineEntry = { readonly title: string; readonly page: number; readonly level: number }

/** What the file says of itself, or seems to say: proposals, never facts. */
export type Proposals = {
  readonly title?: string
  readonly authors?: readonly string[]
  /** As printed at the beginning of page one, or of the file's creation. */
  readonly date?: PartialDate
  /** The document's language as the file declares it (BCP 47), unchecked. */
  readonly language?: string
  /** At most 500 entries, in reading order. */
  readonly outline?: readonly OutlineEntry[]
}

/**
 * Pages in reading order, from 1. Text is NFC, lines kept, words joined that a line's end divided, headings and paragraphs apart by an
 * empty line, without soft hyphens and NUL, well-formed, cut at 200,000 UTF-16 units. A page that could not be read has the text ''.
 * `images`: the page carries a picture.
 */
export type ReadPage = { readonly number: number; readonly text: string; readonly images: boolean }

export type ReadSummary = {
  readonly pages: number
  readonly pagesWithText: number
  readonly failedPages: number
  /** Pages with a picture and fewer than 20 letters: for recognition. */
  readonly scannedPages: readonly number[]
  /** What the file is by its content, whatever it was called. */
  readonly mediaType: string
  /** Who read it: `pdfjs` only where `mupdf` could not; `markup` is this room's own reading of DOCX, EPUB, HTML, ODT and plain text. */
  readonly engine: 'mupdf' | 'pdfjs' | 'markup'
  readonly proposals: Proposals
}

/**
 * Why a file could not be read. The original is kept in every case.
 * `too-much-text`: a small file can pour out gigabytes, and no PDF beyond 2 GiB is read; `bomb`: a compressed file made to swell, never unpacked;
 * `reader-died`: the child ended by itself or was ended from outside; `format-not-read`: none of the formats read here.
 */
export type ReadingRefusal = {
  readonly kind:
    | 'encrypted' | 'damaged' | 'no-pages' | 'too-many-pages' | 'too-much-text' | 'bomb' | 'took-too-long' | 'took-too-much-memory' | 'reader-died' | 'format-not-read'
}

/** A page as a picture. Sizes in pixels. */
export type Picture = { readonly bytes: Uint8Array; readonly mediaType: 'image/png' | 'image/jpeg'; readonly width: number; readonly height: number }

export type PictureRequest = {
  readonly path: string
  readonly mediaType: string
  /** From 1. */
  readonly page: number
  /** Pixels across; or `dpi`, of which one must be given. Both are bounded by what a sound page needs: then the picture is smaller. */
  readonly width?: number
  readonly dpi?: number
  /** Grey and without loss (PNG), for recognition; else JPEG in colour. */
  readonly grey?: boolean
}

/** Reads documents in child processes that are killed by time and by resident memory, and replaced when worn. */
export type Reader = {
  /**
   * Reads one file: PDF, DOCX, EPUB, ODT, HTML or plain text, by its content, whatever
   * `mediaType` says. `onPages` is called with batches in order and awaited: a slow taker slows the child, and nothing piles up.
   * When a second engine has to try, the pages come again from number 1 and replace what came before.
   * What was handed over before a refusal is to be thrown away by the taker. The time the taker takes counts against no limit.
   * Throws what `onPages` throws, when the child may not open the file (`ENOENT`, `ERR_ACCESS_DENIED`), and when the reader is closed
   * meanwhile: then nothing is known of the file, and it is to be read again later.
   */
  read(
    file: { readonly path: string; readonly mediaType: string },
    onPages: (pages: readonly ReadPage[], progress: { readonly done: number; readonly total: number }) => Promise<void>,
  ): Promise<Result<ReadSummary, ReadingRefusal>>
  /**
   * Draws one page. Of a flowing document the text of that page, plainly set. `no-pages`: there is no such page; `damaged`: it cannot be
   * drawn. Waits in the same queue and throws as `read` does.
   */
  picture(request: PictureRequest): Promise<Result<Picture, ReadingRefusal>>
  /** Resident memory of the living children, bytes. Some 45 MB of each are Node's own code, which they have in common with the parent. */
  residentBytes(): number
  /** Ends all children; reads under way and in the queue throw. */
  close(): Promise<void>
}
