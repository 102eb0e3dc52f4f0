import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { ownFormOf } from '../own-form.ts'
import { labelsIn, loadLabels } from '../labels/index.ts'
import { aBody, anId } from '../testing.ts'
import type { ExportedFile } from './htcds-files.ts'
import { sheetsOf, type Sheet } from './sheets.ts'
import { loadPrintWords } from './words/index.ts'
import { LONGEST_CELL, workbookOf } from './workbook.ts'

const FILES: readonly ExportedFile[] = [
  {
    number: 'K1',
    records: [
      { record: anId(1), body: aBody('person', { givenName: '=HYPERLINK("http://x")', dateOfBirth: '1999-04-03', age: 26, sex: 'female', languages: ['uk', 'mk'], stateless: false, pregnant: { without: 'not-asked' }, otherNames: [{ name: 'Ксана', kind: 'nickname' }, { name: 'a <b> & \u0001' }] }) },
      { record: anId(2), body: aBody('task', { what: 'x'.repeat(LONGEST_CELL + 10), whose: anId(9) }) },
      { record: anId(3), body: aBody('own', { shoe: 38 }, { of: anId(8) }) },
    ],
  },
  { number: 'K2', records: [{ record: anId(4), body: aBody('person', { dateOfBirth: '1871-01-18', sex: 'x' }) }, { record: anId(5), body: aBody('person', { dateOfBirth: '~1999' }) }] },
]

const own = ownFormOf({ title: 'Clothes: size?', fields: [{ name: 'shoe', label: 'Shoes', why: 'To buy them.', type: 'number' }] })
const english = async () => sheetsOf(FILES, { labels: labelsIn('en'), words: await loadPrintWords('en'), language: 'en' }, () => own)

test('one sheet a form and a table, with labels or with codes, and nothing of staff', async () => {
  const sheets = await english()
  expect(sheets.map(({ name }) => name)).toEqual(['Person', 'Person – Other names', 'Task', 'Clothes  size'])
  expect(sheets[0]?.columns).toEqual(['File', 'Line', 'Given name', 'Date of birth', 'Age in years', 'Sex, for statistics', 'Stateless', 'Languages, best first', 'Pregnant'])
  expect(sheets[0]?.rows[0]).toEqual(['K1', 1, '=HYPERLINK("http://x")', { day: '1999-04-03' }, 26, 'Female', 'No', 'Ukrainian; Macedonian', 'Not asked'])
  expect(sheets[1]?.rows).toEqual([['K1', 1, 'Ксана', 'Nickname'], ['K1', 1, 'a <b> & \u0001', undefined]])
  const codes = sheetsOf(FILES, 'codes', () => undefined)
  expect(codes[0]?.columns).toEqual(['file', 'line', 'givenName', 'dateOfBirth', 'age', 'sex', 'stateless', 'languages', 'pregnant'])
  expect(codes[0]?.rows[0]?.slice(5)).toEqual(['female', false, 'uk; mk', 'not-asked'])
  const bulgarian = sheetsOf(FILES, { labels: await loadLabels('bg'), words: await loadPrintWords('bg'), language: 'bg' }, () => own)
  expect(bulgarian[0]?.rows[0]?.[6]).toBe('Не')
})

test('choices of an own form are said in the language that was asked for; as codes they are what is kept', async () => {
  const definition = { title: 'House', fields: [{ name: 'bed', label: 'Bed', why: 'To find it.', type: 'choices', choices: 'Blue\nGreen' }], words: [{ language: 'mk', label: 'Куќа' }, { field: 'bed', language: 'mk', label: 'Кревет', choices: 'Син\nЗелен' }] }
  const files: readonly ExportedFile[] = [{ number: 'K1', records: [{ record: anId(3), body: aBody('own', { bed: ['Green', 'Red'] }, { of: anId(8) }) }] }]
  const inLanguage = async (language: string) => sheetsOf(files, { labels: await loadLabels(language), words: await loadPrintWords(language), language }, () => ownFormOf(definition, { language }))
  expect((await inLanguage('mk')).map(({ name, columns, rows }) => [name, columns[2], rows[0]?.[2]])).toEqual([['Куќа', 'Кревет', 'Зелен; Red']])
  expect((await inLanguage('pl')).map(({ name, columns, rows }) => [name, columns[2], rows[0]?.[2]])).toEqual([['House', 'Bed', 'Green; Red']])
  expect(sheetsOf(files, 'codes', () => ownFormOf(definition, { language: 'mk' }))[0]?.rows[0]?.[2]).toBe('Green; Red')
})

test('names of sheets are short, plain, and none stands twice', () => {
  const many = ['a/b', 'A:b', 'x'.repeat(50), 'x'.repeat(60)].map((title, at): ExportedFile => ({ number: title, records: [{ record: anId(at + 1), body: aBody('own', { shoe: 1 }, { of: anId(at + 20) }) }] }))
  const names = sheetsOf(many, 'codes', ({ record }) => ({ ...own, labels: { label: ['a/b', 'A:b', 'x'.repeat(50), 'x'.repeat(60)][Number(record.at(-1)) - 1] ?? '' } })).map(({ name }) => name)
  expect(names).toEqual(['a b', 'A b 2', 'x'.repeat(31), `${'x'.repeat(29)} 2`])
})

const packed = (sheets: readonly Sheet[]): Uint8Array => zipSync(Object.fromEntries(workbookOf(sheets).map(({ path, text }) => [path, strToU8([...text].join(''))])))

const READ = `
import sys, json, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
def cell(c):
    v = c.value
    return ['day', v.date().isoformat()] if hasattr(v, 'date') else [c.data_type, v if not isinstance(v, str) else v[:60]]
print(json.dumps([[s.title, [[cell(c) for c in r] for r in s.iter_rows()]] for s in book.worksheets]))
`
const PYTHON = '/usr/bin/python3'
const hasReader = (): boolean => {
  try {
    execFileSync(PYTHON, ['-c', 'import openpyxl'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

// Wants Debian's python3-openpyxl.
describe.skipIf(!hasReader())('opened by another program', () => {
  test('text is text and never a formula; numbers and days are what they are; days before 1900 are text', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'waystation-xlsx-'))
    const path = join(folder, 'book.xlsx')
    writeFileSync(path, packed(await english()))
    // What was written just above.
    const read = JSON.parse(execFileSync(PYTHON, ['-c', READ, path], { encoding: 'utf8' })) as readonly [string, readonly (readonly [string, unknown])[][]][]
    rmSync(folder, { recursive: true })
    expect(read.map(([name]) => name)).toEqual(['Person', 'Person – Other names', 'Task', 'Clothes  size'])
    const [, people = []] = read[0] ?? []
    expect(people[1]?.slice(1, 7)).toEqual([['n', 1], ['s', '=HYPERLINK("http://x")'], ['day', '1999-04-03'], ['n', 26], ['s', 'Female'], ['s', 'No']])
    expect(people.slice(2).map((row) => row[3])).toEqual([['s', '1871-01-18'], ['s', '~1999']])
    expect(read[1]?.[1][2]?.[2]).toEqual(['s', 'a <b> & \uFFFD'])
    expect(read[2]?.[1][1]?.[2]?.[1]).toBe('x'.repeat(60))
  })
})
