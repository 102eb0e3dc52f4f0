import { expect, test } from 'vitest'
import { CATALOGUE_COLUMNS, catalogueRow } from './schema.ts'

const issueOf = (columns: Record<string, string>) => {
  const read = catalogueRow.safeParse({ file: 'a.pdf', ...columns })
  return read.success ? undefined : read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
}

test.each([
  [{ file: '' }, 'file: file-not-named'],
  [{ file: '  ' }, 'file: file-not-named'],
  [{ file: 'a\u0000.pdf' }, 'file: file-invalid'],
  [{ file: 'a'.repeat(1001) }, 'file: text-too-long'],
  [{ number: '0' }, 'number: number-invalid'],
  [{ number: '-1' }, 'number: number-invalid'],
  [{ number: '1.5' }, 'number: number-invalid'],
  [{ number: '1e3' }, 'number: number-invalid'],
  [{ number: '0x10' }, 'number: number-invalid'],
  [{ number: '1000000000' }, 'number: number-invalid'],
  [{ number: 'seven' }, 'number: number-invalid'],
  [{ title: 'x'.repeat(1001) }, 'title: text-too-long'],
  [{ language: 'english' }, 'language: language-unknown'],
  [{ date: '10.12.1948' }, 'date: date-invalid'],
  [{ date: '1948-02-30' }, 'date: date-invalid'],
  [{ authors: 'x'.repeat(2001) }, 'authors: text-too-long'],
  [{ types: 'x'.repeat(1001) }, 'types: text-too-long'],
  [{ keywords: 'x'.repeat(4001) }, 'keywords: text-too-long'],
  [{ countries: 'UA; Atlantis' }, 'countries: country-unknown'],
  [{ translation_of: 'the other' }, 'translation_of: translation-of-invalid'],
  [{ rendition: 'hologram' }, 'rendition: rendition-unknown'],
])('%j is refused by name', (columns, issue) => {
  expect(issueOf(columns)).toEqual([issue])
})

test('a row is read as people write it', () => {
  const read = catalogueRow.parse({
    number: ' 0012 ', file: ' reports/a.pdf ', title: ' The recovery\nand  reflection\u0000period ', language: 'SR_latn', date: ' 2021-03 ',
    authors: 'La Strada; ;GRETA;', types: 'report', keywords: '', countries: 'ua; BG', translation_of: '7', rendition: 'Easy to Read',
  })
  expect(read).toEqual({
    number: 12, file: 'reports/a.pdf', title: 'The recovery and reflection period', language: 'sr-Latn', date: '2021-03',
    authors: ['La Strada', 'GRETA'], types: ['report'], keywords: [], countries: ['UA', 'BG'], translation_of: 7, rendition: 'easy to read',
  })
})

test('what is empty is not known, or known to be empty; a column that is not there says nothing', () => {
  const empty = Object.fromEntries(CATALOGUE_COLUMNS.map((column) => [column, '']))
  expect(catalogueRow.parse({ ...empty, file: 'a.pdf' })).toEqual({
    number: undefined, file: 'a.pdf', title: undefined, language: undefined, date: undefined,
    authors: [], types: [], keywords: [], countries: [], translation_of: null, rendition: 'original',
  })
  expect(catalogueRow.parse({ file: 'a.pdf' })).toEqual({ file: 'a.pdf' })
})

test('letters are composed, so that the same title is the same', () => {
  expect(catalogueRow.parse({ file: 'a.pdf', title: 'Re\u0301sume\u0301' }).title).toBe('Résumé')
})
