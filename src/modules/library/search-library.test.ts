import { expect, test } from 'vitest'
import { PUBLIC } from '#network'
import { changePublication } from './change-publication.ts'
import { readPage } from './read-page.ts'
import { searchLibrary } from './search-library.ts'
import { shelve, tag, useLibrary, valueOf } from './testing.ts'

const library = useLibrary()

const search = async (words: string, from = 0, size = 10) => valueOf(await searchLibrary(library(), PUBLIC, { words, from, size }))
const page = async (number: number, at: number, words = '') => readPage(library(), PUBLIC, { number, page: at, words })

/** What a passage marks. */
const marked = ({ text, marks }: { text: string; marks: readonly (readonly [number, number])[] }) => marks.map(([start, end]) => text.slice(start, end))

test('a hit says which pages, and marks the words', async () => {
  const { number } = await shelve(library(), {
    title: 'Торгівля людьми', language: tag('uk'),
    pages: ['нічого тут', 'Жертви торгівлі людьми мають право на період відновлення.', 'Про період відновлення ще раз.'],
  })
  const { total, hits } = await search('період відновлення')
  expect([total, hits[0]?.listing.number, hits[0]?.pageCount, hits[0]?.listing.readable]).toEqual([1, number, 2, true])
  expect(hits[0]?.pages.map((one) => [one.number, marked(one.passage)])).toEqual(expect.arrayContaining([[2, ['період', 'відновлення']], [3, ['період', 'відновлення']]]))
})

test('words that stand in the title alone find the document, without a page', async () => {
  const { number } = await shelve(library(), { title: 'Zanzibar declaration', pages: ['nothing of it'] })
  const { hits } = await search('zanzibar')
  expect(hits.map(({ listing, title, pages, pageCount }) => [listing.number, marked(title), pages.length, pageCount])).toEqual([[number, ['Zanzibar'], 0, 0]])
})

test('answers come page by page, each document once, and the total is of all', async () => {
  for (let at = 0; at < 5; at++) await shelve(library(), { title: `Paged ${at}`, pages: [`pageable ${at}`, 'pageable'] })
  const numbers: number[] = []
  for (const from of [0, 2, 4]) {
    const { total, hits } = await search('pageable', from, 2)
    expect(total).toBe(5)
    numbers.push(...hits.map(({ listing }) => listing.number))
  }
  expect(new Set(numbers).size).toBe(5)
  expect(numbers).toHaveLength(5)
  expect(await search('pageable', 5, 2)).toMatchObject({ total: 5, hits: [] })
})

test('a document withdrawn a moment ago, which the index still holds, is neither shown nor counted', async () => {
  const [gone, stays] = [await shelve(library(), { title: 'Gone', pages: ['momentary one'] }), await shelve(library(), { title: 'Stays', pages: ['momentary other'] })]
  valueOf(await changePublication(library(), library().secretariat, { number: gone.number, to: 'withdrawn' }))
  expect(await search('momentary')).toMatchObject({ total: 1, hits: [{ listing: { number: stays.number } }] })
  await library().settle()
  expect(await search('momentary')).toMatchObject({ total: 1, hits: [{ listing: { number: stays.number } }] })
})

test.each(['"', '-', '*', '-pageable', '\u0000', '%', "'; drop table document; --", '((((', 'NEAR(a b)', '\uD800'])('%j is a question like any other', async (words) => {
  expect(await search(words)).toMatchObject({ total: 0, hits: [] })
})

test('a question longer than is looked for says that it was cut', async () => {
  expect((await search(Array.from({ length: 500 }, (_, at) => `w${at}`).join(' '))).cut).toBe(true)
})

test('a page is read whole, with exactly the words asked for marked', async () => {
  const { number } = await shelve(library(), { title: 'Reading', pages: ['first', 'The rights of victims.\nRights, and <b>rights</b>.'] })
  const read = valueOf(await page(number, 2, 'rights'))
  expect([read.page, read.pages, read.document.number, read.text.text]).toEqual([2, 2, number, 'The rights of victims.\nRights, and <b>rights</b>.'])
  expect(marked(read.text)).toEqual(['rights', 'Rights', 'rights'])
  expect(valueOf(await page(number, 2)).text.marks).toEqual([])
})

test.each([0, -1, 3, 2_000_000_000])('page %i of two is none, and it is said how many there are', async (at) => {
  const { number } = await shelve(library(), { number: 9000, title: 'Two pages', pages: ['one', 'two'] })
  expect(await page(number, at)).toEqual({ ok: false, refusal: { kind: 'page-not-found', pages: 2 } })
})

test('an empty page between others is a page', async () => {
  const { number } = await shelve(library(), { title: 'With a blank', pages: ['before', '', 'after'] })
  expect(valueOf(await page(number, 2))).toMatchObject({ pages: 3, text: { text: '', marks: [] } })
})
