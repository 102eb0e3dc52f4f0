import { expect, test } from 'vitest'
import { ok } from '#kernel'
import { PUBLIC } from '#network'
import { NOTHING_ASKED } from './asking.ts'
import { foundDocuments } from './found-documents.ts'
import { aDocument, libraryOf } from './testing.ts'

const library = libraryOf(Array.from({ length: 250 }, (_, at) => aDocument(at + 1, `Report ${at}`, { pages: ['words'] })))

/** As the real one answers when the index still holds a document that was withdrawn a moment ago. */
const without = (gone: ReadonlySet<number>) => ({
  ...library,
  search: async (...asked: Parameters<typeof library.search>) => {
    const { value } = await library.search(...asked)
    const hits = value.hits.filter(({ listing: { number } }) => !gone.has(number))
    return ok({ ...value, hits, total: value.total - (value.hits.length - hits.length) })
  },
})
const numbersWithout = async (...gone: number[]): Promise<number[]> => {
  const found = await foundDocuments({ library: without(new Set(gone)), actor: PUBLIC, language: undefined }, { ...NOTHING_ASKED, words: 'words' }, 1000)
  return found.ok ? found.value.documents.map(({ document: { number } }) => number) : []
}

test('a list goes on behind a document that is gone, and ends where there is no more', async () => {
  const all = await numbersWithout()
  expect(all).toHaveLength(250)
  const gone = [0, 1, 150, 249].map((at) => all[at] ?? 0)
  expect(await numbersWithout(...gone)).toEqual(all.filter((number) => !gone.includes(number)))
  // Nothing is left of a whole part.
  expect(await numbersWithout(...all.slice(100, 200))).toHaveLength(150)
})
