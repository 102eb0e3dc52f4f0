import { expect, test } from 'vitest'
import { PUBLIC } from '#network'
import { tinyPdf } from '#tests/tiny-pdf'
import { Readable } from 'node:stream'
import { changePublication } from './change-publication.ts'
import { findDocument } from './find-document.ts'
import { readPage } from './read-page.ts'
import { redactRendition } from './redact-rendition.ts'
import { saveDocument } from './save-document.ts'
import { searchLibrary } from './search-library.ts'
import { aDocument, shelve, useLibrary, valueOf } from './testing.ts'

const library = useLibrary()

const aFile = (pages: readonly string[]) => ({ name: 'redacted.pdf', open: () => Readable.from([tinyPdf({ pages })], { objectMode: false }) })
const total = async (words: string) => valueOf(await searchLibrary(library(), library().secretariat, { words, from: 0, size: 10, asTyped: true })).total
const shaOf = async (number: number) => valueOf(await findDocument(library(), PUBLIC, { number })).renditions[0]?.sha256

test('a redacted file takes the place of the old one everywhere, and the old bytes are gone and stay away', async () => {
  const old = { title: 'Report', pages: ['the survivor Xanthippe spoke', 'second'] }
  const { number } = await shelve(library(), old)
  const before = await shaOf(number)
  expect(await total('xanthippe')).toBe(1)
  valueOf(await redactRendition(library(), library().secretariat, { number, file: aFile(['the survivor spoke', 'second']), note: 'A name was taken out.' }))
  await library().settle()
  const { renditions } = valueOf(await findDocument(library(), PUBLIC, { number }))
  expect(renditions).toMatchObject([{ reading: 'searchable', redacted: { note: 'A name was taken out.', on: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) } }])
  expect([await total('xanthippe'), await total('"survivor spoke"')]).toEqual([0, 1])
  expect(valueOf(await readPage(library(), PUBLIC, { number, page: 1, words: '' })).text.text).not.toContain('Xanthippe')
  expect(before === undefined ? 'none' : await library().blobs.pathOf(before)).toBeUndefined()
  for (const wish of [{ ...old, number }, old]) {
    expect(await saveDocument(library(), library().secretariat, aDocument(wish))).toEqual({ ok: false, refusal: { kind: 'file-withheld', number } })
  }
  expect(before === undefined ? 'none' : await library().blobs.pathOf(before)).toBeUndefined()
})

test('the old file does not come back by a redaction either, and what was guessed from it goes', async () => {
  const { number } = await shelve(library(), { pages: ['Ariadne was here at length, and said so.'], inside: 'The words of Ariadne' })
  expect(valueOf(await findDocument(library(), PUBLIC, { number })).title).toBe('The words of Ariadne')
  valueOf(await redactRendition(library(), library().secretariat, { number, file: aFile(['somebody was here']), note: 'x' }))
  await library().settle()
  expect(valueOf(await findDocument(library(), PUBLIC, { number })).title).not.toContain('Ariadne')
  const old = { name: 'old.pdf', open: () => Readable.from([tinyPdf({ pages: ['Ariadne was here at length, and said so.'], title: 'The words of Ariadne' })], { objectMode: false }) }
  expect(await redactRendition(library(), library().secretariat, { number, file: old, note: 'x' })).toMatchObject({ refusal: { kind: 'file-withheld', number } })
})

test('a file that another document holds too stays there, and that is told', async () => {
  const [one, other] = [await shelve(library(), { number: 500, pages: ['shared words'] }), await shelve(library(), { number: 501, pages: ['shared words'] })]
  expect(valueOf(await redactRendition(library(), library().secretariat, { number: one.number, file: aFile(['other words']), note: 'x' }))).toEqual({ number: 500, alsoIn: [501] })
  await library().settle()
  const sha256 = await shaOf(other.number)
  expect(sha256 === undefined ? undefined : await library().blobs.verify(sha256)).toBe('sound')
})

test('nobody else may, nothing is redacted into itself, and what was withdrawn stays withdrawn', async () => {
  const { number } = await shelve(library(), { pages: ['as it is'] })
  const input = { number, note: 'x', file: aFile(['as it is']) }
  expect(await redactRendition(library(), PUBLIC, input)).toMatchObject({ refusal: { kind: 'not-allowed' } })
  expect(await redactRendition(library(), library().member, input)).toMatchObject({ refusal: { kind: 'document-not-found' } })
  expect(await redactRendition(library(), library().secretariat, input)).toMatchObject({ refusal: { kind: 'same-file' } })
  expect(await redactRendition(library(), library().secretariat, { ...input, replaces: 'ffffffff' })).toMatchObject({ refusal: { kind: 'rendition-not-named' } })
  const sha256 = await shaOf(number)
  expect(sha256 === undefined ? undefined : await library().blobs.verify(sha256)).toBe('sound')
  valueOf(await changePublication(library(), library().secretariat, { number, to: 'withdrawn', reason: 'It names people.' }))
  expect(await redactRendition(library(), library().secretariat, input)).toMatchObject({ refusal: { kind: 'document-withdrawn' } })
  expect(await findDocument(library(), PUBLIC, { number })).toMatchObject({ refusal: { kind: 'document-withdrawn', number, reason: 'It names people.', on: expect.any(String) } })
})

test('bytes that were refused leave nothing in the store', async () => {
  await shelve(library(), { number: 600, pages: ['the secretariat has this'] })
  const files = async () => {
    let count = 0
    for await (const _ of library().blobs.list()) count++
    return count
  }
  const before = await files()
  expect(await saveDocument(library(), library().member, aDocument({ number: 600, pages: ['a member wants the number'] }))).toMatchObject({ refusal: { kind: 'number-taken' } })
  expect(await files()).toBe(before)
})
