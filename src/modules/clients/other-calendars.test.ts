import { assert, date as anyDate, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inCommon, type Calendar } from './other-calendars.ts'
import { parseDate, type DateHabit } from './parse-date.ts'

const how: DateHabit = { today: '2026-03-01' }

/** What is asked back about something typed: the calendars, and what it may be. */
const asked = (text: string, more: Partial<DateHabit> = {}) => {
  const read = parseDate(text, { ...how, ...more })
  return read.ok ? read.value : read.refusal.kind === 'other-calendar' ? [read.refusal.calendars.join(' '), ...read.refusal.proposals.map(({ date }) => date)] : read.refusal.kind
}

describe('what is never taken for another calendar', () => {
  test('days of ours, with whatever months and marks', () => {
    for (const text of ['31.12.1999', '31 December 1999', '31.12.1999 G.C.', '31/12/1999 AD', '31.12.1999 م']) expect(asked(text), text).toBe('1999-12-31')
    // The American habit, and not a thirteenth month.
    expect(asked('3/13/1991')).toBe('1991-03-13')
    for (const text of ['1999-13', '31.13.1999', '7.13.1991', '45/45/1999']) expect(asked(text), text).toBe('no-such-day')
  })

  test('words without figures, two months, a day without a year', () => {
    for (const text of ['Dey', 'Tir Mordad 1378', '10 Dey', 'Meskerem 12', 'dey 10 11 1378', 'E.C.', 'the Dey 1378', 'constructor 1378', '__proto__ 1378']) expect(asked(text), text).toBe('not-a-date')
  })
})

describe('what is no day of its calendar, or of no year that fits, is asked without a proposal', () => {
  test.each([['31 Dey 1378', 'persian'], ['30 Esfand 1378', 'persian'], ['10 Dey 1999', 'persian'], ['6 Pagumen 1992', 'ethiopian'], ['31 Meskerem 1991', 'ethiopian'], ['31.01.1991 E.C.', 'ethiopian'], ['31.02.2543', 'buddhist'], ['10 Dey 1405', 'persian']])('%s', (text, calendar) => {
    expect(asked(text)).toEqual([calendar])
  })
})

test('months of Iran and Afghanistan, in Latin letters and their own, are proposed as what they are here', () => {
  for (const text of ['10 Dey 1378', '10 dei 1378', 'Dey 10, 1378', '1378 Dey 10', '۱۰ دی ۱۳۷۸', '10 Jadi 1378', '10-Dey-1378']) expect(asked(text), text).toEqual(['persian', '1999-12-31'])
  expect(asked('30 Esfand 1379')).toEqual(['persian', '2001-03-20'])
  expect(asked('Farvardin 1370')).toEqual(['persian', '1991-03', '1991-04'])
  expect(asked('about Mehr 1370')).toEqual(['persian', '~1991-09', '~1991-10'])
  // Two figures may be of two centuries; what lies ahead is not proposed, unless it may lie there.
  expect(asked('10 Dey 78')).toEqual(['persian', '1999-12-31'])
  expect(asked('10 Dey 02')).toEqual(['persian', '1924-01-01', '2023-12-31'])
  expect(asked('10 Dey 1405', { ahead: true })).toEqual(['persian', '2026-12-31'])
})

test('Ethiopian dates are known by their months, their thirteenth month, and what is written behind them', () => {
  for (const text of ['10 Meskerem 1991', '10 መስከረም 1991', '10/01/1991 E.C.', '10.1.1991 EC', '10/01/1991 ዓ.ም', '1991-01-10 E.C.']) expect(asked(text), text).toEqual(['ethiopian', '1998-09-20'])
  expect(asked('1991 E.C.')).toEqual(['ethiopian', '1998', '1999'])
  expect(asked('Hidar 1991')).toEqual(['ethiopian', '1998-11', '1998-12'])
  expect(asked('6 Pagumen 1991')).toEqual(['ethiopian', '1999-09-11'])
  expect(asked('3.13.1991')).toEqual(['ethiopian', '1999-09-08'])
  expect(asked('1991-13-03')).toEqual(['ethiopian', '1999-09-08'])
  // One word, two calendars: its year says which.
  expect(asked('5 Tir 1991')).toEqual(['ethiopian', '1999-01-13'])
  expect(asked('5 Tir 1378')).toEqual(['persian', '1999-06-26'])
})

test('years of other calendars come with what they are in ours', () => {
  expect(asked('31.12.2542')).toEqual(['buddhist', '1999-12-31'])
  expect(asked('5760')).toEqual(['hebrew', '1999', '2000'])
  expect(asked('1378/10/10')).toEqual(['persian islamic', '1999-12-31', '1959-04-18'])
  expect(asked('1378/10/10 AP')).toEqual(['persian', '1999-12-31'])
  // A short month, with the whole of our shortest within it.
  expect(asked('09/1348 AH')).toEqual(['islamic', '1930-01', '1930-02', '1930-03'])
  expect(asked('1420-09-23 AH')).toEqual(['islamic', '1999-12-31'])
})

test('every day of a hundred and fifty years goes there and comes back, as the machine knows those calendars', () => {
  const known: readonly (readonly [Calendar, string])[] = [['ethiopian', 'ethiopic'], ['persian', 'persian'], ['islamic', 'islamic-umalqura']]
  const days = anyDate({ min: new Date('1885-01-01T00:00:00Z'), max: new Date('2060-01-01T00:00:00Z'), noInvalidDate: true })
  for (const [calendar, name] of known) {
    const format = new Intl.DateTimeFormat(`en-u-ca-${name}-nu-latn`, { year: 'numeric', month: 'numeric', day: 'numeric', timeZone: 'UTC' })
    assert(property(days, (moment) => {
      const part = (type: string): number => Number(format.formatToParts(moment).find((one) => one.type === type)?.value)
      const said = { year: part('year'), month: part('month'), day: part('day') }
      const day = moment.toISOString().slice(0, 10)
      expect(inCommon(calendar, said)).toEqual([day])
      expect(inCommon(calendar, { year: said.year, month: said.month })).toContain(day.slice(0, 7))
      expect(inCommon(calendar, { year: said.year })).toContain(day.slice(0, 4))
    }))
  }
})
