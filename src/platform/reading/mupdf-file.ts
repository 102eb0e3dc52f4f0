import { fstatSync, readSync } from 'node:fs'
import * as mupdf from 'mupdf'

/** WebAssembly memory never shrinks: a child that grew past this is replaced. Bytes. */
const WORN_BYTES = 128 * 1024 * 1024

// Warnings and errors quote the document; nothing of it belongs in a log.
mupdf.setLog(null)

/** Set when the engine itself fell over: what it still reads is given out, but it reads no other document. */
let fellOver = false

export const isWorn = (): boolean => fellOver || process.memoryUsage().external > WORN_BYTES

/** What the engine cannot do with this document is `undefined`. */
export const orNothing = <T>(look: () => T): T | undefined => {
  try {
    return look()
  } catch (fault) {
    // mupdf throws plain errors; a trap of WebAssembly (memory, stack) is something else.
    if (!(fault instanceof Error) || fault.constructor !== Error) fellOver = true
    return undefined
  }
}

type Opened = { readonly stream: mupdf.Stream; fault: unknown }

/** mupdf reads the file piece by piece through this, so that a large file is never whole in memory. */
const openStream = (file: number): Opened => {
  const opened: Opened = {
    fault: undefined,
    stream: new mupdf.Stream({
      fileSize: () => fstatSync(file).size,
      read: (memory, offset, length, position) => {
        try {
          return readSync(file, memory, offset, length, position)
        } catch (fault) {
          // A disk that fails is no fault of the document's, and no error may fly through the engine: it sees an end, we remember.
          opened.fault = fault
          return 0
        }
      },
      close: () => {},
    }),
  }
  return opened
}

export type OpenedPdf = {
  readonly document: mupdf.Document
  readonly total: number
  /** Gives everything back. Throws what the disk threw meanwhile. */
  close(): void
}

const isLocked = (document: mupdf.Document): boolean => document.needsPassword() && document.authenticatePassword('') === 0

/** Opens the document in a PDF file, unlocks it and counts its pages; or tells why it cannot be opened. */
export const openPdf = (file: number, maxPages: number): OpenedPdf | 'damaged' | 'encrypted' | 'no-pages' | 'too-many-pages' => {
  const opened = openStream(file)
  const document = orNothing(() => mupdf.Document.openDocument(opened.stream, 'application/pdf'))
  const close = (): void => {
    // An engine that fell over cannot tidy up either; its child ends soon.
    orNothing(() => document?.destroy())
    orNothing(() => opened.stream.destroy())
    // Fonts and pictures of this document are of no use to the next.
    orNothing(() => mupdf.emptyStore())
    if (opened.fault !== undefined) throw opened.fault
  }
  const closed = <Refusal>(refusal: Refusal): Refusal => {
    close()
    return refusal
  }
  // A picture or an archive under the name of a PDF: the library would read those too.
  if (!document || !orNothing(() => document.getMetaData('format'))?.startsWith('PDF')) return closed('damaged')
  if (orNothing(() => isLocked(document)) ?? true) return closed('encrypted')
  const total = orNothing(() => document.countPages())
  if (total === undefined) return closed('damaged')
  if (total <= 0) return closed('no-pages')
  return total > maxPages ? closed('too-many-pages') : { document, total, close }
}
