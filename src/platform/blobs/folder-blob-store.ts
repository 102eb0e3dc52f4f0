import { createHash, randomUUID } from 'node:crypto'
import { constants } from 'node:fs'
import { lstat, mkdir, open, readdir, rename, rm, unlink, type FileHandle } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { Readable } from 'node:stream'
import { ok } from '#kernel'
import type { BlobStore, Sha256 } from './blob-store.ts'
import { faultCode } from './fault-code.ts'
import { isRealFolder, makeFolder, syncFolder } from './folder-on-disk.ts'
import { refuseWhenFull } from './free-space.ts'
import { openTurns } from './in-turn.ts'
import { receiveBytes } from './receive-bytes.ts'
import { parseSha256 } from './sha256.ts'

// A planted link is not followed, and a planted pipe does not hold us. Windows has neither flag.
const READ = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)
const GONE = new Set(['ENOENT', 'ENOTDIR', 'ELOOP'])

const sizeOf = async (path: string): Promise<number | undefined> => {
  try {
    const found = await lstat(path)
    return found.isFile() ? found.size : undefined
  } catch (fault) {
    if (GONE.has(faultCode(fault))) return undefined
    throw fault
  }
}

/**
 * Blobs as files in a folder: `ab/cdef…`, temporary files in `tmp`, which is emptied here. Files are 0600, folders 0700.
 * `maxBytes` is the largest blob; `reserveBytes` of the disk are left free for the rest of the house.
 * One process at a time opens a folder. Throws when the folder cannot be made, read or written.
 */
export const openFolderBlobStore = async (options: { readonly folder: string; readonly maxBytes: number; readonly reserveBytes: number }): Promise<BlobStore> => {
  const root = resolve(options.folder)
  const temporary = join(root, 'tmp')
  const inTurn = openTurns()

  const folderOf = (sha256: Sha256): string => join(root, sha256.slice(0, 2))
  const placeOf = (sha256: Sha256): string => join(folderOf(sha256), sha256.slice(2))

  const openFile = async (sha256: Sha256): Promise<{ readonly file: FileHandle; readonly size: number } | undefined> => {
    if (!(await isRealFolder(folderOf(sha256)))) return undefined
    let file: FileHandle
    try {
      file = await open(placeOf(sha256), READ)
    } catch (fault) {
      if (GONE.has(faultCode(fault))) return undefined
      throw fault
    }
    const found = await file.stat()
    if (found.isFile()) return { file, size: found.size }
    await file.close()
    return undefined
  }

  await mkdir(root, { recursive: true, mode: 0o700 })
  // `rm` removes a planted link itself, not what it points to.
  await rm(temporary, { recursive: true, force: true })
  await makeFolder(temporary)

  return {
    maxBytes: options.maxBytes,

    async put(bytes) {
      const draft = join(temporary, randomUUID())
      const received = await receiveBytes(bytes, draft, options)
      if (!received.ok) return received
      const { sha256, bytes: size } = received.value
      return inTurn(sha256, async () => {
        try {
          await makeFolder(folderOf(sha256))
          const existed = (await sizeOf(placeOf(sha256))) === size
          if (existed) await unlink(draft)
          else await rename(draft, placeOf(sha256))
          // Also for one that existed: the put that made it may have died before this line.
          await syncFolder(folderOf(sha256))
          return ok({ sha256, bytes: size, existed })
        } catch (fault) {
          await unlink(draft).catch(() => {})
          return await refuseWhenFull(fault, temporary)
        }
      })
    },

    async open(sha256, range) {
      const opened = await openFile(sha256)
      if (!opened) return undefined
      const { file, size } = opened
      const start = range?.start ?? 0
      const end = Math.min(range?.end ?? size - 1, size - 1)
      if (start <= end) return { size, stream: file.createReadStream({ start, end }) }
      await file.close()
      return { size, stream: Readable.from([]) }
    },

    async head(sha256, length) {
      const opened = await openFile(sha256)
      if (!opened) return undefined
      try {
        const wanted = new Uint8Array(Math.min(length, opened.size))
        let at = 0
        while (at < wanted.length) {
          const { bytesRead } = await opened.file.read(wanted, at, wanted.length - at, at)
          if (bytesRead === 0) break
          at += bytesRead
        }
        return wanted.subarray(0, at)
      } finally {
        await opened.file.close()
      }
    },

    async pathOf(sha256) {
      if (!(await isRealFolder(folderOf(sha256)))) return undefined
      return (await sizeOf(placeOf(sha256))) === undefined ? undefined : placeOf(sha256)
    },

    async has(sha256) {
      return (await isRealFolder(folderOf(sha256))) && (await sizeOf(placeOf(sha256))) !== undefined
    },

    async verify(sha256) {
      const opened = await openFile(sha256)
      if (!opened) return 'missing'
      const hash = createHash('sha256')
      try {
        for await (const chunk of opened.file.createReadStream()) hash.update(chunk)
      } catch {
        // The disk no longer gives the bytes back: for the archive that is damage.
        return 'damaged'
      }
      return hash.digest('hex') === sha256 ? 'sound' : 'damaged'
    },

    async *list() {
      const names = (await readdir(root)).filter((name) => /^[0-9a-f]{2}$/.test(name)).toSorted()
      for (const name of names) {
        if (!(await isRealFolder(join(root, name)))) continue
        for (const rest of (await readdir(join(root, name))).toSorted()) {
          const sha256 = parseSha256(name + rest)
          const bytes = sha256 && (await sizeOf(placeOf(sha256)))
          if (sha256 && bytes !== undefined) yield { sha256, bytes }
        }
      }
    },

    async remove(sha256) {
      await inTurn(sha256, async () => {
        if (!(await isRealFolder(folderOf(sha256)))) return
        await rm(placeOf(sha256), { force: true })
        await syncFolder(folderOf(sha256))
      })
    },

    async *copies() {},
    dropCopy: async () => {},
    close: () => {},
  }
}
