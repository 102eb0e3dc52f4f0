import { createHash } from 'node:crypto'
import { mkdir, open, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { encodePath, foldPath, isPlainPath } from './bag-path.ts'

export type BaggedFile = { readonly bytes: number; readonly sha256: string; readonly sha512: string }

/** A bag that is being written (BagIt 1.0, RFC 8493). */
export type BagWriter = {
  /** Streams a file into the payload; `path` is below `data/`. Throws what the disk or the content says, with nothing left of the file, and on a path that is not plain or stands there already. */
  add(path: string, content: AsyncIterable<unknown> | string): Promise<BaggedFile>
  /** Takes a file out of the payload again: what came was not what it had to be. */
  remove(path: string): Promise<void>
  /** Writes manifests, what is said of the bag, and the manifests of those. `info`: labels and texts of bag-info, in this order. */
  seal(info: readonly (readonly [label: string, text: string])[]): Promise<{ readonly files: number; readonly bytes: number }>
}

const ALGORITHMS = ['sha256', 'sha512'] as const
const AT_ONCE = 16

/** Begins a bag in a folder, which is made. */
export const openBag = async (folder: string): Promise<BagWriter> => {
  const payload = new Map<string, BaggedFile>()
  const tags = new Map<string, BaggedFile>()
  const names = new Set<string>()
  await mkdir(join(folder, 'data'), { recursive: true, mode: 0o700 })

  const add: BagWriter['add'] = async (path, content) => {
    const whole = `data/${path}`
    if (!isPlainPath(whole) || names.has(foldPath(whole))) throw new Error('a path in a bag is plain, and stands there once')
    names.add(foldPath(whole))
    const target = join(folder, 'data', ...path.split('/'))
    try {
      await mkdir(dirname(target), { recursive: true, mode: 0o700 })
      const file = await writeHashed(target, content)
      payload.set(whole, file)
      return file
    } catch (fault) {
      // Half a file is none of the bag's. Whether that can be removed or not: the first fault counts.
      names.delete(foldPath(whole))
      await rm(target, { force: true }).catch(() => {})
      throw fault
    }
  }

  const writeTag = async (name: string, text: string): Promise<void> => void tags.set(name, await writeHashed(join(folder, name), text))

  return {
    add,
    remove: async (path) => {
      await rm(join(folder, 'data', ...path.split('/')))
      payload.delete(`data/${path}`)
      names.delete(foldPath(`data/${path}`))
    },
    seal: async (info) => {
      const bytes = [...payload.values()].reduce((sum, file) => sum + file.bytes, 0)
      await writeTag('bagit.txt', 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n')
      await writeTag('bag-info.txt', [...info, ['Payload-Oxum', `${bytes}.${payload.size}`] as const].map(([label, text]) => `${label}: ${text.replaceAll(/[\r\n]+/g, ' ')}\n`).join(''))
      for (const algorithm of ALGORITHMS) await writeTag(`manifest-${algorithm}.txt`, manifestOf(payload, algorithm))
      const listed = new Map(tags)
      for (const algorithm of ALGORITHMS) await writeTag(`tagmanifest-${algorithm}.txt`, manifestOf(listed, algorithm))
      await makeLast([...payload.keys(), ...tags.keys()].map((path) => join(folder, ...path.split('/'))))
      return { files: payload.size, bytes }
    },
  }
}

/** Makes files outlive a power cut: at the end and several at once, so that the disk writes them together. */
const makeLast = async (paths: readonly string[]): Promise<void> => {
  const left = paths.values()
  const work = async (): Promise<void> => {
    for (const path of left) {
      const file = await open(path, 'r+')
      await file.datasync().finally(() => file.close())
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
}

const manifestOf = (files: ReadonlyMap<string, BaggedFile>, algorithm: (typeof ALGORITHMS)[number]): string =>
  [...files].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([path, file]) => `${file[algorithm]}  ${encodePath(path)}\n`).join('')

/** Writes what must not be there yet, hashed on its way. */
const writeHashed = async (path: string, content: AsyncIterable<unknown> | string): Promise<BaggedFile> => {
  const hashes = { sha256: createHash('sha256'), sha512: createHash('sha512') }
  const file = await open(path, 'wx', 0o600)
  try {
    let bytes = 0
    for await (const chunk of typeof content === 'string' ? [Buffer.from(content)] : content) {
      if (!(chunk instanceof Uint8Array)) throw new TypeError('a bag is made of bytes')
      for (const algorithm of ALGORITHMS) hashes[algorithm].update(chunk)
      await file.writeFile(chunk)
      bytes += chunk.length
    }
    return { bytes, sha256: hashes.sha256.digest('hex'), sha512: hashes.sha512.digest('hex') }
  } finally {
    await file.close()
  }
}
