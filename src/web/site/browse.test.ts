import { afterAll, beforeAll, expect, test } from 'vitest'
import { aDocument, faultsOf, libraryOf, serveSite, tag } from './testing.ts'

const EVIL = '<script>alert(1)</script>"\'&'
const codes = ['UA', 'PL', 'CZ', 'NL', 'BG', 'MK', 'RO', 'BY', 'DE', 'FR', 'BE', 'AT', 'ES', 'IT', 'SE', 'PT']
const shelf = [
  aDocument(1, 'Report on shelters', { on: '2014', types: ['Report'], keywords: ['shelter'], publishers: ['La Strada'] }),
  aDocument(2, 'Law', { on: '2020-02', types: ['Law', EVIL], keywords: [EVIL, 'абв'], language: tag('pl'), ownPublication: true }),
  // Codes of countries, which the library checks.
  ...codes.map((code, at) => aDocument(10 + at, `About ${code}`, { on: String(2000 + at), types: ['Report'], countries: (at === 0 ? [code] : [code, 'UA']) as never })),
]
const installation = { name: 'Library', demonstration: false, command: 'waystation' }

let server: Awaited<ReturnType<typeof serveSite>>
let empty: Awaited<ReturnType<typeof serveSite>>
beforeAll(async () => {
  server = await serveSite(libraryOf(shelf), installation)
  empty = await serveSite(libraryOf([]), installation)
})
afterAll(async () => {
  await server.stop(1000)
  await empty.stop(1000)
})

test('every value stands there with its count and leads to its documents', async () => {
  const { status, text } = await server.get('/en/library/browse')
  expect([status, faultsOf(text)]).toEqual([200, []])
  expect(text).toMatch(/<a href="\/en\/library\?type=Report"[^>]*>Report<\/a> <span>17<\/span>/)
  expect(text).toMatch(/<a href="\/en\/library\?own=yes"[^>]*>/)
  for (const said of ['By publisher', '>Polish</a> <span>1</span>', '&lt;script&gt;alert(1)', 'All countries (16)']) expect(text).toContain(said)
})

const names = (html: string) => [...html.matchAll(/dir="auto">([^<]+)</g)].map(([, name = '']) => name)

test('years stand newest first, names by the alphabet; of many values the foremost, and all of them folded', async () => {
  const { text } = await server.get('/en/library/browse')
  const years = [...text.matchAll(/year=(\d+)/g)].map(([, year]) => year)
  expect(years.slice(0, 3)).toEqual(['2020', '2015', '2014'])
  const [first = '', all = ''] = text.slice(text.indexOf('By country'), text.indexOf('By keyword')).split('<details>')
  expect([names(first).length, names(all).length]).toEqual([12, 16])
  expect(names(all)).toEqual(names(all).toSorted(new Intl.Collator('en').compare))
  expect(names(first)).toContain('Ukraine')
})

test('an empty library says so', async () => {
  const { status, text } = await empty.get('/en/library/browse?type=noise')
  expect([status, faultsOf(text)]).toEqual([200, []])
  expect(text).toContain('There are no documents yet.')
})

test('the list of all documents leads there', async () => {
  expect((await server.get('/en/library')).text).toContain('href="/en/library/browse"')
  expect((await server.get('/xx/library/browse')).status).toBe(404)
})
