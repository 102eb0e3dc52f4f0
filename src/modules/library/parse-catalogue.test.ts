import { expect, test } from 'vitest'
import { parseCatalogue } from './parse-catalogue.ts'
import { valueOf } from './testing.ts'

const parse = (text: string) => parseCatalogue(Buffer.from(text))
const rowsOf = (text: string) => valueOf(parse(text)).rows
const columnsOf = (text: string) => rowsOf(text).map((row) => ('columns' in row ? row.columns : row.fault))

test.each([
  ['commas', 'number,file,title\n1,a.pdf,"One, two"\n', 'One, two'],
  ['semicolons', 'number;file;title\n1;a.pdf;One, two\n', 'One, two'],
  ['tabs', 'number\tfile\ttitle\n1\ta.pdf\tOne, two\n', 'One, two'],
  ['a byte order mark', '\uFEFFnumber,file,title\n1,a.pdf,Один\n', 'Один'],
  ['lines that end as on Windows', 'number,file,title\r\n1,a.pdf,One\r\n', 'One'],
  ['lines that end as on an old Macintosh', 'number,file,title\r1,a.pdf,One\r', 'One'],
  ['empty lines before and between', '\n\nnumber,file,title\n\n  \n1,a.pdf,One\n\n', 'One'],
  ['no line end at the end', 'number,file,title\n1,a.pdf,One', 'One'],
  ['columns in capitals and with spaces', ' Number , "FILE" ,Title\n 1 , a.pdf , One ', 'One'],
  ['quotes inside a value, doubled', 'number,file,title\n1,a.pdf,"The ""recovery"" period"', 'The "recovery" period'],
  ['a value of several lines', 'number,file,title\n1,a.pdf,"One\r\ntwo\r\n\r\nthree"', 'One\ntwo\n\nthree'],
])('a catalogue with %s', (_, text, title) => {
  expect(columnsOf(text)).toEqual([{ number: '1', file: 'a.pdf', title }])
})

test('empty values between tabs stay where they are', () => {
  expect(columnsOf('number\tfile\tlanguage\ttitle\n\ta.pdf\t\tOne\n1\tb.pdf\t\t\n')).toEqual([
    { number: '', file: 'a.pdf', language: '', title: 'One' },
    { number: '1', file: 'b.pdf', language: '', title: '' },
  ])
})

test('values that a row leaves out are empty, and empty ones too many do no harm', () => {
  expect(columnsOf('file,title,date\na.pdf\nb.pdf,B,,,,\n')).toEqual([{ file: 'a.pdf', title: '', date: '' }, { file: 'b.pdf', title: 'B', date: '' }])
})

test('a row with more values than columns is told with its line, and the others are read', () => {
  expect(rowsOf('file,title\na.pdf,A\nb.pdf,B,and more\nc.pdf,C\n')).toEqual([
    { line: 2, columns: { file: 'a.pdf', title: 'A' } },
    { line: 3, fault: 'columns-miscounted' },
    { line: 4, columns: { file: 'c.pdf', title: 'C' } },
  ])
})

test('lines are counted as an editor shows them, also behind values of several lines', () => {
  expect(rowsOf('\nfile,title\n"a.pdf","one\ntwo"\n\nb.pdf,B\n').map(({ line }) => line)).toEqual([3, 6])
})

const thousandRows = (broken: string): string => ['file,title', broken, ...Array.from({ length: 999 }, (_, at) => `${at}.pdf,"Title ""${at}"", and more"`)].join('\n')

test.each([
  ['is never closed', 'x.pdf,"Never closed'],
  ['stands inside a value', 'x.pdf,5" pipes'],
  ['closes too early', 'x.pdf,"Closed" too early'],
])('a quote that %s loses its own row of a thousand and no other', (_, broken) => {
  const rows = rowsOf(thousandRows(broken))
  expect(rows).toHaveLength(1000)
  expect(rows.filter((row) => 'fault' in row)).toEqual([{ line: 2, fault: 'quotes-broken' }])
})

test('a row that never ends is given up, and what follows is read', () => {
  const rows = rowsOf(`file,title\na.pdf,"${'endless\n'.repeat(40_000)}`)
  expect(rows[0]).toEqual({ line: 2, fault: 'row-too-long' })
  expect(rows).toHaveLength(40_000)
})

test('fifty thousand rows, each with a broken quote or none, are read whole', () => {
  const text = `file,title\n${'a.pdf,"Title"\nb.pdf,"broken\n'.repeat(25_000)}`
  const rows = rowsOf(text)
  expect(rows.filter((row) => 'columns' in row).length).toBeGreaterThanOrEqual(25_000)
  expect(rows.at(-1)?.line).toBe(50_001)
})

test.each([
  ['nothing', '', { kind: 'catalogue-empty' }],
  ['blank lines', ' \n\r\n\t\n', { kind: 'catalogue-empty' }],
  ['a byte order mark alone', '\uFEFF', { kind: 'catalogue-empty' }],
  ['NUL inside', 'file,title\na.pdf,A\u0000B\n', { kind: 'catalogue-not-text' }],
  ['no column for the file', 'number,title\n1,A\n', { kind: 'catalogue-without-file-column', columns: 'number, title' }],
  ['a web page', '<!doctype html>\n<title>Sign in</title>', { kind: 'catalogue-without-file-column', columns: '<!doctype html>' }],
  ['a column twice', 'file,title,Title\na.pdf,A,B\n', { kind: 'catalogue-column-repeated', column: 'title' }],
  ['a broken heading', '"file,title\na.pdf,A\n', { kind: 'catalogue-heading-broken' }],
])('a catalogue that is %s is refused', (_, text, refusal) => {
  expect(parse(text)).toEqual({ ok: false, refusal })
})

test.each([
  ['Windows-1251', Buffer.from([0x66, 0x69, 0x6c, 0x65, 0x0a, 0xcf, 0xf0, 0xe0, 0xe2, 0xe0])],
  ['UTF-16', Buffer.from('\uFEFFfile,title\na.pdf,A\n', 'utf16le')],
  ['a workbook', Buffer.from('PK\u0003\u0004\u0014\u0000\u0006\u0000', 'latin1')],
])('%s is no text in UTF-8', (_, bytes) => {
  expect(parseCatalogue(bytes)).toEqual({ ok: false, refusal: { kind: 'catalogue-not-text' } })
})

test('columns that nobody knows are named and left out, nameless ones and those of JavaScript\'s own included', () => {
  const { rows, ignoredColumns } = valueOf(parse('file,shelf,,__proto__,constructor\na.pdf,7,,x,y\n'))
  expect(ignoredColumns).toEqual(['shelf', '__proto__', 'constructor'])
  expect(rows).toHaveLength(1)
})
