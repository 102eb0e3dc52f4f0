import { randomBytes } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { Secret } from '#kernel'
import { parseStoreAddress } from '#platform/configuration'
import { startFakeS3, type FakeS3 } from '#tests/fake-s3'
import { blobStoreContract } from './blob-store.contract.ts'
import { openS3BlobStore, StoreAway, type BlobStore, type Sha256 } from './index.ts'
import type { S3Place } from './s3-line.ts'

const MIB = 1024 * 1024
const QUICK = { silenceMs: 300, pauseMs: 2, tries: 4 }

let folder: string
let store: FakeS3

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'blobs-s3-'))
  // A page of the list holds few, so that there are several.
  store = await startFakeS3(undefined, 7)
})
afterEach(async () => {
  await store.stop()
  await rm(folder, { recursive: true, force: true })
})

const placeIn = (url: string): S3Place => {
  const address = parseStoreAddress(url)
  if (address?.keys === undefined) throw new Error('no address of a store')
  return { ...address, keys: address.keys }
}

const openStore = (maxBytes = 100 * MIB, given: { place?: S3Place; cacheBytes?: number; cache?: string } = {}): Promise<BlobStore> =>
  openS3BlobStore({
    place: given.place ?? placeIn(store.url), prefix: 'files/', maxBytes, reserveBytes: 0, patience: QUICK, partBytes: 5 * MIB,
    cache: { folder: join(folder, given.cache ?? 'cache'), maxBytes: given.cacheBytes ?? 100 * MIB },
  })

const keyOf = (sha256: Sha256): string => `files/${sha256.slice(0, 2)}/${sha256.slice(2)}`

blobStoreContract('an S3-compatible store', {
  open: (maxBytes) => openStore(maxBytes),
  spoil: async (sha256, change) => {
    const stored = store.objects.get(keyOf(sha256))
    if (stored === undefined) throw new Error('no such object')
    store.objects.set(keyOf(sha256), { ...stored, bytes: change(stored.bytes) })
  },
  leftovers: async () => [...(await readdir(join(folder, 'cache', 'tmp'))), ...store.uploads.keys()],
  forget: async () => {},
})

const put = async (blobs: BlobStore, bytes: Uint8Array): Promise<Sha256> => {
  const stored = await blobs.put(Readable.from([bytes]))
  if (!stored.ok) throw new Error(stored.refusal.kind)
  return stored.value.sha256
}
const read = async (blobs: BlobStore, sha256: Sha256, range?: { start: number; end: number }): Promise<Buffer | undefined> => {
  const opened = await blobs.open(sha256, range)
  return opened && (await buffer(opened.stream))
}
/** Another server on the same store, with no copies of its own. */
const another = () => openStore(100 * MIB, { cache: 'another' })

describe('who may not in is told why when the store is opened', () => {
  test.each<[string, (place: S3Place) => S3Place, string]>([
    ['a wrong secret', (place) => ({ ...place, keys: { id: place.keys.id, secret: new Secret('another') } }), 'SignatureDoesNotMatch'],
    ['an unknown key', (place) => ({ ...place, keys: { id: 'NOBODY', secret: place.keys.secret } }), 'InvalidAccessKeyId'],
    ['another region', (place) => ({ ...place, region: 'us-east-1' }), 'AuthorizationHeaderMalformed'],
    ['no such bucket', (place) => ({ ...place, bucket: 'elsewhere' }), 'NoSuchBucket'],
    ['nobody at that address', (place) => ({ ...place, origin: 'http://127.0.0.1:1' }), 'ECONNREFUSED'],
  ])('%s', async (_what, change, code) => {
    await expect(openStore(MIB, { place: change(placeIn(store.url)) })).rejects.toMatchObject({ code })
  })

  test('the region that the store wants is told', async () => {
    await expect(openStore(MIB, { place: { ...placeIn(store.url), region: 'us-east-1' } })).rejects.toMatchObject({ region: 'eu-test-1' })
  })

  test('a clock that is half an hour off', async () => {
    store.running.skewMs = 30 * 60_000
    await expect(openStore()).rejects.toMatchObject({ code: 'RequestTimeTooSkewed' })
  })
})

describe('a store that fails', () => {
  let blobs: BlobStore
  beforeEach(async () => {
    blobs = await openStore()
  })
  afterEach(() => blobs.close())

  test.each(['unavailable', 'broken-line', 'silent'] as const)('twice (%s), and then takes the file', async (fault) => {
    store.fail('PutObject', fault, 2)
    const bytes = randomBytes(300_000)
    const sha256 = await put(blobs, bytes)
    expect(store.objects.get(keyOf(sha256))?.bytes.equals(bytes)).toBe(true)
    expect(store.asked.filter((operation) => operation === 'PutObject')).toHaveLength(3)
  })

  test.each(['unavailable', 'broken-line', 'silent', 'error-in-success'] as const)('for good (%s): a refusal, after so many tries and no more, and nothing half', async (fault) => {
    store.fail('PutObject', fault, 1000)
    expect(await blobs.put(Readable.from([randomBytes(300_000)]))).toMatchObject({ ok: false, refusal: { kind: 'store-away' } })
    expect(store.asked.filter((operation) => operation === 'PutObject')).toHaveLength(QUICK.tries)
    expect([...store.objects.keys(), ...(await readdir(join(folder, 'cache', 'tmp')))]).toEqual([])
    expect((await readdir(join(folder, 'cache'), { recursive: true })).filter((name) => /[0-9a-f]{62}$/.test(name))).toEqual([])
  })

  test('in the middle of a large file: its part is sent again, and the file is whole', async () => {
    store.fail('UploadPart', 'unavailable', 2, 1)
    const bytes = randomBytes(12 * MIB)
    const sha256 = await put(blobs, bytes)
    expect(store.asked.filter((operation) => operation === 'UploadPart')).toHaveLength(5)
    expect(store.objects.get(keyOf(sha256))?.bytes.equals(bytes)).toBe(true)
    expect([...store.uploads.keys()]).toEqual([])
  })

  test.each([
    ['CreateMultipartUpload', 'unavailable'],
    ['UploadPart', 'unavailable'],
    ['CompleteMultipartUpload', 'unavailable'],
    ['CompleteMultipartUpload', 'error-in-success'],
  ] as const)('in the middle of a large file for good (%s, %s): the upload is given up', async (operation, fault) => {
    store.fail(operation, fault, 1000, operation === 'UploadPart' ? 1 : 0)
    expect(await blobs.put(Readable.from([randomBytes(12 * MIB)]))).toMatchObject({ ok: false, refusal: { kind: 'store-away' } })
    expect([[...store.objects.keys()], [...store.uploads.keys()]]).toEqual([[], []])
  })

  test('a part whose answer names another ETag is not taken for ours', async () => {
    store.fail('UploadPart', 'other-etag', 1)
    expect(await blobs.put(Readable.from([randomBytes(12 * MIB)]))).toMatchObject({ ok: false, refusal: { kind: 'store-away', code: 'InvalidPart' } })
    expect([[...store.objects.keys()], [...store.uploads.keys()]]).toEqual([[], []])
  })

  test('an answer cut in the middle is gone on with where it broke', async () => {
    const bytes = randomBytes(900_000)
    const sha256 = await put(blobs, bytes)
    const elsewhere = await another()
    store.fail('GetObject', 'cut', 3)
    expect((await read(elsewhere, sha256))?.equals(bytes)).toBe(true)
    store.fail('GetObject', 'cut', 2)
    expect((await read(elsewhere, sha256, { start: 1000, end: 700_000 }))?.equals(bytes.subarray(1000, 700_001))).toBe(true)
    elsewhere.close()
  })

  test('an answer that is always cut ends with an error, never with half a file', async () => {
    const sha256 = await put(blobs, randomBytes(900_000))
    const elsewhere = await another()
    store.fail('GetObject', 'cut', 1000)
    await expect(read(elsewhere, sha256)).rejects.toThrow(StoreAway)
    await expect(elsewhere.pathOf(sha256)).rejects.toThrow(StoreAway)
    expect(await readdir(join(folder, 'another', 'tmp'))).toEqual([])
    elsewhere.close()
  })

  test('a download that goes forward is not given up, however often the line breaks', async () => {
    const bytes = randomBytes(900_000)
    const sha256 = await put(blobs, bytes)
    const elsewhere = await another()
    store.fail('GetObject', 'cut', 9)
    expect((await read(elsewhere, sha256))?.equals(bytes)).toBe(true)
    elsewhere.close()
  })

  test('a reader who is slower than the store may be silent is waited for', async () => {
    const bytes = randomBytes(4 * MIB)
    const sha256 = await put(blobs, bytes)
    const elsewhere = await another()
    const opened = await elsewhere.open(sha256)
    const chunks: Buffer[] = []
    for await (const chunk of opened?.stream ?? []) {
      // Holding the line back is what is tested, once for longer than silence is borne.
      if (chunks.length === 0) await new Promise((resolve) => void setTimeout(resolve, 4 * QUICK.silenceMs))
      chunks.push(Buffer.from(chunk))
    }
    expect([Buffer.concat(chunks).equals(bytes), store.asked.filter((operation) => operation === 'GetObject').length]).toEqual([true, 1])
    elsewhere.close()
  })

  test.each([6 * MIB, 10_000])('a damaged copy of %d bytes is not sent as the file, and goes when the file is checked', async (size) => {
    const bytes = randomBytes(size)
    const sha256 = await put(blobs, bytes)
    const copy = (await blobs.pathOf(sha256)) ?? ''
    const spoil = () => writeFile(copy, bytes.toReversed())
    await spoil()
    expect(await blobs.verify(sha256)).toBe('sound')
    expect((await read(blobs, sha256))?.equals(bytes)).toBe(true)
    await blobs.pathOf(sha256)
    await spoil()
    store.objects.delete(keyOf(sha256))
    expect(await blobs.put(Readable.from([bytes]))).toMatchObject({ ok: false, refusal: { kind: 'store-away' } })
    expect([[...store.objects.keys()], [...store.uploads.keys()]]).toEqual([[], []])
    await put(blobs, bytes)
    expect(store.objects.get(keyOf(sha256))?.bytes.equals(bytes)).toBe(true)
  })

  test('what goes on with another object than it began with is an error', async () => {
    const sha256 = await put(blobs, randomBytes(900_000))
    const elsewhere = await another()
    store.fail('GetObject', 'cut', 1)
    store.fail('GetObject', 'other-etag', 1)
    await expect(read(elsewhere, sha256)).rejects.toMatchObject({ code: 'other-bytes' })
    elsewhere.close()
  })

  test('bytes that are not those of their name are led to nobody', async () => {
    const sha256 = await put(blobs, Buffer.from('sound'))
    const stored = store.objects.get(keyOf(sha256))
    if (stored !== undefined) store.objects.set(keyOf(sha256), { ...stored, bytes: Buffer.from('spoil') })
    const elsewhere = await another()
    await expect(elsewhere.pathOf(sha256)).rejects.toMatchObject({ code: 'other-bytes' })
    elsewhere.close()
  })

  test('a store that is away cannot be asked whether a file is sound', async () => {
    const sha256 = await put(blobs, Buffer.from('sound'))
    store.running.isAway = true
    await expect(blobs.verify(sha256)).rejects.toMatchObject({ code: 'status-503' })
    await expect(blobs.remove(sha256)).rejects.toMatchObject({ code: 'SlowDown' })
    store.running.isAway = false
    expect(await blobs.verify(sha256)).toBe('sound')
  })
})

test('every request was signed, hashed and known to the store', async () => {
  const blobs = await openStore()
  const sha256 = await put(blobs, randomBytes(12 * MIB))
  await put(blobs, Buffer.from('small'))
  const elsewhere = await another()
  await read(elsewhere, sha256, { start: 5, end: 10 })
  for await (const each of elsewhere.list()) await elsewhere.remove(each.sha256)
  expect([store.refused, [...store.objects.keys()]]).toEqual([[], []])
  blobs.close()
  elsewhere.close()
})

test('another server finds a file, and keeps a copy for its readers', async () => {
  const blobs = await openStore()
  const bytes = randomBytes(50_000)
  const sha256 = await put(blobs, bytes)
  const elsewhere = await another()
  const path = await elsewhere.pathOf(sha256)
  expect(path && (await readFile(path)).equals(bytes)).toBe(true)
  const asked = store.asked.length
  expect(await elsewhere.pathOf(sha256)).toBe(path)
  expect(store.asked).toHaveLength(asked)
  await blobs.remove(sha256)
  await elsewhere.dropCopy(sha256)
  expect([await elsewhere.pathOf(sha256), await elsewhere.open(sha256)]).toEqual([undefined, undefined])
  blobs.close()
  elsewhere.close()
})

test('copies that were used longest ago make room', async () => {
  const first = await openStore()
  const names: Sha256[] = []
  for (let at = 0; at < 5; at += 1) names.push(await put(first, randomBytes(10_000)))
  first.close()
  // Of what a former process has left nothing is in use.
  const blobs = await openStore(MIB, { cacheBytes: 25_000 })
  await put(blobs, randomBytes(10_000))
  const kept = (await readdir(join(folder, 'cache'), { recursive: true })).filter((name) => /[0-9a-f]{62}$/.test(name))
  expect(kept).toHaveLength(2)
  for (const name of names) expect((await read(blobs, name))?.length).toBe(10_000)
  blobs.close()
})
