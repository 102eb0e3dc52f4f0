import { existsSync } from 'node:fs'
import { mkdtemp, open as openFile, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { boastingPdf, bookmarkedPdf, boxedPdf, endlessPdf, longPdf, manyPagesPdf, outlinedPdf, picturedPdf } from '../../../tests/support/hostile-pdf.ts'
import { tinyPdf } from '../../../tests/support/tiny-pdf.ts'
import { docxFile } from '../../../tests/support/zip-file.ts'
import { openReader, type PictureRequest, type Reader, type ReaderOptions, type ReadPage } from './index.ts'
import { sharedData } from './testing.ts'

const PDF = 'application/pdf'
const DATA = sharedData('library')

let folder: string
let reader: Reader | undefined

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pages-'))
})
afterEach(() => reader?.close())
afterAll(() => rm(folder, { recursive: true, force: true }))

const open = (options: Partial<ReaderOptions> = {}): Reader => {
  reader = openReader({ children: 1, allowRead: [folder, DATA], stallSeconds: 20, totalSeconds: 60, maxResidentBytes: 300e6, maxPages: 5000, recycleAfter: 200, ...options })
  return reader
}
const save = async (name: string, bytes: Uint8Array) => {
  await writeFile(join(folder, name), bytes)
  return join(folder, name)
}
const readAll = async (from: Reader, path: string) => {
  const pages: ReadPage[] = []
  const result = await from.read({ path, mediaType: PDF }, async (batch) => void pages.push(...batch))
  return { result, pages }
}
const draw = async (bytes: Uint8Array, request: Partial<PictureRequest> = {}, options: Partial<ReaderOptions> = {}) =>
  open(options).picture({ path: await save('drawn', bytes), mediaType: PDF, page: 1, ...request })

test('a second engine reads what the first cannot open', async () => {
  const { result, pages } = await readAll(open(), await save('boasting.pdf', boastingPdf()))
  expect(result).toMatchObject({ ok: true, value: { pages: 1, pagesWithText: 1, engine: 'pdfjs', mediaType: PDF } })
  expect(pages).toEqual([{ number: 1, text: 'the only page of many', images: false }])
})

test('pages that are only a picture are named', async () => {
  const { result, pages } = await readAll(open(), await save('pictured.pdf', picturedPdf()))
  expect(pages.map((page) => page.images)).toEqual([true, true, false])
  expect(result).toMatchObject({ ok: true, value: { scannedPages: [1] } })
})

test('bookmarks become an outline, and never more than five hundred', async () => {
  const outlined = await readAll(open(), await save('outlined.pdf', outlinedPdf()))
  expect(outlined.result).toMatchObject({
    ok: true,
    value: {
      proposals: {
        outline: [{ title: 'Part one', page: 1, level: 1 }, { title: 'Chapter', page: 1, level: 2 }, { title: 'Chapter two', page: 2, level: 2 }, { title: 'Part two', page: 2, level: 1 }],
      },
    },
  })
  const { result } = await readAll(open(), await save('bookmarked.pdf', bookmarkedPdf(3000)))
  expect(result.ok && result.value.proposals.outline?.length).toBe(500)
})

test('two hundred thousand pages are too many, and said so at once', async () => {
  expect((await readAll(open(), await save('many.pdf', manyPagesPdf(200_000)))).result).toEqual({ ok: false, refusal: { kind: 'too-many-pages' } })
})

test('of a file of two gigabytes only what is needed is read', async (ctx) => {
  const path = join(folder, 'long.pdf')
  const gap = 2 ** 31 - 1_000_000
  const { head, tail } = longPdf(gap)
  const file = await openFile(path, 'w')
  try {
    await file.write(head, 0, head.length, 0)
    // A hole, where the file system knows holes.
    await file.write(tail, 0, tail.length, head.length + gap)
    if ((await file.stat()).blocks > 10_000) ctx.skip('the file system stores holes')
  } finally {
    await file.close()
  }
  const pool = open()
  const { result, pages } = await readAll(pool, path)
  expect(result).toMatchObject({ ok: true, value: { engine: 'mupdf', pages: 1 } })
  expect(pages).toEqual([{ number: 1, text: 'the end of a long file', images: false }])
  expect(pool.residentBytes()).toBeLessThan(200e6)
  await truncate(path, 2 ** 31)
  expect((await readAll(pool, path)).result).toEqual({ ok: false, refusal: { kind: 'too-much-text' } })
  await rm(path)
})

test('a page is drawn as wide as wished', async () => {
  const drawn = await draw(tinyPdf({ pages: ['one', 'two'] }), { page: 2, width: 400 })
  expect(drawn).toMatchObject({ ok: true, value: { mediaType: 'image/jpeg', width: 400, height: 566 } })
  expect(drawn.ok && Buffer.from(drawn.value.bytes.subarray(0, 3)).toString('hex')).toBe('ffd8ff')
})

test('for recognition a page is drawn in grey, by dots an inch', async () => {
  const drawn = await draw(tinyPdf({ pages: ['one'] }), { dpi: 300, grey: true })
  expect(drawn).toMatchObject({ ok: true, value: { mediaType: 'image/png', width: 2479, height: 3508 } })
  expect(drawn.ok && Buffer.from(drawn.value.bytes.subarray(0, 8)).toString('latin1')).toBe('\u0089PNG\r\n\u001A\n')
})

test('the text of a flowing document is drawn plainly', async () => {
  const empty = await draw(docxFile('<w:p><w:r><w:t>.</w:t></w:r></w:p>'))
  const full = await draw(docxFile(`<w:p><w:r><w:t>${'Торгівля людьми &lt;b&gt; '.repeat(60)}</w:t></w:r></w:p>`))
  expect(full).toMatchObject({ ok: true, value: { mediaType: 'image/jpeg', width: 600, height: 849 } })
  expect(full.ok && full.value.bytes.length).toBeGreaterThan(empty.ok ? empty.value.bytes.length * 2 : Infinity)
})

test.each([
  ['a page that is not there', tinyPdf({ pages: ['one'] }), { page: 2 }, 'no-pages'],
  ['a chapter that is not there', docxFile('<w:p><w:r><w:t>x</w:t></w:r></w:p>'), { page: 9 }, 'no-pages'],
  ['what is no document', Buffer.from('89504e470d0a1a0a', 'hex'), {}, 'format-not-read'],
  ['a broken file', Buffer.from('%PDF-1.7\nnothing'), {}, 'damaged'],
])('%s is not drawn', async (_what, bytes, request, kind) => {
  expect(await draw(bytes, request)).toEqual({ ok: false, refusal: { kind } })
})

test.each([[2_000_000, 2_000_000], [1, 14_400_000], [14_400_000, 1]])('a page of %d by %d points is drawn small', async (width, height) => {
  const drawn = await draw(boxedPdf(width, height), { dpi: 300, grey: true })
  expect(drawn.ok && drawn.value.width * drawn.value.height).toBeLessThanOrEqual(21_000_000)
})

test('a page without end is not drawn, and the next one is', async () => {
  const pool = open({ stallSeconds: 2, maxResidentBytes: 250e6 })
  const endless = await pool.picture({ path: await save('endless.pdf', endlessPdf()), mediaType: PDF, page: 1 })
  expect(endless.ok ? 'drawn' : endless.refusal.kind).toMatch(/^(?:took-too-long|damaged)$/)
  expect((await pool.picture({ path: await save('good.pdf', tinyPdf({ pages: ['x'] })), mediaType: PDF, page: 1 })).ok).toBe(true)
})

test('every hostile file is drawn within the bounds, or not at all', async (ctx) => {
  if (!existsSync(join(DATA, 'evil'))) ctx.skip('the test data is not here')
  const pool = open({ stallSeconds: 2 })
  for (const name of ['bomb.docx', 'hugebox.pdf', 'tallbox.pdf', 'tiling.pdf', 'xobj_exp.pdf', 'flatebomb_nested_1g.pdf', 'textops_2M.pdf']) {
    const drawn = await pool.picture({ path: join(DATA, 'evil', name), mediaType: PDF, page: 1, width: 300 })
    expect(drawn.ok ? 'drawn' : drawn.refusal.kind, name).toMatch(/^(?:drawn|bomb|damaged|took-too-long|took-too-much-memory)$/)
  }
})
