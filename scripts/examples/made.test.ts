import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import * as mupdf from 'mupdf'
import { beforeAll, expect, test } from 'vitest'
import { parseCatalogue } from '#library'
import { buildDocx } from './build-docx.ts'
import { buildScan } from './build-scan.ts'
import { DOCX, SCAN } from './catalogue.ts'
import { makeExamples } from './make-examples.ts'
import { AUTHOR, readSheet, RIGHTS, SHEETS, WRITTEN } from './sheets.ts'

const root = resolve(import.meta.dirname, '../..')
const made = new Map<string, Uint8Array>()
const texts = SHEETS.flatMap((sheet) => readSheet(root, sheet))
const committed = (path: string): Buffer => readFileSync(join(root, 'examples', path))

beforeAll(async () => {
  for await (const { path, bytes } of makeExamples(root)) made.set(path, bytes)
})

test('what lies in the folder is what the script makes, byte for byte, and nothing else', () => {
  const files = readdirSync(join(root, 'examples'), { recursive: true, encoding: 'utf8' }).filter((name) => /\.(?:pdf|docx|csv)$/.test(name))
  expect(files.map((name) => `examples/${name.replaceAll('\\', '/')}`).toSorted()).toEqual([...made.keys()].toSorted())
  const changed = [...made].filter(([path, bytes]) => !readFileSync(join(root, path)).equals(bytes)).map(([path]) => path)
  expect(changed, 'a text has changed: npm run examples').toEqual([])
})

test('the scan and the text to be changed are the same, byte for byte, whenever they are made', async () => {
  const [rights] = texts
  if (rights === undefined) throw new Error('there are no sheets')
  const said = { author: AUTHOR, language: 'en', date: WRITTEN.date }
  const docx = await buildDocx(rights.pieces, { ...said, title: DOCX.title })
  const scan = await buildScan(committed(`${rights.place}.pdf`), { ...said, title: SCAN.title })
  expect(committed(DOCX.file).equals(docx)).toBe(true)
  expect(committed(SCAN.file).equals(scan)).toBe(true)
})

test.each(texts)('$place.pdf is small, and says its title, its language and its structure', ({ place, title, language }) => {
  const bytes = committed(`${place}.pdf`)
  expect(bytes.length).toBeLessThan(60_000)
  for (const part of [`/Lang (${language})`, '/Marked true', '/S /H1', '/S /H2', '/S /P', '/S /Lbl', '/S /LBody', '/ToUnicode']) expect(bytes.toString('latin1')).toContain(part)
  const pdf = mupdf.Document.openDocument(bytes, 'application/pdf')
  expect(pdf.getMetaData('info:Title')).toBe(title)
  expect(pdf.loadPage(0).getBounds().map(Math.round)).toEqual([0, 0, 595, 842])
})

test('the catalogue names every file once, and is read without a fault', () => {
  const read = parseCatalogue(Buffer.from(made.get('examples/catalogue.csv') ?? []))
  if (!read.ok) throw new Error(read.refusal.kind)
  expect(read.value.ignoredColumns).toEqual([])
  const rows = read.value.rows.map((row) => ('fault' in row ? { file: row.fault } : row.columns))
  expect(rows.map(({ file }) => `examples/${file}`)).toEqual([...made.keys()].filter((path) => !path.endsWith('.csv')))
})

test('the catalogue says of every sheet its title in that language, and that it is a sample', () => {
  const read = parseCatalogue(Buffer.from(made.get('examples/catalogue.csv') ?? []))
  if (!read.ok) throw new Error(read.refusal.kind)
  const rows = read.value.rows.flatMap((row) => ('columns' in row ? [row.columns] : []))
  for (const { sheet, place, title, language } of texts) {
    const said = { number: String(sheet.number), title, language, date: WRITTEN.day, types: 'Information sheet', rendition: 'plain language', rights: expect.stringContaining('CC0-1.0') }
    expect(rows.find(({ file }) => file === `${place}.pdf`)).toMatchObject(said)
  }
  for (const { file } of [DOCX, SCAN]) expect(rows.find((row) => row['file'] === file)).toMatchObject({ relations: `related: ${RIGHTS.number}` })
})

test('the text to be changed has headings and a list that a word processor knows, its language, and no hour of packing', () => {
  const parts = unzipSync(committed(DOCX.file))
  const part = (name: string) => strFromU8(parts[name] ?? new Uint8Array())
  const pieces = texts[0]?.pieces ?? []
  const count = (kind: string) => pieces.filter((piece) => piece.kind === kind).length
  const text = part('word/document.xml')
  expect(text.match(/<w:pStyle w:val="Heading1"\/>/g)).toHaveLength(count('title'))
  expect(text.match(/<w:pStyle w:val="Heading2"\/>/g)).toHaveLength(count('heading'))
  expect(text.match(/<w:numId /g)).toHaveLength(pieces.flatMap((piece) => (piece.kind === 'list' ? piece.items : [])).length)
  for (const piece of pieces) for (const line of piece.kind === 'list' ? piece.items : [piece.text]) expect(text).toContain(`>${line}</w:t>`)
  expect(part('word/styles.xml')).toContain('<w:lang w:val="en"/>')
  expect(part('docProps/core.xml')).toContain(`<dc:title>${DOCX.title}</dc:title>`)
  expect(part('docProps/core.xml').match(/\d{4}-\d{2}-\d{2}T[\d:.]+Z/g)).toEqual([WRITTEN.date.toISOString(), WRITTEN.date.toISOString()])
})

test('the scan is pictures alone, and not large', () => {
  const bytes = committed(SCAN.file)
  expect(bytes.length).toBeLessThan(400_000)
  const pdf = mupdf.Document.openDocument(bytes, 'application/pdf')
  for (let at = 0; at < pdf.countPages(); at++) expect(pdf.loadPage(at).toStructuredText('').asText().trim()).toBe('')
  expect(bytes.toString('latin1')).toContain('/DeviceGray')
})

const words = (text: string): readonly string[] => text.toLowerCase().match(/[a-z]{3,}/g) ?? []

const TESSERACT = 'tesseract'
const hasTesseract = spawnSync(TESSERACT, ['--version']).status === 0

test.skipIf(!hasTesseract)('Tesseract reads nearly all words of the scan (where it is installed)', () => {
  const pdf = mupdf.Document.openDocument(committed(SCAN.file), 'application/pdf')
  const pictures = Array.from({ length: pdf.countPages() }, (_, at) => pdf.loadPage(at).toPixmap([200 / 72, 0, 0, 200 / 72, 0, 0], mupdf.ColorSpace.DeviceGray).asPNG())
  const read = pictures.map((picture) => spawnSync(TESSERACT, ['-', '-', '-l', 'eng', '--dpi', '200'], { input: picture, encoding: 'utf8', env: { ...process.env, OMP_THREAD_LIMIT: '1' } }).stdout).join('\n')
  const seen = new Set(words(read))
  const wanted = words(texts[0]?.pieces.map((piece) => (piece.kind === 'list' ? piece.items.join(' ') : piece.text)).join(' ') ?? '')
  expect(wanted.filter((word) => seen.has(word)).length / wanted.length).toBeGreaterThan(0.95)
})
