import { expect, test } from 'vitest'
import { PUBLIC } from '#network'
import { findConcept, importConcepts, mergeConcepts, versionOfConcept } from '#thesaurus'
import { findDocument } from './find-document.ts'
import { removeKeyword } from './remove-keyword.ts'
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

test('documents follow a concept into another, drafts of others too, and each bears it once', async () => {
  const concepts = [{ slug: 'quay', labels: { en: ['quay'] } }, { slug: 'pier', labels: { en: ['pier'], nl: ['steiger'] } }]
  valueOf(await importConcepts(library(), library().secretariat, { file: { format: 'waystation-thesaurus', version: 1, concepts } }))
  const both = await shelve(library(), { pages: ['both of them'], keywords: ['pier', 'harbour', 'quay'] })
  const draft = await shelve(library(), { pages: ['a draft of others'], keywords: ['quay'], publish: false }, library().member)
  const version = async (slug: string) => versionOfConcept(valueOf(await findConcept(library(), PUBLIC, { slug })))
  expect(await removeKeyword(library(), library().secretariat, { slug: 'quay', version: await version('quay') })).toMatchObject({ refusal: { kind: 'concept-in-use' } })
  valueOf(await mergeConcepts(library(), library().secretariat, { slug: 'quay', into: 'pier', version: await version('quay') }))
  await library().settle()
  expect(valueOf(await findDocument(library(), PUBLIC, both)).keywords).toEqual(['pier', 'harbour'])
  expect(valueOf(await findDocument(library(), library().member, draft)).keywords).toEqual(['pier'])
  expect(await total('quay')).toBe(1)
})
