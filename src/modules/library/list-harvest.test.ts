import { expect, test } from 'vitest'
import { sql } from 'kysely'
import { PUBLIC } from '#network'
import { changePublication } from './change-publication.ts'
import { listHarvest, type HarvestAsked } from './list-harvest.ts'
import { listHarvestSets } from './list-harvest-sets.ts'
import { shelve, useLibrary, valueOf } from './testing.ts'

const library = useLibrary()

const gather = async (asked: Partial<HarvestAsked> = {}) => valueOf(await listHarvest(library(), PUBLIC, { size: 100, whole: true, ...asked }))

const withdraw = async (number: number) => valueOf(await changePublication(library(), library().secretariat, { number, to: 'withdrawn' }))

test('what is published is gathered; what is withdrawn stays as gone; what never was public is not there', async () => {
  const kept = await shelve(library(), { pages: ['one'], types: ['Report'], countries: [] })
  const gone = await shelve(library(), { pages: ['two'] })
  const hidden = await shelve(library(), { pages: ['three'], access: 'organisation' })
  const before = (await gather({ number: gone.number })).records[0]
  expect(before).toMatchObject({ deleted: false, document: { number: gone.number } })
  await withdraw(gone.number)
  const { records } = await gather()
  expect(records.find(({ number }) => number === kept.number)).toMatchObject({ deleted: false, types: ['Report'], document: { number: kept.number } })
  expect(records.find(({ number }) => number === gone.number)).toMatchObject({ deleted: true, document: undefined })
  expect(records.some(({ number }) => number === hidden.number)).toBe(false)
})

test('a part of the list is taken up again after edits: nothing is left out', async () => {
  const numbers = []
  for (const page of ['a', 'b', 'c', 'd']) numbers.push((await shelve(library(), { pages: [`${page} gathered in parts`] })).number)
  const seen = new Set<number>()
  const start = new Date(0)
  let { records, more } = await gather({ size: 2, from: start })
  for (;;) {
    for (const { number } of records) seen.add(number)
    const last = records.at(-1)
    if (!more || last === undefined) break
    // What has been seen changes, and so does what has not.
    if (seen.size === 2) for (const number of [numbers[0], numbers[3]]) if (number !== undefined) await withdraw(number)
    ;({ records, more } = await gather({ size: 2, from: start, after: { changedAt: last.changedAt, number: last.number } }))
  }
  expect(numbers.filter((number) => !seen.has(number))).toEqual([])
})

test('sets are what is there; a day in the future holds nothing', async () => {
  await shelve(library(), { pages: ['set'], types: ['Court decision'] })
  const sets = valueOf(await listHarvestSets(library(), PUBLIC))
  expect(sets.types).toContain('Court decision')
  expect(sets.earliest).toBeInstanceOf(Date)
  const one = await gather({ set: { of: 'type', value: 'Court decision' } })
  expect(one.total).toBe(1)
  expect((await gather({ set: { of: 'type', value: 'court' } })).total).toBe(0)
  expect((await gather({ from: new Date(Date.now() + 3_600_000) })).records).toEqual([])
})

test('nobody but the database writes what was gathered', async () => {
  await expect(library().database.asOrganisation(library().secretariat.organisation, async (tx) => await sql`delete from harvest`.execute(tx.db))).rejects.toThrow(/permission denied/)
})
