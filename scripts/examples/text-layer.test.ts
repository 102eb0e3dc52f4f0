import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import * as mupdf from 'mupdf'
import { expect, test } from 'vitest'
import { buildPdf } from './build-pdf.ts'
import { readGuide, type Piece } from './read-guide.ts'
import { readSheet, SHEETS } from './sheets.ts'

const root = resolve(import.meta.dirname, '../..')
const texts = SHEETS.flatMap((sheet) => readSheet(root, sheet))
const hasPdftotext = spawnSync('pdftotext', ['-v']).status === 0

const byPdftotext = (pdf: Uint8Array): string => spawnSync('pdftotext', ['-raw', '-enc', 'UTF-8', '-', '-'], { input: pdf, encoding: 'utf8' }).stdout

const byMupdf = (pdf: Uint8Array): string => {
  const document = mupdf.Document.openDocument(pdf, 'application/pdf')
  return Array.from({ length: document.countPages() }, (_, at) => document.loadPage(at).toStructuredText('').asText()).join('\n')
}

const READERS = [['mupdf', byMupdf], ...(hasPdftotext ? ([['pdftotext', byPdftotext]] as const) : [])] as const

const lettersOf = (text: string): string => text.normalize('NFC').replaceAll(/\s/g, '')
const printed = (pieces: readonly Piece[]): string => lettersOf(pieces.map((piece) => (piece.kind === 'list' ? piece.items.map((item) => `–${item}`).join('') : piece.text)).join(''))

// Every letter that a language has beyond a to z, or beyond the letters of Russian, in both sizes; then words where they meet.
const LETTERS: Readonly<Record<string, string>> = {
  nl: 'ÁÉËÏÓÖÜáéëïóöü coördinatie één ĳs',
  pl: 'ĄĆĘŁŃÓŚŹŻąćęłńóśźż „zażółć gęślą jaźń”',
  cs: 'ÁČĎÉĚÍŇÓŘŠŤÚŮÝŽáčďéěíňóřšťúůýž „příliš žluťoučký kůň”',
  bg: 'АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЬЮЯ „ѝ” абвгдежзийклмнопрстуфхцчшщъьюя',
  mk: 'ЃЅЈЉЊЌЏЀЍ ѓѕјљњќџѐѝ ќе нè',
  ro: 'ĂÂÎȘȚŞŢăâîșțşţ știința așa cum ți-am zis',
  ru: 'ЁЪЫЭёъыэ «объём» съешь ещё этих мягких французских булок',
  uk: 'ҐЄІЇґєії «ґанок», об’їзд, п’ять',
  be: 'ЁІЎЫЭёіўыэ «Беларусь», сям’я, усё, што ў цябе ёсць',
  de: 'ÄÖÜßẞäöü „Straße“, Auffinden, Schifffahrt',
  fr: 'ÀÂÆÇÈÉÊËÎÏÔŒÙÛÜŸàâæçèéêëîïôœùûüÿ «\u{A0}où\u{A0}»',
}

test.each(Object.entries(LETTERS))('every letter of %s can be printed, and read out again', async (language, letters) => {
  const pieces = readGuide(`# ${letters}\n\n${letters} fi fl ffi\n\n- ${letters}\n\n## ${letters}`, language)
  const pdf = await buildPdf(pieces, { title: letters, author: 'Waystation', language, date: new Date('2026-11-22T12:00:00Z') })
  for (const [reader, read] of READERS) expect(lettersOf(read(pdf)), reader).toBe(printed(pieces))
  expect(mupdf.Document.openDocument(pdf, 'application/pdf').getMetaData('info:Title')).toBe(letters)
})

test.each(texts)('$place.pdf gives its text back letter by letter', ({ place, pieces }) => {
  const pdf = readFileSync(join(root, 'examples', `${place}.pdf`))
  for (const [reader, read] of READERS) expect(lettersOf(read(pdf)), reader).toBe(printed(pieces))
})

const inQuotes = (language: string) => readGuide('"a" d\'e', language)[0]

test('marks of quotation are those of the language', () => {
  expect(['en', 'pl', 'cs', 'uk', 'fr'].map(inQuotes)).toEqual(['“a” d’e', '„a” d’e', '„a“ d’e', '«a» d’e', '«\u{A0}a\u{A0}» d’e'].map((text) => ({ kind: 'paragraph', text })))
})
