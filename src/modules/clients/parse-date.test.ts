import { assert, date as anyDate, property, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readDate, spanOf } from './known-date.ts'
import { parseDate, type DateHabit } from './parse-date.ts'

const how: DateHabit = { today: '2026-03-01' }
const typed = (text: string, more: Partial<DateHabit> = {}) => {
  const read = parseDate(text, { ...how, ...more })
  return read.ok ? read.value : read.refusal
}

describe('what is refused rather than misread', () => {
  test('years of other calendars', () => {
    for (const text of ['2543', '12/2543', '๑๒/๒๕๔๓', 'about 2543', '31.12.2543']) expect(typed(text), text).toMatchObject({ kind: 'other-calendar', calendars: ['buddhist'] })
    for (const text of ['1378', '1378/10/10', '۱۳۷۸/۱۰/۱۰', '1420-09-23']) expect(typed(text), text).toMatchObject({ kind: 'other-calendar', calendars: ['persian', 'islamic'] })
    expect(typed('5760')).toMatchObject({ kind: 'other-calendar', calendars: ['hebrew'] })
  })

  test('days that are not in the calendar', () => {
    for (const text of ['31.02.1999', '31/02/1999', '1999-02-31', '29 February 1999', '0.1.1999', '1999-13', '45/45/1999']) expect(typed(text), text).toEqual({ kind: 'no-such-day' })
    expect(typed('29.2.2000')).toBe('2000-02-29')
  })

  test('what may mean two days is asked back, with both', () => {
    expect(typed('03/04/1999')).toEqual({ kind: 'ambiguous-date', readings: ['1999-04-03', '1999-03-04'] })
    expect(typed('~03-04-1999')).toEqual({ kind: 'ambiguous-date', readings: ['~1999-04-03', '~1999-03-04'] })
    expect(typed('3 listopad 1999')).toMatchObject({ kind: 'ambiguous-date' })
    expect(typed('03/04/1999', { habit: 'day-first' })).toBe('1999-04-03')
    expect(typed('03/04/1999', { habit: 'month-first' })).toBe('1999-03-04')
  })

  test('years of two digits', () => {
    expect(typed('31.12.99')).toEqual({ kind: 'short-year', readings: ['1999-12-31'] })
    expect(typed('1.2.12')).toEqual({ kind: 'short-year', readings: ['1912-02-01', '2012-02-01'] })
  })

  test('before 1850, and ahead', () => {
    expect(typed('1849')).toEqual({ kind: 'before-1850' })
    for (const text of ['2027', '2026-03-02', '04/2026', '1.4.2026']) expect(typed(text), text).toEqual({ kind: 'in-future' })
    expect(typed('2027', { ahead: true })).toBe('2027')
    for (const text of ['2026', '2026-03', '2026-03-01']) expect(typed(text), text).toBe(text)
  })

  test('what is no date', () => {
    for (const text of ['', ' ', 'unknown', '36525', '1999-12-31-01', '31121999', '-', '12', '1/2', 'May', '<b>1999</b>', 'constructor 1999', '1'.repeat(5000), `${'1 '.repeat(5000)}`])
      expect(typed(text), text.slice(0, 20)).toEqual({ kind: 'not-a-date' })
  })
})

test('dates in the habits of many countries', () => {
  const last = '1999-12-31'
  for (const text of [
    '31.12.1999', '31. 12. 1999', '31/12/1999', '12/31/1999', '31-12-1999', '1999-12-31', '1999/12/31', '1999.12.31', ' 31.12.1999 ', '٣١/١٢/١٩٩٩', '1999-12-31T00:00:00Z', '1999-12-31 00:00:00',
    '31 December 1999', '31st December 1999', 'December 31, 1999', '31 dec 1999', '31. Dezember 1999', '31 grudnia 1999', '31 декабря 1999 г.', '31 грудня 1999', '31 decembrie 1999', '31 décembre 1999',
    '31 de diciembre de 1999', '31 декември 1999', '31 снежня 1999', '31. prosince 1999', '1999. december 31.', '31 Aralık 1999', '31.XII.1999', '31/xii/1999', '31.12.1999г.', '31.12.1999 r.',
  ])
    expect(typed(text), text).toBe(last)
})

test('dates as known as they are', () => {
  for (const text of ['12/1999', '12.1999', '1999-12', '1999/12', 'December 1999', 'dec. 1999', 'грудень 1999', 'prosinec 1999', '00.12.1999', 'xx.12.1999', '1999-12-00', 'XII 1999']) expect(typed(text), text).toBe('1999-12')
  for (const text of ['1999', '00.00.1999', 'xx/xx/1999', '1999-00-00', '1999 г.']) expect(typed(text), text).toBe('1999')
  for (const text of ['about 1999', '~1999', '~ 1999', 'ca. 1999', 'около 1999', 'około 1999', 'vers 1999', '1999?', '1999 (?)', 'ок. 1999']) expect(typed(text), text).toBe('~1999')
  expect(typed('03/03/1999')).toBe('1999-03-03')
  expect(spanOf({ about: false, date: readDate('2024-02')?.date ?? expect.unreachable() })).toEqual(['2024-02-01', '2024-02-29'])
})

test('every day comes back from every habit, and nothing that is typed makes it throw', () => {
  const day = anyDate({ min: new Date('1850-01-01T00:00:00Z'), max: new Date('2026-03-01T00:00:00Z'), noInvalidDate: true }).map((one) => one.toISOString().slice(0, 10))
  assert(
    property(day, (kept) => {
      const [year = '', month = '', date = ''] = kept.split('-')
      expect(typed(kept)).toBe(kept)
      expect(typed(`${date}.${month}.${year}`)).toBe(kept)
      expect(typed(`${Number(month)}/${Number(date)}/${year}`, { habit: 'month-first' })).toBe(kept)
      const slashes = parseDate(`${date}/${month}/${year}`, how)
      if (slashes.ok) expect(slashes.value).toBe(kept)
      else expect(slashes.refusal).toMatchObject({ kind: 'ambiguous-date', readings: expect.arrayContaining([kept]) })
    }),
  )
  assert(property(string({ unit: 'grapheme' }), (text) => {
    const read = parseDate(text, how)
    if (read.ok) expect(readDate(read.value)).toBeDefined()
  }))
})
