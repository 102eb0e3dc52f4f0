import { ok, refuse, type Result } from '#kernel'
import { MEDIA_TYPES, type MediaType } from './model.ts'

export type KindRefusal = { readonly kind: 'file-empty' | 'file-mislabelled' | 'format-unknown' }

const PDF_MARK = '%PDF-'
const ZIP_MARK = 'PK\u0003\u0004'
/** How much of a file's beginning is looked at, bytes. */
export const HEAD_BYTES = 1024

/**
 * What a file is, by its first kilobyte and never by its name alone: a program will happily open HTML named `.pdf`.
 * A zip container says what it is in its first entry (EPUB, OpenDocument) or is taken by its name (DOCX).
 */
export const kindOfFile = (head: Uint8Array, name: string): Result<MediaType, KindRefusal> => {
  if (head.length === 0) return refuse({ kind: 'file-empty' })
  const text = Buffer.from(head.subarray(0, HEAD_BYTES)).toString('latin1')
  const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''
  // The mark may stand behind some junk, but only a file that calls itself a PDF is believed then.
  if (text.startsWith(PDF_MARK) || (ending === 'pdf' && text.includes(PDF_MARK))) return ok(MEDIA_TYPES.pdf)
  if (text.startsWith(ZIP_MARK)) {
    if (text.includes(MEDIA_TYPES.epub)) return ok(MEDIA_TYPES.epub)
    if (text.includes(MEDIA_TYPES.odt)) return ok(MEDIA_TYPES.odt)
    if (ending === 'docx') return ok(MEDIA_TYPES.docx)
  }
  return refuse({ kind: Object.hasOwn(MEDIA_TYPES, ending) ? 'file-mislabelled' : 'format-unknown' })
}
