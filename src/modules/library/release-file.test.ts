import { writeFile } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { expect, test, vi } from 'vitest'
import { repairFile } from './preservation/repair-file.ts'
import { releaseFile } from './release-file.ts'
import { saveDocument } from './save-document.ts'
import { isFileNeeded } from './rendition-store.ts'
import { aDocument, useLibrary, valueOf, type TestLibrary } from './testing.ts'

const library = useLibrary({ working: false })

/** The library with a store that does something while it takes a file away: what can only be done when the database is free. */
const withSlowStore = (meanwhile: () => Promise<unknown>): TestLibrary => ({
  ...library(),
  blobs: {
    ...library().blobs,
    remove: async (sha256) => {
      await meanwhile()
      await library().blobs.remove(sha256)
    },
  },
})

const aFileIn = (bytes: Uint8Array) => ({ name: 'a.pdf', open: () => Readable.from([bytes], { objectMode: false }) })

test('bytes that come in again while they leave the store are there in the end', async () => {
  const bytes = Buffer.from('%PDF-1.7 comes and goes')
  const { sha256 } = valueOf(await library().blobs.put(aFileIn(bytes).open()))
  let saving: ReturnType<typeof saveDocument> | undefined
  const slow = withSlowStore(async () => {
    saving ??= saveDocument(library(), library().secretariat, aDocument({ bytes }))
    await vi.waitUntil(() => library().database.asKeeper((tx) => isFileNeeded(tx, sha256)), { timeout: 15_000 })
  })
  await releaseFile(slow, sha256)
  expect(saving && valueOf(await saving)).toMatchObject({ changed: true })
  expect(await library().blobs.verify(sha256)).toBe('sound')
}, 30_000)

test('while a damaged file is taken away to be repaired, the database answers others', async () => {
  const bytes = Buffer.from('%PDF-1.7 to be repaired')
  const saved = valueOf(await saveDocument(library(), library().secretariat, aDocument({ bytes })))
  const { sha256 } = valueOf(await library().blobs.put(aFileIn(bytes).open()))
  await writeFile((await library().blobs.pathOf(sha256)) ?? '', bytes.toReversed())
  const asked: boolean[] = []
  const slow = withSlowStore(async () => asked.push(await library().database.asKeeper((tx) => isFileNeeded(tx, sha256))))
  expect(valueOf(await repairFile(slow, library().secretariat, aFileIn(bytes)))).toEqual({ sha256, repaired: true })
  expect([asked, saved.changed, await library().blobs.verify(sha256)]).toEqual([[true], true, 'sound'])
}, 30_000)
