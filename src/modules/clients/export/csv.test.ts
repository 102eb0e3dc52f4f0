import { array, assert, property, string, tuple } from 'fast-check'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { guardCell, toCsv } from './csv.ts'

test('a cell that a spreadsheet would run gets an apostrophe in front', () => {
  for (const cell of ['=1+1', '+380441234567', '-1', '@SUM(A1)', '\t=1', '\r=1', '  =HYPERLINK("http://x")', '＝1', '\u00A0=1']) expect(guardCell(cell), JSON.stringify(cell)).toBe(`'${cell}`)
  for (const cell of ['', 'a=b', '~1999', 'Ана-Марія', '1999-04-03', "'"]) expect(guardCell(cell)).toBe(cell)
})

test('another program reads back every cell, whatever is in it', () => {
  const cell = string({ unit: 'binary', maxLength: 12 }).map((text) => text.toWellFormed()).filter((text) => !text.includes('\uFEFF'))
  assert(
    property(array(tuple(cell, cell), { minLength: 1, maxLength: 6 }), (rows) => {
      const read: unknown = parse(toCsv(['one', 'two'], rows), { record_delimiter: '\r\n', skip_empty_lines: false })
      expect(read).toEqual([['one', 'two'], ...rows.map((row) => row.map(guardCell))])
    }),
    { numRuns: 40 },
  )
})
