import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { PUBLIC } from '#network'
import { findSheet } from './find-sheet.ts'
import { importSheets } from './import-sheets.ts'
import { listSheets } from './list-sheets.ts'
import type { WrittenSheet } from './model.ts'
import { aSheet, useShelf, valueOf } from './testing.ts'

const shelf = useShelf()

const take = (sheets: readonly WrittenSheet[], samplesAllowed = false) => importSheets(shelf(), shelf().operator, { sheets, samplesAllowed })
const list = async (language: string) => valueOf(await listSheets(shelf(), PUBLIC, { language }))

test('the public takes nothing in, neither through the room nor past it', async () => {
  expect(await importSheets(shelf(), PUBLIC, { sheets: [aSheet(1)], samplesAllowed: true })).toEqual({ ok: false, refusal: { kind: 'not-allowed' } })
  await expect(shelf().database.asPublic((tx) => sql`delete from sheet`.execute(tx.db))).rejects.toThrow('permission denied')
})

const UNCHECKED = { checkedBy: undefined, checkedOn: undefined }

test.each([
  [aSheet(2, 'en', UNCHECKED), 'sheet-unchecked'],
  [aSheet(2, 'en', { checkedOn: undefined }), 'sheet-unchecked'],
  [aSheet(2, 'en', { checkedBy: undefined }), 'sheet-unchecked'],
  [aSheet(2, 'en', { checkedOn: '2026-11-23' }), 'checked-in-future'],
  [aSheet(2, 'en', { sample: true }), 'sample-in-real-installation'],
  [aSheet(2, 'en', { ...UNCHECKED, sample: true }), 'sample-in-real-installation'],
])('%# is refused, and all that came with it', async (sheet, kind) => {
  expect(await take([aSheet(1), sheet])).toEqual({ ok: false, refusal: { kind, place: 2, language: 'en' } })
  expect(await list('en')).toEqual([])
})

test('a sheet given twice', async () => {
  expect(await take([aSheet(1), aSheet(1, 'uk'), aSheet(1)])).toMatchObject({ ok: false, refusal: { kind: 'sheet-repeated', place: 1, language: 'en' } })
})

test('no organisation writes past the room, that of the operator neither', async () => {
  const { database, operator } = shelf()
  const statements = [
    "insert into sheet (place, language, title, text, sample, changed_on) values (1, 'en', 'a', 'b', true, '2026-11-22')",
    "update sheet set title = 'other'",
    'delete from sheet',
  ]
  for (const statement of statements) {
    await expect(database.asOrganisation(operator.organisation, (tx) => sql.raw(statement).execute(tx.db))).rejects.toThrow('permission denied')
  }
})

test('no statement puts a sheet there that nobody has checked', async () => {
  const insert = shelf().database.asKeeper((tx) =>
    sql`insert into sheet (place, language, title, text, sample, changed_on) values (1, 'en', 'a', 'b', false, '2026-11-22')`.execute(tx.db),
  )
  await expect(insert).rejects.toThrow('check constraint')
})

test('the same again changes nothing; a place is given whole, and others stay', async () => {
  const { setTime } = shelf()
  const given = [aSheet(1), aSheet(1, 'uk', { title: 'Аркуш 1', document: 9002 }), aSheet(2)]
  expect(valueOf(await take(given))).toEqual({ made: 3, changed: 0, unchanged: 0, removed: 0 })
  setTime('2026-12-01T12:00:00Z')
  expect(valueOf(await take(given))).toEqual({ made: 0, changed: 0, unchanged: 3, removed: 0 })
  expect(valueOf(await take([aSheet(1, 'en', { text: 'Otherwise.' }), aSheet(1, 'pl')]))).toEqual({ made: 1, changed: 1, unchanged: 0, removed: 1 })
  expect((await list('en')).map(({ place, changedOn, languages }) => [place, changedOn, languages])).toEqual([[1, '2026-12-01', ['en', 'pl']], [2, '2026-11-22', ['en']]])
})

test('samples go into a demonstration', async () => {
  valueOf(await take([aSheet(3, 'be', { ...UNCHECKED, sample: true })], true))
  expect(valueOf(await findSheet(shelf(), PUBLIC, { place: 3, language: 'be' }))).toMatchObject({ sample: true, checkedBy: undefined, checkedOn: undefined })
})
