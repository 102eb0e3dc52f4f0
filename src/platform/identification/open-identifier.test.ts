import { NETWORK_LANGUAGES } from '#kernel'
import { afterAll, expect, test, vi } from 'vitest'
import { openIdentifier } from './index.ts'
import { SENTENCES } from './testing.ts'

const identifier = openIdentifier()
afterAll(() => identifier.close())

const long = (language: string): string => `${SENTENCES[language] ?? ''} `.repeat(12)

test.for(Object.keys(SENTENCES))('two sentences in %s', async (language) => {
  const found = await identifier.identify(SENTENCES[language] ?? '')
  expect(found?.language).toBe(language)
  expect(found?.confidence).toBeGreaterThan(0.5)
  expect(found?.confidence).toBeLessThanOrEqual(1)
})

test.for(NETWORK_LANGUAGES)('a heading of %s in capitals, with decomposed accents', async (language) => {
  const heading = (SENTENCES[language] ?? '').slice(0, 60).toUpperCase().normalize('NFD')
  expect((await identifier.identify(heading))?.language).toBe(language)
})

test.for([
  ['nothing', ''],
  ['white space', ' \n\t '],
  ['numbers', '2021 10 71545/12 32011L0036 +31 20 123 4567'],
  ['an address', 'https://example.org/the/shelter/is/open/at/all/hours'],
  ['a name', 'Maria Nowak'],
  ['half a surrogate', '\uD800\uDC00\uD800 \uD800'],
  ['bytes gone wrong', '\u0000\uFFFD\u0001'.repeat(100)],
  ['consonants', 'xkvbq wrtzp fghjk mnbvc qwrtp zxcvb kjhgf dfghj plmkn bvcxz qazws xrfvt gbyhn ujmkp'],
  ['Chinese', '收容所日夜开放，您可以在这里没有证件地逗留，除非您要求，否则没有人会报警。'],
  ['Vietnamese', 'Nơi tạm trú mở cửa cả ngày lẫn đêm, bạn có thể ở lại đây mà không cần giấy tờ và không ai gọi cảnh sát.'],
] as const)('%s: no language is guessed', async ([, text]) => {
  expect(await identifier.identify(text)).toBeUndefined()
})

test('a document in one language, with empty pages, numbers and a name among them', async () => {
  const vote = await identifier.vote([long('uk'), '', '— 3 —', long('uk'), 'Maria Nowak', long('uk')])
  expect(vote).toEqual({ language: 'uk', share: 1, pages: ['uk', undefined, undefined, 'uk', undefined, 'uk'] })
})

test('a document in three languages: each page has its own', async () => {
  const languages = ['bg', 'en', 'en', 'bg', 'mk', 'en', 'bg', 'bg', 'mk', 'bg']
  const vote = await identifier.vote(languages.map(long))
  expect(vote).toMatchObject({ language: 'bg', pages: languages })
  expect(vote?.share).toBeGreaterThan(0.4)
  expect(vote?.share).toBeLessThan(0.6)
})

test('one foreign page among a thousand is found, and running heads of another language do not count', async () => {
  const pages = Array.from({ length: 1000 }, (_, index) => `Official Journal of the European Union L ${index}\n${long(index === 617 ? 'ro' : 'pl')}`)
  const vote = await identifier.vote(pages)
  expect(vote?.language).toBe('pl')
  expect(vote?.pages.flatMap((page, index) => (page === 'pl' ? [] : [[index, page]]))).toEqual([[617, 'ro']])
})

test('of a very long document pages in between go with their neighbours, and where those differ with nobody', async () => {
  const vote = await identifier.vote(Array.from({ length: 5001 }, (_, index) => long(index < 2500 ? 'de' : 'fr')))
  expect(vote?.pages).toHaveLength(5001)
  expect(vote?.pages.every((page, index) => page === (index < 2500 ? 'de' : 'fr') || (page === undefined && Math.abs(index - 2500) < 6))).toBe(true)
})

test('words too few on every page may be enough together', async () => {
  const words = (SENTENCES['cs'] ?? '').split(' ')
  expect(await identifier.vote(words)).toMatchObject({ language: 'cs', pages: words.map(() => undefined) })
})

test.for([['no pages', []], ['empty pages', ['', ' ']], ['numbers', ['1', '2', '3']]] as const)('%s: no vote', async ([, pages]) => {
  expect(await identifier.vote(pages)).toBeUndefined()
})

test('the engines are loaded with the first question and let go soon after the last', async () => {
  const brief = openIdentifier({ idleSeconds: 0.05 })
  expect(brief.isRunning()).toBe(false)
  expect(await brief.vote(['', ''])).toBeUndefined()
  expect(brief.isRunning()).toBe(false)
  expect((await brief.identify(long('nl')))?.language).toBe('nl')
  await vi.waitFor(() => expect(brief.isRunning()).toBe(false))
  expect((await brief.identify(long('be')))?.language).toBe('be')
  await brief.close()
})

test('many ask at once and each gets its own answer; a closed one answers nobody', async () => {
  const asked = openIdentifier()
  const answers = await Promise.all(NETWORK_LANGUAGES.map(async (language) => (await asked.identify(SENTENCES[language] ?? ''))?.language))
  expect(answers).toEqual([...NETWORK_LANGUAGES])
  const late = asked.identify(long('en'))
  const [outcome] = await Promise.allSettled([late, asked.close()])
  expect(outcome.status).toBe('rejected')
  await expect(asked.identify('anything')).rejects.toThrow('closed')
})
