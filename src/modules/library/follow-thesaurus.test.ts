import { expect, test } from 'vitest'
import { PUBLIC } from '#network'
import { importConcepts } from '#thesaurus'
import { searchLibrary } from './search-library.ts'
import { shelve, useLibrary, valueOf } from './testing.ts'

const library = useLibrary()

const total = async (words: string) => valueOf(await searchLibrary(library(), PUBLIC, { words, from: 0, size: 5, expand: false, asTyped: true })).total

test('a document is found under what its keyword is called from now on', async () => {
  await shelve(library(), { pages: ['a page of nothing'], keywords: ['lighthouse'] })
  expect(await total('vuurtoren')).toBe(0)
  const labels = { en: ['lighthouse'], nl: ['vuurtoren'], pl: ['latarnia morska'] }
  const concept = { slug: 'lighthouse', labels }
  valueOf(await importConcepts(library(), library().secretariat, { file: { format: 'waystation-thesaurus', version: 1, concepts: [concept] } }))
  await library().settle()
  expect([await total('vuurtoren'), await total('lighthouse')]).toEqual([1, 1])
})
