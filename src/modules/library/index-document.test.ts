import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { PUBLIC } from '#network'
import { silentLog } from '#platform/log'
import { openSearchIndex, type SearchIndex } from '#platform/search'
import { changePublication } from './change-publication.ts'
import { examineLibrary } from './examine-library.ts'
import { findDocument } from './find-document.ts'
import { indexDocument, rebuildIndex, reconcileIndex } from './index-document.ts'
import { saveDocument } from './save-document.ts'
import { searchLibrary } from './search-library.ts'
import { aDocument, shelve, useLibrary, valueOf } from './testing.ts'

const library = useLibrary()

const found = async (words: string, index: SearchIndex = library().index) =>
  valueOf(await searchLibrary({ ...library(), index }, PUBLIC, { words, from: 0, size: 100 })).hits.map(({ listing }) => listing.number)

const withdraw = (number: number) => changePublication(library(), library().secretariat, { number, to: 'withdrawn' })

/** An index of its own that has lost everything. */
const anEmptyIndex = async (): Promise<SearchIndex> => {
  const folder = join(library().folder, `index-${library().ids.next()}`)
  const index = await openSearchIndex({ folder, log: silentLog })
  onTestFinished(async () => {
    await index.close()
    await rm(folder, { recursive: true })
  })
  return index
}

test('what a document says is found as soon as it has changed, and what it said before is not', async () => {
  const { number } = await shelve(library(), { title: 'Alpha', keywords: ['keyworded'], authors: ['Lovelace'], pages: ['pageword'] })
  for (const word of ['alpha', 'keyworded', 'lovelace', 'pageword']) expect(await found(word)).toEqual([number])
  await shelve(library(), { number, title: 'Omega', keywords: [], pages: ['otherword'] })
  for (const word of ['alpha', 'keyworded', 'pageword']) expect(await found(word)).toEqual([])
  for (const word of ['omega', 'otherword', 'lovelace']) expect(await found(word)).toEqual([number])
})

test('a document whose text cannot be read is found by its title', async () => {
  const { number } = await shelve(library(), { title: 'Photographed leaflet', pages: [''] })
  expect(await found('leaflet')).toEqual([number])
})

test('an index that was lost is mended from the database, once', async () => {
  const { number } = await shelve(library(), { title: 'Survivor', pages: ['survivorpage'] })
  const deps = { ...library(), index: await anEmptyIndex() }
  expect(await found('survivorpage', deps.index)).toEqual([])
  expect(await reconcileIndex(deps)).toBe((await library().index.revisions()).size)
  expect(await found('survivorpage', deps.index)).toEqual([number])
  expect(await reconcileIndex(deps)).toBe(0)
})

test('an index that holds too much, or what is old, is mended', async () => {
  const [gone, changed] = [await shelve(library(), { pages: ['goneword'] }), await shelve(library(), { title: 'Stale', pages: ['staleword'] })]
  const deps = { ...library(), index: await anEmptyIndex() }
  await reconcileIndex(deps)
  await withdraw(gone.number)
  await shelve(library(), { number: changed.number, title: 'Fresh', pages: ['staleword'] })
  expect((await examineLibrary(deps, { readFiles: true }, () => {}, new AbortController().signal)).notIndexed).toBe(2)
  expect(await reconcileIndex(deps)).toBe(2)
  expect([...(await deps.index.revisions()).keys()]).toHaveLength((await examineLibrary(deps, { readFiles: false }, () => {}, new AbortController().signal)).indexed)
  expect(await found('fresh', deps.index)).toEqual([changed.number])
  expect(await found('goneword', deps.index)).toEqual([])
})

test('whoever writes an older state behind a newer one sees it and writes again', async () => {
  const saved = await shelve(library(), { title: 'Racing', pages: ['racing'] })
  const { index } = library()
  const holding = Promise.withResolvers<void>()
  const began = Promise.withResolvers<void>()
  let held = false
  const late: SearchIndex = {
    ...index,
    upsert: async (document) => {
      if (!held) {
        held = true
        began.resolve()
        await holding.promise
      }
      await index.upsert(document)
    },
  }
  const { id: own } = valueOf(await findDocument(library(), PUBLIC, saved))
  const writing = indexDocument({ ...library(), index: late }, own)
  await began.promise
  await withdraw(saved.number)
  await library().settle()
  holding.resolve()
  await writing
  expect((await index.revisions()).has(own)).toBe(false)
})

test('an index can be built anew while documents come, change and go', async () => {
  const [staying, going] = [await shelve(library(), { pages: ['rebuiltword staying'] }), await shelve(library(), { pages: ['rebuiltword going'] })]
  const building = rebuildIndex(library())
  const [coming] = await Promise.all([
    saveDocument(library(), library().secretariat, aDocument({ pages: ['rebuiltword coming'] })),
    withdraw(going.number),
  ])
  await library().settle()
  await building
  await library().settle()
  expect((await found('rebuiltword')).toSorted()).toEqual([staying.number, valueOf(coming).number].toSorted())
  expect(await reconcileIndex(library())).toBe(0)
})

test('a look at everything tells of files that are missing or no longer what they were', async () => {
  const before = await examineLibrary(library(), { readFiles: true }, () => {}, new AbortController().signal)
  expect(before).toMatchObject({ missing: 0, damaged: 0, notIndexed: 0, waiting: 0 })
  const saved = await shelve(library(), { pages: ['will be lost'] })
  const [file] = valueOf(await findDocument(library(), PUBLIC, saved)).renditions
  if (file !== undefined) await library().blobs.remove(file.sha256)
  const told: number[] = []
  const after = await examineLibrary(library(), { readFiles: false }, (done) => told.push(done), new AbortController().signal)
  expect([after.files, after.missing, told.length]).toEqual([before.files + 1, 1, before.files + 1])
})
