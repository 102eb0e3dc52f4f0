import { createHash } from 'node:crypto'
import { open, unlink, type FileHandle } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Readable } from 'node:stream'
import { ok, refuse, type Result } from '#kernel'
import type { BlobRefusal, Sha256 } from './blob-store.ts'
import { faultCode } from './fault-code.ts'
import { freeBytes, refuseWhenFull } from './free-space.ts'
import { parseSha256 } from './sha256.ts'

/** Free space is looked at again after so many bytes. */
const LOOK_EVERY = 8 * 1024 * 1024

type Limits = { readonly maxBytes: number; readonly reserveBytes: number }
type Received = { readonly sha256: Sha256; readonly bytes: number }

const writeWhole = async (file: FileHandle, bytes: Uint8Array): Promise<void> => {
  for (let at = 0; at < bytes.length; ) at += (await file.write(bytes, at)).bytesWritten
}

const receive = async (bytes: Readable, file: FileHandle, folder: string, limits: Limits): Promise<Result<Received, BlobRefusal>> => {
  const hash = createHash('sha256')
  let size = 0
  let nextLook = 0
  const source = bytes[Symbol.asyncIterator]()
  while (true) {
    let step: IteratorResult<unknown>
    try {
      step = await source.next()
    } catch (fault) {
      return refuse({ kind: 'file-unreadable', code: faultCode(fault) })
    }
    if (step.done) break
    const chunk = step.value
    // A stream of text has lost the bytes already: a bug of the caller.
    if (!(chunk instanceof Uint8Array)) throw new TypeError('a blob is made of bytes')
    size += chunk.length
    if (size > limits.maxBytes) return refuse({ kind: 'file-too-large', limit: limits.maxBytes })
    if (size >= nextLook) {
      const free = await freeBytes(folder)
      if (free - chunk.length < limits.reserveBytes) return refuse({ kind: 'disk-full', freeBytes: free })
      nextLook = size + LOOK_EVERY
    }
    hash.update(chunk)
    await writeWhole(file, chunk)
  }
  await file.sync()
  const sha256 = parseSha256(hash.digest('hex'))
  if (!sha256) throw new Error('SHA-256 in an unknown shape')
  return ok({ sha256, bytes: size })
}

/**
 * Streams bytes into a file that must not exist yet (mode 0600), hashes them on the way, and makes them last (fsync).
 * Whatever goes wrong, by refusal or by throw, the file is gone afterwards and the source is closed.
 */
export const receiveBytes = async (bytes: Readable, path: string, limits: Limits): Promise<Result<Received, BlobRefusal>> => {
  const folder = dirname(path)
  // A source may break while the file is being opened, when nobody reads it yet: without an ear that would end the process.
  // The reader below meets the same error.
  bytes.on('error', () => {})
  let received: Result<Received, BlobRefusal> | undefined
  try {
    const file = await open(path, 'wx', 0o600)
    try {
      received = await receive(bytes, file, folder, limits)
    } finally {
      await file.close()
    }
    return received
  } catch (fault) {
    received = undefined
    return await refuseWhenFull(fault, folder)
  } finally {
    bytes.destroy()
    if (!received?.ok) await unlink(path).catch(() => {})
  }
}
