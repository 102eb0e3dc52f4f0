import { beforeAll, expect, test } from 'vitest'
import { parseCountryCode } from '#kernel'
import { PUBLIC } from '#network'
import { searchLibrary } from './search-library.ts'
import type { SearchRequest } from './search-request.ts'
import { shelve, tag, useLibrary, valueOf } from './testing.ts'

const library = useLibrary()

const ask = async (words: string, request: Partial<SearchRequest> = {}) => valueOf(await searchLibrary(library(), PUBLIC, { words, from: 0, size: 20, ...request }))
const numbers = async (words: string, request?: Partial<SearchRequest>) => (await ask(words, request)).hits.map(({ listing }) => listing.number).toSorted((a, b) => a - b)

const [EN, PL, UK, BG, LAW, OWN] = [101, 102, 103, 104, 105, 106]
const country = (code: string) => [parseCountryCode(code)].flatMap((one) => one ?? [])

beforeAll(async () => {
  await shelve(library(), { number: EN, title: 'Report on shelters', language: tag('en'), pages: ['Shelters of the network in practice.'], types: ['Report'], date: undefined })
  await shelve(library(), { number: PL, title: 'Handel ludźmi w Polsce', language: tag('pl'), pages: ['Walka z handlem ludźmi trwa od lat.'], types: ['Report'], countries: country('PL') })
  await shelve(library(), { number: UK, title: 'Протидія', language: tag('uk'), pages: ['Про протидію торгівлі людьми в Україні.'], types: ['Law'], countries: country('UA') })
  await shelve(library(), { number: BG, title: 'Закон', language: tag('bg'), pages: ['Борба с трафика на хора в България.'], types: ['Law'], countries: country('BG'), translationOf: LAW })
  await shelve(library(), { number: LAW, title: 'The law of Bulgaria', language: tag('en'), pages: ['Combating the crime in Bulgaria.'], types: ['Law'], countries: country('BG') })
  await shelve(library(), { number: OWN, title: 'Our own guide', language: tag('en'), pages: ['How to identify a person who was exploited.'], types: ['Guide'], ownPublication: true, keywords: ['Zwangsarbeit'] })
}, 120_000)

test('words are found in every form, and in every script in which they may be written', async () => {
  expect(await numbers('shelter')).toEqual([EN])
  expect(await numbers('торгівля', { expand: false })).toEqual([UK])
  expect(await numbers('torhivlia', { expand: false })).toEqual([])
  for (const romanised of ['trafika', 'Balgariya']) expect([romanised, await numbers(romanised, { expand: false })]).toEqual([romanised, expect.arrayContaining([BG])])
  expect((await ask('trafika', { expand: false })).alike).toEqual([{ asked: 'trafika', found: ['трафика'] }])
})

test('what the thesaurus knows in other languages is found too, told, and can be taken away', async () => {
  const widened = await ask('human trafficking')
  expect(widened.hits.map(({ listing }) => listing.number)).toEqual(expect.arrayContaining([PL, UK, BG]))
  const [expansion] = widened.expanded
  expect(expansion?.matched).toBe('human trafficking')
  expect(expansion?.terms).toEqual(expect.arrayContaining([{ language: 'pl', label: 'handel ludźmi' }]))
  expect(await ask('human trafficking', { without: [expansion?.concept ?? ''], asTyped: true })).toMatchObject({ total: 0, expanded: [] })
  expect(await ask('human trafficking', { expand: false, asTyped: true })).toMatchObject({ total: 0, expanded: [] })
  expect((await ask('"human trafficking"')).expanded).toEqual([])
})

test('a slip of the finger is corrected and told, and the words can be had as they were typed', async () => {
  const corrected = await ask('sheltrs', { expand: false })
  expect([corrected.total, corrected.corrected]).toEqual([1, [{ asked: 'sheltrs', used: 'shelters' }]])
  expect(await ask('sheltrs', { expand: false, asTyped: true })).toMatchObject({ total: 0, corrected: [] })
})

test('either of two words, fields, and what is left out', async () => {
  expect(await numbers('shelters OR combating', { expand: false })).toEqual([EN, LAW])
  expect(await numbers('title:law', { expand: false })).toEqual([LAW])
  expect(await numbers('type:Law', { expand: false })).toEqual([UK, BG, LAW])
  expect(await numbers('type:Law -country:bg', { expand: false })).toEqual([UK])
  expect(await numbers(`number:${OWN}`)).toEqual([OWN])
  expect(await numbers(`number:${OWN} number:${EN}`)).toEqual([EN, OWN])
  expect(await numbers(`type:Report -number:${EN}`)).toEqual([PL])
  expect((await ask(`nowhere combating number:${OWN}`, { expand: false, asTyped: true })).hits.map(({ listing }) => listing.number)).toEqual([OWN])
})

test('when no document holds all the words, those are shown that hold some, and it is said', async () => {
  expect(await ask('shelters combating', { expand: false })).toMatchObject({ total: 2, loosened: true })
  expect(await ask('shelters practice', { expand: false })).toMatchObject({ total: 1, loosened: false })
})

test('facets count what another choice would bring, in the reader\'s words', async () => {
  const { facets } = await ask('', { facets: true, filters: { type: ['Law'] }, language: tag('nl') })
  expect(facets.type.map(({ value, count, chosen }) => [value, count, chosen])).toEqual([['Law', 3, true], ['Report', 2, false], ['Guide', 1, false]])
  expect(facets.country.map(({ value, label, count }) => [value, label, count])).toEqual([['BG', 'Bulgarije', 2], ['UA', 'Oekraïne', 1]])
  expect((await ask('', { facets: true, filters: { country: ['XX'] } })).facets.country[0]).toMatchObject({ value: 'XX', count: 0, chosen: true })
})

test('all documents can be browsed, sifted and ordered', async () => {
  expect(await numbers('')).toEqual([EN, PL, UK, BG, LAW, OWN])
  expect(await numbers('', { filters: { own: ['yes'] } })).toEqual([OWN])
  expect(await numbers('', { filters: { language: ['pl', 'uk'], type: ['Law'] } })).toEqual([UK])
  expect((await ask('', { sort: 'title', filters: { language: ['en'] } })).hits.map(({ listing }) => listing.number)).toEqual([OWN, EN, LAW])
})

test('a keyword is sifted by whatever its concept is called', async () => {
  for (const keyword of ['Zwangsarbeit', 'forced labour', 'примусова праця', 'forced-labour']) expect([keyword, await numbers('', { filters: { keyword: [keyword] } })]).toEqual([keyword, [OWN]])
  expect((await ask('', { facets: true, language: tag('en') })).facets.keyword).toEqual([{ value: 'forced-labour', label: 'forced labour', count: 1, chosen: false }])
})

test('translations of one document are folded together when that is wished', async () => {
  const folded = await ask('type:Law country:BG', { fold: true })
  expect([folded.total, folded.hits.length, folded.hits[0]?.others.length]).toEqual([1, 1, 1])
  expect((await ask('type:Law country:BG')).total).toBe(2)
})

test.each(['\u200F\u200Eмита\u202E', '👩‍⚖️', '\u0301\u0301', 'the and of', '+law ~law law^2 [a TO b] {x} law~1 NEAR/3 law', "SELECT * FROM words; --", 'title:', 'title:title:', 'OR OR', '- OR -', '"" OR ""'])(
  '%j is a question like any other',
  async (words) => {
    expect((await ask(words)).total).toBeGreaterThanOrEqual(0)
  },
)
