import { beforeAll, expect, test } from 'vitest'
import { PUBLIC } from '#network'
import { findSheet } from './find-sheet.ts'
import { importSheets } from './import-sheets.ts'
import { listSheets } from './list-sheets.ts'
import { aSheet, useShelf, valueOf } from './testing.ts'

const shelf = useShelf()

beforeAll(async () => {
  const sheets = [aSheet(2, 'ar'), aSheet(2, 'ro', { title: 'Foaia 2' }), aSheet(10), aSheet(1, 'uk', { title: 'Аркуш 1', document: 9002 }), aSheet(1, 'sq'), aSheet(1)]
  valueOf(await importSheets(shelf(), shelf().operator, { sheets, samplesAllowed: false }))
})

test.each([0, -1, 3, 1.5, Number.NaN, 2 ** 31, Number.POSITIVE_INFINITY])('there is no sheet %d', async (place) => {
  expect(await findSheet(shelf(), PUBLIC, { place, language: 'en' })).toEqual({ ok: false, refusal: { kind: 'sheet-not-found' } })
})

test('a sheet is found in its language, in pieces, with who checked it and when', async () => {
  expect(valueOf(await findSheet(shelf(), PUBLIC, { place: 1, language: 'uk' }))).toEqual({
    place: 1, language: 'uk', title: 'Аркуш 1', document: 9002, sample: false, checkedBy: 'A lawyer', checkedOn: '2026-11-01', changedOn: '2026-11-22',
    pieces: [{ kind: 'heading', text: 'Now' }, { kind: 'paragraph', text: 'You may say no.' }],
    languages: ['en', 'uk', 'sq'],
  })
})

test.each([
  [1, 'nl', 'en'],
  [2, 'nl', 'ro'],
  [2, 'ar', 'ar'],
  [1, "'; drop", 'en'],
])('sheet %d asked for in %s is in %s', async (place, language, found) => {
  expect(valueOf(await findSheet(shelf(), PUBLIC, { place, language })).language).toBe(found)
})

test('sheets are listed by their places, each with the language it is in', async () => {
  const listed = valueOf(await listSheets(shelf(), PUBLIC, { language: 'uk' }))
  expect(listed.map(({ place, language, title }) => [place, language, title])).toEqual([[1, 'uk', 'Аркуш 1'], [2, 'ro', 'Foaia 2'], [10, 'en', 'Sheet 10']])
  expect(listed.every((listing) => !('text' in listing))).toBe(true)
})
