import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { lockedPdf } from '../../../tests/support/locked-pdf.ts'
import { tinyPdf } from '../../../tests/support/tiny-pdf.ts'
import { openReader, type Reader, type ReaderOptions, type ReadPage } from './index.ts'
import { readerPids } from './testing.ts'

const PDF = 'application/pdf'

let folder: string
let reader: Reader | undefined

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reading-'))
})
afterEach(() => reader?.close())
afterAll(() => rm(folder, { recursive: true, force: true }))

const open = (options: Partial<ReaderOptions> = {}): Reader => {
  reader = openReader({ children: 1, allowRead: [folder], stallSeconds: 20, totalSeconds: 60, maxResidentBytes: 300e6, maxPages: 1000, recycleAfter: 200, ...options })
  return reader
}
const save = async (name: string, bytes: Uint8Array) => {
  const path = join(folder, name)
  await writeFile(path, bytes)
  return { path, mediaType: PDF }
}
const readAll = async (from: Reader, file: { path: string; mediaType: string }) => {
  const pages: ReadPage[] = []
  const result = await from.read(file, async (batch) => void pages.push(...batch))
  return { result, pages }
}

test('a document in Ukrainian comes back page by page, with what it says of itself', async () => {
  const file = await save('a.pdf', tinyPdf({ pages: ['# Звіт про торгівлю\n# людьми\nперша сторінка, traf\u00AD\nficking 𝕏', '', 'третя'], title: 'report.docx', author: 'Ла Страда', created: 'D:20240131', language: 'uk' }))
  const { result, pages } = await readAll(open(), file)
  expect(pages).toEqual([{ number: 1, text: 'Звіт про торгівлю\nлюдьми\nперша сторінка, trafficking 𝕏', images: false }, { number: 2, text: '', images: false }, { number: 3, text: 'третя', images: false }])
  expect(result).toEqual({
    ok: true,
    value: {
      pages: 3, pagesWithText: 2, failedPages: 0, scannedPages: [], mediaType: PDF, engine: 'mupdf',
      proposals: { title: 'Звіт про торгівлю людьми', authors: ['Ла Страда'], date: '2024-01-31', language: 'uk' },
    },
  })
})

test('a page set in one size proposes no title', async () => {
  const { result } = await readAll(open(), await save('plain.pdf', tinyPdf({ pages: ['one line\nanother line'] })))
  expect(result).toMatchObject({ ok: true, value: { proposals: {} } })
})

test('a slow taker gets every page in order, one batch at a time, and his time is not the document’s', async () => {
  const file = await save('long.pdf', tinyPdf({ pages: Array.from({ length: 203 }, (_, index) => `page ${index + 1}`) }))
  const numbers: number[] = []
  const progress: [number, number][] = []
  let atOnce = 0
  const result = await open({ stallSeconds: 2 }).read(file, async (pages, { done, total }) => {
    atOnce += 1
    expect(atOnce).toBe(1)
    // Longer than the child may go without progress.
    if (numbers.length === 0) await new Promise((resolve) => setTimeout(resolve, 2500))
    numbers.push(...pages.map((page) => page.number))
    progress.push([done, total])
    atOnce -= 1
  })
  expect(result).toMatchObject({ ok: true, value: { pages: 203 } })
  expect(numbers).toEqual(Array.from({ length: 203 }, (_, index) => index + 1))
  expect(progress.at(-1)).toEqual([203, 203])
  expect(progress.length).toBeGreaterThan(4)
})

test('what the taker throws comes out, and the next document is read', async () => {
  const file = await save('b.pdf', tinyPdf({ pages: ['text'] }))
  const pool = open()
  await expect(pool.read(file, () => Promise.reject(new Error('the database is away')))).rejects.toThrow('the database is away')
  expect((await readAll(pool, file)).pages).toEqual([{ number: 1, text: 'text', images: false }])
})

test('an encrypted document is refused, one that opens without a password is read', async () => {
  const pdf = tinyPdf({ pages: ['for the members only'] })
  const pool = open()
  expect((await readAll(pool, await save('locked.pdf', lockedPdf(pdf, 'x')))).result).toEqual({ ok: false, refusal: { kind: 'encrypted' } })
  expect((await readAll(pool, await save('unlocked.pdf', lockedPdf(pdf, '')))).pages).toEqual([{ number: 1, text: 'for the members only', images: false }])
})

test.each([
  ['nothing at all', Buffer.alloc(0), 'damaged'],
  ['a picture under the name of a PDF', Buffer.from('89504e470d0a1a0a0000000d', 'hex'), 'format-not-read'],
  ['garbage after the header', Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(300_000, 'kjh78&/ obj <<')]), 'damaged'],
  ['no pages', tinyPdf({ pages: [] }), 'no-pages'],
  ['more pages than allowed', tinyPdf({ pages: Array.from({ length: 12 }, () => '') }), 'too-many-pages'],
])('%s is refused', async (_what, bytes, kind) => {
  expect((await readAll(open({ maxPages: 10 }), await save('refused.pdf', bytes))).result).toEqual({ ok: false, refusal: { kind } })
})

test('a file is what its content says, whatever it is called', async () => {
  const { result, pages } = await readAll(open(), await save('website.pdf', Buffer.from('<html><body>%PDF-1.7 is a mark</body></html>')))
  expect(pages).toEqual([{ number: 1, text: '%PDF-1.7 is a mark', images: false }])
  expect(result).toMatchObject({ ok: true, value: { mediaType: 'text/html', engine: 'markup' } })
})

test('a file the child may not read, or that is not there, is our own fault and no refusal', async () => {
  const file = await save('c.pdf', tinyPdf({ pages: ['text'] }))
  await expect(open({ allowRead: [] }).read(file, () => Promise.resolve())).rejects.toMatchObject({ code: 'ERR_ACCESS_DENIED' })
  await reader?.close()
  await expect(open().read({ path: join(folder, 'gone.pdf'), mediaType: PDF }, () => Promise.resolve())).rejects.toMatchObject({ code: 'ENOENT' })
})

test('documents wait for a free child, and children are replaced when they have read enough', async (ctx) => {
  if (process.platform === 'win32') ctx.skip('processes are listed with ps')
  const file = await save('d.pdf', tinyPdf({ pages: ['text'] }))
  const pool = open({ children: 2, recycleAfter: 2 })
  const seen = new Set<number>()
  const results = await Promise.all(
    Array.from({ length: 8 }, () =>
      pool.read(file, async () => {
        const pids = readerPids(process.pid)
        expect(pids.length).toBeLessThanOrEqual(2)
        for (const pid of pids) seen.add(pid)
      }),
    ),
  )
  expect(results.every((result) => result.ok)).toBe(true)
  // Four, or more where one child was quicker than the other.
  expect(seen.size).toBeGreaterThanOrEqual(4)
})

test('an idle child ends and gives its memory back', async (ctx) => {
  if (process.platform !== 'linux') ctx.skip('memory is measured through /proc')
  const pool = open({ idleSeconds: 0.2 })
  const file = await save('e.pdf', tinyPdf({ pages: ['text'] }))
  let during = 0
  await pool.read(file, async () => {
    await vi.waitFor(() => expect(pool.residentBytes()).toBeGreaterThan(40e6), 10_000)
    during = pool.residentBytes()
  })
  expect(during).toBeLessThan(150e6)
  await vi.waitFor(() => expect(pool.residentBytes()).toBe(0), 10_000)
  expect(readerPids(process.pid)).toEqual([])
  expect((await readAll(pool, file)).result.ok).toBe(true)
})
