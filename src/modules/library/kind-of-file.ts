import { ok, refuse, type Result } from '#kernel'
import { FORMAT_HEAD_BYTES, formatOf, type Format } from '#platform/reading'
import { MEDIA_TYPES, type MediaType } from './model.ts'

export type KindRefusal = { readonly kind: 'file-empty' | 'file-mislabelled' | 'format-unknown' }

/** How much of a file's beginning is looked at, bytes. */
export const HEAD_BYTES = FORMAT_HEAD_BYTES

const KINDS: Readonly<Record<Format, MediaType>> = {
  pdf: MEDIA_TYPES.pdf,
  docx: MEDIA_TYPES.docx,
  epub: MEDIA_TYPES.epub,
  odt: MEDIA_TYPES.odt,
  html: MEDIA_TYPES.html,
  text: MEDIA_TYPES.txt,
}

/** What files of a name's ending hold. */
const ENDINGS: Readonly<Record<string, Format>> = {
  pdf: 'pdf', docx: 'docx', epub: 'epub', odt: 'odt', html: 'html', htm: 'html', xhtml: 'html', txt: 'text', text: 'text', md: 'text',
}

/** Formats that nothing else can be taken for. */
const UNMISTAKABLE: ReadonlySet<Format | undefined> = new Set(['pdf', 'docx', 'epub', 'odt'])

/**
 * What a file is, by its beginning and never by its name alone: a program will happily open HTML named `.pdf`, which most often is a page
 * that says why the download failed. A page of the web or plain text is taken only when nothing in its name says otherwise, and plain text
 * only when its name says so, since a great many things are text.
 */
export const kindOfFile = (head: Uint8Array, name: string): Result<MediaType, KindRefusal> => {
  if (head.length === 0) return refuse({ kind: 'file-empty' })
  const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''
  const said = Object.hasOwn(ENDINGS, ending) ? ENDINGS[ending] : undefined
  const is = formatOf(head)
  if (said !== undefined && said !== is && !UNMISTAKABLE.has(is)) return refuse({ kind: 'file-mislabelled' })
  if (is === undefined || (is === 'text' && said === undefined)) return refuse({ kind: 'format-unknown' })
  return ok(KINDS[is])
}
