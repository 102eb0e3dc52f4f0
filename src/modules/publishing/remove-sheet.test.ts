import { expect, test } from 'vitest'
import { PUBLIC } from '#network'
import { importSheets } from './import-sheets.ts'
import { listSheets } from './list-sheets.ts'
import { removeSheet } from './remove-sheet.ts'
import { aSheet, useShelf, valueOf } from './testing.ts'

const shelf = useShelf()

const remove = (place: number) => removeSheet(shelf(), shelf().operator, { place })
const places = async () => valueOf(await listSheets(shelf(), PUBLIC, { language: 'en' })).map(({ place }) => place)

test('the public removes nothing, and nobody what is not there', async () => {
  valueOf(await importSheets(shelf(), shelf().operator, { sheets: [aSheet(1)], samplesAllowed: false }))
  expect(await removeSheet(shelf(), PUBLIC, { place: 1 })).toEqual({ ok: false, refusal: { kind: 'not-allowed' } })
  for (const place of [2, 0, -1, 1.5, 2 ** 31]) expect(await remove(place)).toEqual({ ok: false, refusal: { kind: 'sheet-not-found' } })
  expect(await places()).toEqual([1])
})

test('a sheet is removed in every language, and others stay', async () => {
  valueOf(await importSheets(shelf(), shelf().operator, { sheets: [aSheet(1), aSheet(1, 'uk'), aSheet(2)], samplesAllowed: false }))
  expect(valueOf(await remove(1))).toEqual({ languages: ['en', 'uk'] })
  expect(await places()).toEqual([2])
  expect(await remove(1)).toEqual({ ok: false, refusal: { kind: 'sheet-not-found' } })
})
