import { Readable } from 'node:stream'
import { expect, onTestFinished, test } from 'vitest'
import { Secret } from '#kernel'
import { PUBLIC } from '#network'
import { openOpenSearchIndex, SearchAway } from '#platform/search'
import { startFakeOpenSearch } from '#tests/fake-opensearch'
import { tinyPdf } from '#tests/tiny-pdf'
import { changePublication } from './change-publication.ts'
import { findDocument } from './find-document.ts'
import { indexDocument, reconcileIndex } from './index-document.ts'
import { redactRendition } from './redact-rendition.ts'
import { searchLibrary } from './search-library.ts'
import { shelve, useLibrary, valueOf } from './testing.ts'

const library = useLibrary()

const onAServer = async () => {
  const server = await startFakeOpenSearch()
  const index = openOpenSearchIndex({ address: new Secret(server.url), name: 'unwell', pauseMs: 2, lookEveryMs: 60_000 })
  onTestFinished(async () => {
    await index.close()
    await server.stop().catch(() => undefined)
  })
  return { server, index, deps: { ...library(), index } }
}
const find = async (deps: ReturnType<typeof library>, words: string) => valueOf(await searchLibrary(deps, PUBLIC, { words, from: 0, size: 10, asTyped: true }))

test('words that were taken out are shown no more, though the index takes nothing in, and the change is not taken for done', async () => {
  const { server, deps } = await onAServer()
  const { number } = await shelve(library(), { title: 'Statement', pages: ['the survivor Xanthippe spoke'] })
  await reconcileIndex(deps)
  expect((await find(deps, 'xanthippe')).hits[0]?.pages[0]?.passage.text).toContain('Xanthippe')
  const redacted = { name: 'redacted.pdf', open: () => Readable.from([tinyPdf({ pages: ['the survivor spoke'] })], { objectMode: false }) }
  valueOf(await redactRendition(library(), library().secretariat, { number, file: redacted, note: 'A name was taken out.' }))
  await library().settle()
  const { id } = valueOf(await findDocument(library(), PUBLIC, { number }))

  server.running.failing = ['/_bulk']
  await expect(indexDocument(deps, id)).rejects.toThrow(SearchAway)
  expect(deps.index.isAway()).toBe(false)
  const held = await find(deps, 'xanthippe')
  expect(held.hits.map(({ listing, pages, pageCount }) => [listing.number, pages, pageCount])).toEqual([[number, [], 0]])

  server.running.failing = []
  await indexDocument(deps, id)
  expect([(await find(deps, 'xanthippe')).total, (await find(deps, 'spoke')).hits[0]?.pages.length]).toEqual([0, 1])
})

test('an index that is known to be away is left behind, and mended when it is back', async () => {
  const { server, deps } = await onAServer()
  const { number } = await shelve(library(), { title: 'Leaving', pages: ['leavingword'] })
  await reconcileIndex(deps)
  const { id } = valueOf(await findDocument(library(), PUBLIC, { number }))
  valueOf(await changePublication(library(), library().secretariat, { number, to: 'withdrawn' }))
  await server.stop()
  await indexDocument(deps, id)
  expect(deps.index.isAway()).toBe(true)
  await server.listenAgain()
  const again = openOpenSearchIndex({ address: new Secret(server.url), name: 'unwell' })
  onTestFinished(() => again.close())
  expect(await reconcileIndex({ ...deps, index: again })).toBe(1)
})
