import { expect, test } from 'vitest'
import { PUBLIC } from '#network'
import { saveAuthority } from './save-authority.ts'
import { searchLibrary } from './search-library.ts'
import { shelve, useLibrary, valueOf } from './testing.ts'

const library = useLibrary()

const search = async (words: string, filters = {}) => valueOf(await searchLibrary(library(), PUBLIC, { words, from: 0, size: 10, facets: true, filters }))
const numbers = async (words: string, filters = {}) => (await search(words, filters)).hits.map(({ listing }) => listing.number).toSorted((a, b) => a - b)

test('names that mean one body find each other, and are sifted as one', async () => {
  const one = await shelve(library(), { pages: ['first'], publishers: ['GRETA'] })
  const other = await shelve(library(), { pages: ['second'], publishers: ['Group of Experts on Action against Trafficking in Human Beings'] })
  valueOf(await saveAuthority(library(), library().secretariat, {
    name: 'GRETA', kind: 'body', variants: ['Group of Experts on Action against Trafficking in Human Beings', 'Група експертів'],
  }))
  await library().settle()
  const both = [one.number, other.number]
  expect(await numbers('author:експертів')).toEqual(both)
  expect(await numbers('author:greta')).toEqual(both)
  expect(await numbers('', { publisher: ['GRETA'] })).toEqual(both)
  expect((await search('')).facets.publisher).toEqual([expect.objectContaining({ value: 'GRETA', count: 2 })])
})

test('a record grows with what is said later, and its name can be changed', async () => {
  valueOf(await saveAuthority(library(), library().secretariat, { name: 'La Strada Praha', variants: ['La Strada Česká republika'] }))
  expect(valueOf(await saveAuthority(library(), library().secretariat, { name: 'La Strada Czech Republic', variants: ['La Strada Praha'] }))).toEqual({
    name: 'La Strada Czech Republic', variants: expect.arrayContaining(['La Strada Praha', 'La Strada Česká republika']),
  })
})

test('a name without a letter is none, and the public makes no records', async () => {
  expect(await saveAuthority(library(), library().secretariat, { name: ' - ', variants: [] })).toMatchObject({ refusal: { kind: 'name-empty' } })
  expect(await saveAuthority(library(), PUBLIC, { name: 'X', variants: [] })).toMatchObject({ refusal: { kind: 'not-allowed' } })
})
