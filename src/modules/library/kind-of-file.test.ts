import { expect, test } from 'vitest'
import { tinyPdf } from '#tests/tiny-pdf'
import { kindOfFile } from './kind-of-file.ts'

const bytes = (text: string): Uint8Array => Buffer.from(text, 'latin1')
/** The beginning of a zip container whose first entry is stored, as EPUB and OpenDocument demand. */
const container = (name: string, content: string): Uint8Array =>
  bytes(`PK\u0003\u0004${'\0'.repeat(22)}${String.fromCharCode(name.length)}\0\0\0${name}${content}PK\u0003\u0004`)

const PDF = 'application/pdf'
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const EPUB = 'application/epub+zip'
const ODT = 'application/vnd.oasis.opendocument.text'

test.each([
  ['a PDF', tinyPdf({ pages: ['page'] }), 'report.pdf', PDF],
  ['a PDF without a name for it', tinyPdf({ pages: ['page'] }), 'download', PDF],
  ['a PDF behind a mailer\'s junk', bytes(`\u00ef\u00bb\u00bf\r\nContent-Type: application/pdf\r\n\r\n%PDF-1.4\n`), 'report.pdf', PDF],
  ['a PDF whose mark ends with the first kilobyte', bytes(`${'\0'.repeat(1024 - 5)}%PDF-`), 'report.pdf', PDF],
  ['an EPUB', container('mimetype', EPUB), 'book.epub', EPUB],
  ['an EPUB by another name', container('mimetype', EPUB), 'book.zip', EPUB],
  ['an OpenDocument text', container('mimetype', ODT), 'text.odt', ODT],
  ['a DOCX', container('[Content_Types].xml', '<Types/>'), 'Letter.DOCX', DOCX],
  ['a PDF named as a letter', tinyPdf({ pages: ['page'] }), 'letter.docx', PDF],
  ['a page of the web', bytes('<!doctype html><title>Law</title>'), 'law.htm', 'text/html'],
  ['plain text', bytes('A note.'), 'note.txt', 'text/plain'],
])('%s is known by its content', (_, head, name, mediaType) => {
  expect(kindOfFile(head, name)).toEqual({ ok: true, value: mediaType })
})

test.each([
  ['nothing at all', bytes(''), 'report.pdf', 'file-empty'],
  ['HTML named .pdf', bytes('<!doctype html><title>Sign in</title>'), 'report.pdf', 'file-mislabelled'],
  ['a PDF mark behind the first kilobyte', bytes(`${'\u0001'.repeat(1024)}%PDF-1.7`), 'report.pdf', 'file-mislabelled'],
  ['a zip named .pdf', container('a.txt', 'hello'), 'report.pdf', 'file-mislabelled'],
  ['text that is not said to be any', bytes('root:x:0:0'), 'passwd', 'format-unknown'],
  ['a zip', container('a.txt', 'hello'), 'all.zip', 'format-unknown'],
  ['a spreadsheet of OpenDocument', container('mimetype', 'application/vnd.oasis.opendocument.spreadsheet'), 'figures.ods', 'format-unknown'],
  ['a name of JavaScript\'s own', bytes('hello'), 'file.constructor', 'format-unknown'],
  ['a program', bytes('\u007fELF'), 'report', 'format-unknown'],
])('%s is refused', (_, head, name, kind) => {
  expect(kindOfFile(head, name)).toEqual({ ok: false, refusal: { kind } })
})
