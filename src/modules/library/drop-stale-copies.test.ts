import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { expect, onTestFinished, test, vi } from 'vitest'
import { openS3BlobStore, type Sha256 } from '#platform/blobs'
import { parseStoreAddress } from '#platform/configuration'
import { startFakeS3 } from '#tests/fake-s3'
import { hearFarFacts } from './hear-far-facts.ts'
import { saveDocument } from './save-document.ts'
import { aDocument, useLibrary, valueOf, type TestLibrary } from './testing.ts'

const library = useLibrary({ working: false })
type Hear = Parameters<TestLibrary['database']['onFarFacts']>

/** A server whose files are in a store elsewhere, and with whom the test speaks as the other servers would. */
const aServerElsewhere = async () => {
  const store = await startFakeS3()
  onTestFinished(() => store.stop())
  const place = parseStoreAddress(store.url)
  if (place?.keys === undefined) throw new Error('no address of a store')
  const folder = join(library().folder, 'copies')
  const blobs = await openS3BlobStore({
    place: { ...place, keys: place.keys }, prefix: 'blobs/', cache: { folder, maxBytes: 10e6 }, maxBytes: 10e6, reserveBytes: 0, patience: { silenceMs: 300, pauseMs: 2, tries: 2 },
  })
  onTestFinished(() => blobs.close())
  let heard: Hear | undefined
  const server: TestLibrary = { ...library(), blobs, database: { ...library().database, onFarFacts: (...said) => void (heard = said) } }
  const picturesOf = (sha256: Sha256) => join(library().folder, 'pictures', sha256)
  const keep = async (text: string): Promise<Sha256> => {
    const { sha256 } = valueOf(await blobs.put(Readable.from([Buffer.from(text)])))
    await mkdir(picturesOf(sha256), { recursive: true })
    await writeFile(join(picturesOf(sha256), '1-100'), 'a page')
    return sha256
  }
  const isHere = (sha256: Sha256): boolean[] => [existsSync(join(folder, sha256.slice(0, 2), sha256.slice(2))), existsSync(picturesOf(sha256))]
  return { store, server, keep, isHere, heard: () => heard }
}

test('of a file that was redacted while a server was off, cut off, or without its store, nothing stays on it', async () => {
  const { store, server, keep, isHere, heard } = await aServerElsewhere()
  const text = '%PDF-1.7 stays'
  const needed = await keep(text)
  valueOf(await saveDocument(server, server.secretariat, aDocument({ bytes: Buffer.from(text) })))
  const off = await keep('redacted while it was off')
  store.running.isAway = true
  hearFarFacts(server, { ownIndex: false })
  await vi.waitFor(() => expect(isHere(off)).toEqual([false, false]), { timeout: 10_000 })

  store.running.isAway = false
  const [cut, told] = [await keep('redacted while it was cut off'), await keep('redacted while the store was away')]
  store.running.isAway = true
  heard()?.[0]({ kind: 'library.file-released', sha256: told }, false)
  await vi.waitFor(() => expect(isHere(told)).toEqual([false, false]), { timeout: 10_000 })
  expect(isHere(cut)).toEqual([true, true])
  heard()?.[1]()
  await vi.waitFor(() => expect(isHere(cut)).toEqual([false, false]), { timeout: 10_000 })
  expect(isHere(needed)).toEqual([true, true])
}, 60_000)
