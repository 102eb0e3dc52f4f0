import { expect, test } from 'vitest'
import { docxFile, epubFile, odtFile, zipFile } from '../../../tests/support/zip-file.ts'
import { formatOf } from './format-of.ts'

const LEGACY = Buffer.from([0xd1, 0xeb, 0xee, 0xe2, 0xee, 0x0d, 0x0a])

test.each([
  ['a PDF', '%PDF-1.7\n', 'pdf'],
  ['a PDF behind some junk', 'junk\n%PDF-1.4', 'pdf'],
  ['a website that mentions %PDF-', '<html><body>%PDF-1.7</body></html>', 'html'],
  ['a page after a remark', '\uFEFF<!-- saved -->\n<!DOCTYPE html>', 'html'],
  ['XHTML', '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml">', 'html'],
  ['a text in Ukrainian', 'Загальна декларація', 'text'],
  ['a text of one byte a letter', LEGACY, 'text'],
  ['a text of two bytes a letter', Buffer.from('\uFEFFДокумент', 'utf16le'), 'text'],
  ['a DOCX', docxFile(''), 'docx'],
  ['an ODT', odtFile(''), 'odt'],
  ['an EPUB', epubFile([]), 'epub'],
  ['another zip', zipFile([{ name: 'a.txt', content: 'a' }]), undefined],
  ['a picture', Buffer.from('89504e470d0a1a0a0000000d', 'hex'), undefined],
  ['RTF', '{\\rtf1\\ansi', undefined],
  ['other XML', '<?xml version="1.0"?><rss/>', undefined],
  ['nothing', '', undefined],
])('%s', (_what, content, format) => {
  expect(formatOf(Buffer.from(content))).toBe(format)
})
