/** Formats the reader reads, judged by their content. HTML is XHTML too. */
export type Format = 'pdf' | 'docx' | 'epub' | 'odt' | 'html' | 'text'

export const MEDIA_TYPE_OF: Readonly<Record<Format, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  epub: 'application/epub+zip',
  odt: 'application/vnd.oasis.opendocument.text',
  html: 'text/html',
  text: 'text/plain',
}

/** How much of a file's beginning is looked at, bytes. */
export const FORMAT_HEAD_BYTES = 4096

const PDF_MARK = '%PDF-'
/** The mark may stand behind some junk, but no further in (PDF 1.7, implementation note 13 of appendix H). */
const PDF_MARK_WITHIN = 1024
const ZIP_MARK = 'PK\u0003\u0004'

/** What programs put first into the archive of an office document. */
const OFFICE_PART = /\[Content_Types\]\.xml|_rels\/\.rels|docProps\/|word\//
const HTML_START = /^(?:\s|<!--[\s\S]*?-->|<\?xml[^>]*>)*<(?:!doctype\s+html|html|head|body|meta|title|article|main|div|h1|p)\b/i
/** Text to the eye, but written for another program. */
const OTHER_SOURCE = /^\s*(?:\{\\rtf|%!PS|<\?xml|<svg|<!doctype)/i
/** What no text has. */
const isControl = (code: number): boolean => (code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0c && code !== 0x0d) || code === 0x7f

const zipFormat = (latin1: string): Format | undefined => {
  if (latin1.includes(MEDIA_TYPE_OF.epub)) return 'epub'
  // Templates (`…text-template`) are text too; sheets and slides are not.
  if (latin1.includes(MEDIA_TYPE_OF.odt)) return 'odt'
  return OFFICE_PART.test(latin1) ? 'docx' : undefined
}

const textOf = (head: Uint8Array, latin1: string): string | undefined => {
  const utf16 = latin1.startsWith('ÿþ') ? 'utf-16le' : latin1.startsWith('þÿ') ? 'utf-16be' : undefined
  const text = utf16 === undefined ? latin1.replace(/^ï»¿/, '') : new TextDecoder(utf16).decode(head)
  for (let index = 0; index < text.length; index += 1) if (isControl(text.charCodeAt(index))) return undefined
  return text
}

/**
 * What a file is, by its first 4 KiB (`FORMAT_HEAD_BYTES`) and nothing else; `undefined` for what the reader does not read. Office sheets
 * and slides cannot be told from a DOCX by their beginning: `Reader.read` refuses them as `format-not-read`.
 */
export const formatOf = (head: Uint8Array): Format | undefined => {
  const bytes = head.subarray(0, FORMAT_HEAD_BYTES)
  const latin1 = Buffer.from(bytes).toString('latin1')
  if (latin1.startsWith(PDF_MARK)) return 'pdf'
  if (latin1.startsWith(ZIP_MARK)) return zipFormat(latin1)
  const text = textOf(bytes, latin1)
  if (text !== undefined && HTML_START.test(text)) return 'html'
  if (latin1.slice(0, PDF_MARK_WITHIN).includes(PDF_MARK)) return 'pdf'
  return text === undefined || text.trim() === '' || OTHER_SOURCE.test(text) ? undefined : 'text'
}
