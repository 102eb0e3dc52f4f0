import { createHash } from 'node:crypto'
import { buffer } from 'node:stream/consumers'
import { ok, refuse } from '#kernel'
import type { BlobStore, Sha256 } from './blob-store.ts'
import { openBlobCache } from './blob-cache.ts'
import { openFolderBlobStore } from './folder-blob-store.ts'
import { openTurns } from './in-turn.ts'
import { textsOf } from './s3-answers.ts'
import { openObject, sizeOfObject } from './s3-download.ts'
import { openS3Line, PATIENCE, type Patience, type S3Place } from './s3-line.ts'
import { sendFile } from './s3-upload.ts'
import { parseSha256 } from './sha256.ts'
import { StoreAway } from './store-away.ts'

export type S3BlobStoreOptions = {
  readonly place: S3Place
  /** Before every key: empty, or ending with a slash. */
  readonly prefix: string
  /** On this machine: files come in here first, for their hash is their name, and readers are led to them here. It belongs to one process at a time. */
  readonly cache: { readonly folder: string; readonly maxBytes: number }
  readonly maxBytes: number
  readonly reserveBytes: number
  readonly patience?: Patience
  /** Larger files are sent in parts of so many bytes; S3 takes 5 MiB at least, and 10,000 of them. */
  readonly partBytes?: number
}

const PART_BYTES = 32 * 1024 * 1024

/**
 * Blobs in an S3-compatible store: `ab/cdef…` below the prefix. Throws `StoreAway` where the store cannot be asked, or does not let us in;
 * while bytes come in that is a refusal instead. What is larger than `partBytes` goes in parts.
 */
export const openS3BlobStore = async ({ place, prefix, cache: local, patience = PATIENCE, partBytes = PART_BYTES, ...limits }: S3BlobStoreOptions): Promise<BlobStore> => {
  const line = openS3Line(place, patience)
  const cache = await openBlobCache(await openFolderBlobStore({ folder: local.folder, ...limits }), local.maxBytes)
  const inTurn = openTurns()
  const keyOf = (sha256: Sha256): string => `${prefix}${sha256.slice(0, 2)}/${sha256.slice(2)}`

  const page = async (token: string | undefined, most: number) =>
    textsOf(await line.read({ method: 'GET', query: { 'list-type': '2', prefix, 'max-keys': String(most), ...(token !== undefined && { 'continuation-token': token }) } }))

  const send = async (sha256: Sha256, bytes: number) => {
    const existed = (await sizeOfObject(line, keyOf(sha256))) === bytes
    if (!existed) {
      await sendFile(line, keyOf(sha256), {
        bytes, sha256,
        open: async (range) => {
          const opened = await cache.files.open(sha256, range)
          if (opened === undefined) throw new StoreAway('left-the-cache')
          return opened.stream
        },
      }, partBytes)
      if ((await sizeOfObject(line, keyOf(sha256))) !== bytes) throw new StoreAway('other-size')
    }
    return { sha256, bytes, existed }
  }

  const fetched = async (sha256: Sha256): Promise<string | undefined> => {
    const opened = await openObject(line, keyOf(sha256), undefined)
    if (opened === undefined) return undefined
    const stored = await cache.files.put(opened.stream)
    if (!stored.ok) throw new StoreAway(stored.refusal.kind)
    if (stored.value.sha256 !== sha256) {
      await cache.files.remove(stored.value.sha256)
      throw new StoreAway('other-bytes')
    }
    cache.touch(sha256, opened.size)
    await cache.trim()
    return cache.files.pathOf(sha256)
  }

  // A wrong key, region or clock is told at once, not with the first file.
  await page(undefined, 1)

  return {
    maxBytes: limits.maxBytes,

    async put(bytes) {
      const received = await cache.files.put(bytes)
      if (!received.ok) return received
      const { sha256, bytes: size } = received.value
      try {
        const stored = await inTurn(sha256, () => send(sha256, size))
        cache.touch(sha256, size)
        await cache.trim()
        return ok(stored)
      } catch (fault) {
        await cache.forget(sha256)
        if (fault instanceof StoreAway) return refuse({ kind: 'store-away', code: fault.code })
        throw fault
      }
    },

    open: async (sha256, range) => (await cache.files.open(sha256, range)) ?? openObject(line, keyOf(sha256), range),

    async head(sha256, length) {
      const near = await cache.files.head(sha256, length)
      if (near !== undefined) return near
      const opened = await openObject(line, keyOf(sha256), { start: 0, end: length - 1 })
      return opened && new Uint8Array(await buffer(opened.stream))
    },

    has: async (sha256) => (await sizeOfObject(line, keyOf(sha256))) !== undefined,

    pathOf: (sha256) =>
      inTurn(sha256, async () => {
        const path = await cache.files.pathOf(sha256)
        if (path === undefined) return fetched(sha256)
        cache.touch(sha256, (await cache.files.open(sha256, { start: 1, end: 0 }))?.size ?? 0)
        return path
      }),

    async verify(sha256) {
      // Readers are led to the copy first.
      await inTurn(sha256, async () => {
        if ((await cache.files.verify(sha256)) === 'damaged') await cache.forget(sha256)
      })
      const opened = await openObject(line, keyOf(sha256), undefined)
      if (opened === undefined) return 'missing'
      const hash = createHash('sha256')
      for await (const chunk of opened.stream) hash.update(chunk)
      return hash.digest('hex') === sha256 ? 'sound' : 'damaged'
    },

    async *list() {
      for (let token: string | undefined; ; ) {
        const texts = await page(token, 1000)
        const [keys, sizes] = [texts('Key'), texts('Size')]
        for (const [at, key] of keys.entries()) {
          const name = /^([0-9a-f]{2})\/([0-9a-f]{62})$/.exec(key.slice(prefix.length))
          const sha256 = parseSha256(`${name?.[1]}${name?.[2]}`)
          if (key.startsWith(prefix) && sha256 !== undefined) yield { sha256, bytes: Number(sizes[at]) }
        }
        const [next] = texts('NextContinuationToken')
        if (texts('IsTruncated')[0] !== 'true' || next === undefined) return
        token = next
      }
    },

    async remove(sha256) {
      await inTurn(sha256, async () => {
        const response = await line.ask({ method: 'DELETE', key: keyOf(sha256), also: [404] })
        response.resume()
        await cache.forget(sha256)
      })
    },

    async *copies() {
      for await (const { sha256 } of cache.files.list()) yield sha256
    },

    // What is just being sent from its copy is sent first.
    dropCopy: (sha256) => inTurn(sha256, () => cache.forget(sha256)),
    close: () => line.close(),
  }
}
