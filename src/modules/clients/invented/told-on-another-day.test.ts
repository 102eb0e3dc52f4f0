import { expect, test } from 'vitest'
import { childhoodOn, isTreatedAsChild } from '../age.ts'
import { answersTo, type FileRecord } from '../file-record.ts'
import { checkAnswers } from '../check-answers.ts'
import { formOf } from '../forms/index.ts'
import { anId } from '../testing.ts'
import { inventOffice, type InventedOffice } from './invent-clients.ts'
import { OFFICES, seedOf, type OfficeName } from './offices.ts'

// A demonstration is told anew on the day of its first start: it must be the same story, so many days later.
const NAMES = Object.keys(OFFICES) as OfficeName[] // Those of the table.
const FIRST = '2026-11-23'
/** The end of a year, a day that few years have, and a day long after. */
const LATER = ['2026-12-31', '2028-02-29', '2031-07-04']

const on = (office: OfficeName, today: string): InventedOffice => inventOffice({ office, staff: [anId(1), anId(2)], today, seed: seedOf(office) })
const recordsOf = ({ files, books }: InventedOffice) => [...files, ...books].flatMap(({ records }) => records)

const MS = 86_400_000
const DAY = /\d{4}-\d{2}-\d{2}(?=["T]|\\")/gu
const ANY_DATE = /(?<=["~])\d{4}(?:-\d{2}(?:-\d{2}(?:T[\d:.]+Z)?)?)?(?=\\?")/gu

const daysLater = (text: string, days: number): string => text.replaceAll(DAY, (day) => new Date(Date.parse(day) + days * MS).toISOString().slice(0, 10))
/** With whole days and moments moved, and what is known by month or year left out: such a date moves with the day that it was cut from. */
const story = (office: InventedOffice, days: number): readonly string[] =>
  recordsOf(office).map((record) => daysLater(JSON.stringify(record), days).replaceAll(ANY_DATE, (date) => (date.length < 10 ? 'known' : date)))

const isFamily = (records: readonly FileRecord[]): boolean => records.some(({ body }) => body.form === 'child')

test.each(NAMES)('%s: on a later day every date of the story is as many days later, and nothing else of it differs', (office) => {
  const first = on(office, FIRST)
  for (const day of LATER) {
    const days = Math.round((Date.parse(day) - Date.parse(FIRST)) / MS)
    const told = on(office, day)
    expect(story(told, 0)).toEqual(story(first, days))
    expect(told.files.map(({ changed }) => changed)).toEqual(first.files.map(({ changed }) => changed))
  }
})

test.each(LATER)('told on %s, nothing lies ahead but what may, and children are children', (today) => {
  const offices = NAMES.map((name) => on(name, today))
  // Forms know which dates may lie ahead; a moment of writing never does. Own fields have a form that their organisation made.
  for (const { body } of offices.flatMap(recordsOf)) {
    const form = formOf(body.form)
    if (form !== undefined && form.name !== 'own') expect(checkAnswers(form, body.answers, today)).toEqual([])
    expect(body.at.slice(0, 10) <= today, body.at).toBe(true)
  }
  const children = offices.flatMap(({ files }) => files).filter(({ records }) => isFamily(records))
  expect(children.length).toBeGreaterThan(20)
  const grown = children.filter(({ records }) => !isTreatedAsChild(childhoodOn(answersTo(records, 'person'), today)))
  // A few came as children and have come of age since: they are as many on every day.
  expect(grown.length / children.length).toBeLessThan(0.25)
})
