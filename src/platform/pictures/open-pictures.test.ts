import { access, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { systemClock } from '#kernel'
import { parseSha256 } from '#platform/blobs'
import { openReader, type Reader } from '#platform/reading'
import { tinyPdf } from '#tests/tiny-pdf'
import { openPictures, type Pictures } from './open-pictures.ts'

let folder: string
let reader: Reader
/** How often a page was drawn, rather than found. */
let drawn = 0

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'waystation-pictures-'))
  reader = openReader({ children: 1, allowRead: [folder], stallSeconds: 20, totalSeconds: 60, maxResidentBytes: 600e6, maxPages: 1000, recycleAfter: 200 })
})
afterAll(async () => {
  await reader.close()
  await rm(folder, { recursive: true, force: true })
})

const counted: Pick<Reader, 'picture'> = {
  picture: (request) => {
    drawn++
    return reader.picture(request)
  },
}

const open = (name: string, maxBytes = 50e6, clock = systemClock): Pictures => openPictures({ reader: counted, clock, folder: join(folder, name), maxBytes })

const aFile = async (digit: string, pages: readonly string[] = ['Rights']) => {
  const sha256 = parseSha256(digit.repeat(64))
  if (sha256 === undefined) throw new Error('not a hash')
  const path = join(folder, `${digit}.pdf`)
  await writeFile(path, tinyPdf({ pages }))
  return { sha256, path, mediaType: 'application/pdf' }
}

const size = async (file: Awaited<ReturnType<typeof aFile>>, pictures: Pictures, page = 1, width = 320) => {
  const picture = await pictures.picture({ ...file, page, width })
  return picture.ok ? [picture.value.mediaType, picture.value.bytes.length > 100] : picture.refusal.kind
}

test('a page is drawn once, however often and by how many at once it is asked for, and also after a restart', async () => {
  const file = await aFile('a')
  const pictures = open('once')
  const before = drawn
  const all = await Promise.all([size(file, pictures), size(file, pictures), size(file, pictures)])
  expect(new Set(all.map(String))).toEqual(new Set(['image/jpeg,true']))
  await size(file, open('once'))
  expect(drawn - before).toBe(1)
  expect(await size(file, pictures, 1, 1000)).toEqual(['image/jpeg', true])
  expect(drawn - before).toBe(2)
})

test('what was forgotten is gone from the disk, also while it is being drawn', async () => {
  const file = await aFile('b')
  const pictures = open('forgotten')
  const under = size(file, pictures)
  await pictures.forget(file.sha256)
  await under
  await expect(access(join(folder, 'forgotten', file.sha256))).rejects.toThrow()
})

test('a page that cannot be drawn is tried again only after a while', async () => {
  let now = new Date('2026-01-01T00:00:00Z')
  const file = await aFile('c')
  const pictures = open('refused', 50e6, { now: () => now })
  const before = drawn
  expect([await size(file, pictures, 9), await size(file, pictures, 9)]).toEqual(['no-pages', 'no-pages'])
  expect(drawn - before).toBe(1)
  now = new Date('2026-01-01T01:00:00Z')
  await size(file, pictures, 9)
  expect(drawn - before).toBe(2)
})

test('the folder keeps to its size, and those seen last stay', async () => {
  const one = await open('alone').picture({ ...(await aFile('d', ['d '.repeat(200)])), page: 1, width: 1000 })
  const pictures = open('small', one.ok ? one.value.bytes.length * 2.5 : 0)
  for (const digit of 'defab') await size(await aFile(digit, [`${digit} `.repeat(200)]), pictures, 1, 1000)
  const kept = await readdir(join(folder, 'small'))
  expect(kept.length).toBeLessThan(5)
  expect(kept).toContain('b'.repeat(64))
})

test('a folder that cannot be written takes nothing from the reader', async () => {
  await writeFile(join(folder, 'in-the-way'), 'a file')
  expect(await size(await aFile('d'), open('in-the-way'))).toEqual(['image/jpeg', true])
})
