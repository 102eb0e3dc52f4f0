import { crc32, inflateRawSync } from 'node:zlib'
import type { Result } from '#kernel'
import { ok, refuse } from './outcome.ts'
import { readPacked, readZipDirectory, type ZipRefusal } from './zip-directory.ts'

export type Zip = {
  has(name: string): boolean
  /** The bytes of a part. A part that is not there is empty. */
  read(name: string): Result<Uint8Array, ZipRefusal>
}

/** No part with text is so large: a thousand pages of DOCX are some 30 MB. Bytes. */
const LARGEST_PART = 64 * 1024 * 1024
/** All parts that are unpacked for one document. */
const LARGEST_WHOLE = 128 * 1024 * 1024

const isTooLong = (fault: unknown): boolean => fault instanceof RangeError && 'code' in fault && fault.code === 'ERR_BUFFER_TOO_LARGE'

/**
 * Opens a zip file for reading single parts into memory. Its directory is checked first; then each part is unpacked to at most the size
 * declared for it, so that neither an honest bomb nor one that lies is ever unpacked. Paths mean nothing here: no part becomes a file.
 */
export const openZip = (file: number, fileSize: number): Result<Zip, ZipRefusal> => {
  const directory = readZipDirectory(file, fileSize)
  if (!directory.ok) return directory
  const entries = directory.value
  let unpacked = 0

  return ok({
    has: (name) => entries.has(name),
    read(name) {
      const entry = entries.get(name)
      if (entry === undefined) return ok(new Uint8Array())
      if (entry.encrypted) return refuse({ kind: 'encrypted' })
      if (entry.size > LARGEST_PART || unpacked + entry.size > LARGEST_WHOLE || entry.packed > LARGEST_PART) return refuse({ kind: 'bomb' })
      unpacked += entry.size
      const packed = readPacked(file, entry)
      if (packed === undefined) return refuse({ kind: 'damaged' })
      if (entry.method !== 8 && (entry.method !== 0 || entry.packed !== entry.size)) return refuse({ kind: 'damaged' })
      try {
        const bytes = entry.method === 0 ? packed : inflateRawSync(packed, { maxOutputLength: Math.max(1, entry.size) })
        return crc32(bytes) === entry.checksum ? ok(bytes) : refuse({ kind: 'damaged' })
      } catch (fault) {
        return refuse({ kind: isTooLong(fault) ? 'bomb' : 'damaged' })
      }
    },
  })
}
