import { expect, test } from 'vitest'
import { catalogueRow, isCatalogueColumn, isDescribingColumn, localisedIn } from './schema.ts'

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
  [{ access: 'friends' }, 'access: access-unknown'],
  [{ embargo: '2027' }, 'embargo: embargo-invalid'],
  [{ source: 'javascript:alert(1)' }, 'source: address-invalid'],
  [{ relations: 'supersedes' }, 'relations: relation-invalid'],
  [{ relations: 'beats: 3' }, 'relations: relation-invalid'],
  [{ own_publication: 'perhaps' }, 'own_publication: yes-or-no'],
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
  const empty = Object.fromEntries(Object.keys(catalogueRow.shape).map((column) => [column, '']))
  const known = Object.entries(catalogueRow.parse({ ...empty, file: 'a.pdf' })).filter(([, value]) => value !== undefined)
  expect(Object.fromEntries(known)).toEqual({
    file: 'a.pdf', authors: [], publishers: [], types: [], keywords: [], countries: [], instruments: [], identifiers: [], articles: [], relations: [],
    own_publication: false, embargo: null, translation_of: null, rendition: 'original',
  })
  expect(catalogueRow.parse({ file: 'a.pdf' })).toEqual({ file: 'a.pdf' })
})

test('what a librarian knows is read as librarians write it', () => {
  const read = catalogueRow.parse({
    file: 'a.pdf', identifiers: '32011L0036; GRETA(2021)10; ISBN: 978-92-871-6040-0', relations: 'Supersedes: 12 ; related:14', own_publication: 'Yes',
    access: 'Network', embargo: '2027-01-31', source: ' https://example.org/x ', captured: '2024', decided: '2016-01-21', monitoring_country: 'bg',
  })
  expect(read).toMatchObject({
    identifiers: [{ scheme: 'CELEX', value: '32011L0036' }, { scheme: 'GRETA', value: 'GRETA(2021)10' }, { scheme: 'ISBN', value: '978-92-871-6040-0' }],
    relations: [{ kind: 'supersedes', to: 12 }, { kind: 'related', to: 14 }], own_publication: true, access: 'network', embargo: '2027-01-31',
    source: 'https://example.org/x', captured: '2024', decided: '2016-01-21', monitoring_country: 'BG',
  })
})

test('titles in further languages have columns of their own', () => {
  expect(localisedIn({ title_pl: ' Handel ludźmi ', title_xx: 'no language', summary_uk: 'Огляд', title: 'x', title_de: '', title_ru: 'Тор\u0000говля' }, 'title')).toEqual({ pl: 'Handel ludźmi', ru: 'Тор говля' })
  expect(['title_pl', 'summary_sr-latn', 'title_xx', 'titles', 'number'].map(isCatalogueColumn)).toEqual([true, true, false, false, true])
  expect(['number', 'file', 'rendition', 'title', 'title_pl'].map(isDescribingColumn)).toEqual([false, false, false, true, true])
})

test('letters are composed, so that the same title is the same', () => {
  expect(catalogueRow.parse({ file: 'a.pdf', title: 'Re\u0301sume\u0301' }).title).toBe('Résumé')
})
