import { closeSync, existsSync, fstatSync, openSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { docxFile, epubFile, odtFile, zipFile, type ZipPart } from '../../../../tests/support/zip-file.ts'
import { sharedData } from '../testing.ts'
import { readFlow, type FlowFormat } from './read-flow.ts'
import { openZip } from './zip.ts'

const MEGABYTE = 1024 * 1024
const BOMB = sharedData('library/evil/bomb.docx')

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zip-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const withFile = async <T>(bytes: Uint8Array, use: (file: number) => T): Promise<T> => {
  const path = join(folder, 'archive')
  await writeFile(path, bytes)
  const file = openSync(path, 'r')
  try {
    return use(file)
  } finally {
    closeSync(file)
  }
}
const outcomeOf = (bytes: Uint8Array, name = 'a'): Promise<string> =>
  withFile(bytes, (file) => {
    const zip = openZip(file, bytes.length)
    if (!zip.ok) return zip.refusal.kind
    const part = zip.value.read(name)
    return part.ok ? Buffer.from(part.value).toString('latin1').slice(0, 20) : part.refusal.kind
  })
const readAs = (format: FlowFormat, bytes: Uint8Array): Promise<string> =>
  withFile(bytes, (file) => {
    const result = readFlow(file, format, { maxPages: 1000, maxText: 10_000_000 })
    return result.ok ? result.value.pages.map((page) => page.text).join('|') : result.refusal.kind
  })

const a: ZipPart = { name: 'a', content: 'content' }
const spaces = Buffer.alloc(20 * MEGABYTE, ' ')

test('parts are read, packed or not', async () => {
  expect(await outcomeOf(zipFile([a]))).toBe('content')
  expect(await outcomeOf(zipFile([{ ...a, stored: true }]))).toBe('content')
  expect(await outcomeOf(zipFile([a]), 'b')).toBe('')
})

test.each([
  ['a part packed beyond all measure', [{ name: 'a', content: spaces }], 'bomb'],
  ['the same, though nobody asked for it', [a, { name: 'b', content: spaces }], 'bomb'],
  ['a part that is larger than it claims', [{ name: 'a', content: spaces, claimedSize: 1000 }], 'bomb'],
  ['a part that claims four gigabytes', [{ name: 'a', content: 'content', claimedSize: 0xffffffff }], 'bomb'],
  ['parts that share their bytes', [{ name: 'b', content: 'content'.repeat(99) }, { ...a, atFirst: true }], 'bomb'],
  ['a part under a password', [{ ...a, encrypted: true }], 'encrypted'],
  ['two parts of one name', [a, a], 'damaged'],
  ['a part stored with another size', [{ ...a, stored: true, claimedSize: 3 }], 'damaged'],
])('%s is refused', async (_what, parts: readonly ZipPart[], kind) => {
  expect(await outcomeOf(zipFile(parts))).toBe(kind)
})

test('a file cut anywhere, or with any byte changed, is read or refused', async () => {
  const zip = docxFile('<w:p><w:r><w:t>text</w:t></w:r></w:p>')
  for (let at = 0; at < zip.length; at += 1) {
    const changed = Buffer.from(zip)
    changed[at] = (changed[at] ?? 0) ^ 0xff
    expect(await readAs('docx', changed)).toMatch(/^(?:text|damaged|bomb|encrypted|format-not-read)$/)
    if (at % 7 === 0) expect(await readAs('docx', zip.subarray(0, at))).toBe('damaged')
  }
})

test('a bomb with a lying directory is never unpacked', async () => {
  const before = process.memoryUsage.rss()
  expect(await outcomeOf(zipFile([{ name: 'a', content: Buffer.alloc(200 * MEGABYTE), claimedSize: 1000 }, { name: 'b', content: Buffer.from('b') }]))).toBe('bomb')
  expect(process.memoryUsage.rss() - before).toBeLessThan(300 * MEGABYTE)
})

test('the bomb among the test data is refused', (ctx) => {
  if (!existsSync(BOMB)) ctx.skip('the test data is not here')
  const file = openSync(BOMB, 'r')
  const before = process.memoryUsage.rss()
  expect(openZip(file, fstatSync(file).size)).toEqual({ ok: false, refusal: { kind: 'bomb' } })
  expect(process.memoryUsage.rss() - before).toBeLessThan(20 * MEGABYTE)
  closeSync(file)
})

test('entities that multiply are not expanded', async () => {
  const laughs = `<!DOCTYPE x [<!ENTITY a "ha">${'bcdefgh'.split('').map((name, index) => `<!ENTITY ${name} "${`&${'abcdefg'[index]};`.repeat(50)}">`).join('')}]>`
  expect(await readAs('odt', zipFile([
    { name: 'mimetype', content: 'application/vnd.oasis.opendocument.text', stored: true },
    { name: 'content.xml', content: `<?xml version="1.0"?>${laughs}<office:text><text:p>&h; &amp; text</text:p></office:text>` },
  ]))).toContain('&h; & text')
  expect(await readAs('html', Buffer.from(`${laughs}<p>&h; &amp; text</p>`))).toContain('&h; & text')
})

test('a file outside is not fetched into the text', async () => {
  expect(await readAs('odt', odtFile('<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><text:p>a&a;b</text:p>'))).toContain('a&a;b')
})

test('elements nested without end are refused', async () => {
  expect(await readAs('docx', docxFile('<w:tbl><w:tr><w:tc>'.repeat(200_000)))).toBe('bomb')
  expect(await readAs('html', Buffer.from('<div>'.repeat(500_000)))).toBe('bomb')
})

test('documents under a password or a publisher’s lock are called that', async () => {
  expect(await readAs('odt', odtFile('<text:p>x</text:p>', [{ name: 'META-INF/manifest.xml', content: '<manifest><encryption-data/></manifest>' }]))).toBe('encrypted')
  const lock = '<encryption><EncryptedData><CipherData><CipherReference URI="OEBPS/text/c%200.xhtml"/></CipherData></EncryptedData></encryption>'
  expect(await readAs('epub', epubFile(['<p>x</p>'], '', [{ name: 'META-INF/encryption.xml', content: lock }]))).toBe('encrypted')
})

test('a zip that is no document is not read', async () => {
  expect(await readAs('docx', zipFile([{ name: 'xl/workbook.xml', content: '<x/>' }]))).toBe('format-not-read')
  expect(await readAs('epub', zipFile([{ name: 'mimetype', content: 'application/epub+zip' }]))).toBe('damaged')
})
