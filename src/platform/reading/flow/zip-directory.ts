import { readSync } from 'node:fs'
import type { Result } from '#kernel'
import { ok, refuse } from './outcome.ts'

export type ZipEntry = {
  readonly name: string
  /** 0 stored, 8 deflated. */
  readonly method: number
  readonly encrypted: boolean
  /** CRC-32 of the unpacked bytes. */
  readonly checksum: number
  /** As the directory declares them, bytes. */
  readonly packed: number
  readonly size: number
  /** Where its local header begins. */
  readonly offset: number
}
export type ZipRefusal = { readonly kind: 'bomb' | 'damaged' | 'encrypted' }

// APPNOTE.TXT 6.3.10 of PKWARE, 4.3.7, 4.3.12 and 4.3.16.
const LOCAL = 0x04034b50
const ENTRY = 0x02014b50
const END = 0x06054b50
const LOCAL_LENGTH = 30
const ENTRY_LENGTH = 46
const END_LENGTH = 22
/** The end may be followed by a comment of at most 64 KiB. */
const TAIL = END_LENGTH + 0xffff
const MOST_ENTRIES = 20_000
const LONGEST_DIRECTORY = 8 * 1024 * 1024

/** Deflate reaches 1,032 : 1; marked-up text packs 5 to 30 : 1, tables of nothing up to 100 : 1. */
const STEEPEST = 200
/** What is smaller than this may be as steep as it likes. Bytes. */
const HARMLESS = 4 * 1024 * 1024
const LARGEST_TOTAL = 2 * 1024 * 1024 * 1024

const isTooSteep = (packed: number, size: number): boolean => size > HARMLESS && size > packed * STEEPEST

export const readAt = (file: number, position: number, length: number): Buffer => {
  const bytes = Buffer.alloc(Math.max(0, length))
  let read = 0
  while (read < bytes.length) {
    const got = readSync(file, bytes, read, bytes.length - read, position + read)
    if (got === 0) return bytes.subarray(0, read)
    read += got
  }
  return bytes
}

const entriesIn = (directory: Buffer, count: number): ZipEntry[] | undefined => {
  const entries: ZipEntry[] = []
  let at = 0
  while (entries.length < count) {
    if (at + ENTRY_LENGTH > directory.length || directory.readUInt32LE(at) !== ENTRY) return undefined
    const nameLength = directory.readUInt16LE(at + 28)
    const name = directory.subarray(at + ENTRY_LENGTH, at + ENTRY_LENGTH + nameLength).toString('utf8')
    entries.push({
      name,
      method: directory.readUInt16LE(at + 10),
      encrypted: (directory.readUInt16LE(at + 8) & 1) === 1,
      checksum: directory.readUInt32LE(at + 16),
      packed: directory.readUInt32LE(at + 20),
      size: directory.readUInt32LE(at + 24),
      offset: directory.readUInt32LE(at + 42),
    })
    at += ENTRY_LENGTH + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32)
  }
  return entries
}

/** Entries that share bytes are the trick by which 10 MB become 281 TB (Fifield, "A better zip bomb", 2019). */
const overlap = (entries: readonly ZipEntry[], directoryAt: number): boolean => {
  const sorted = entries.toSorted((a, b) => a.offset - b.offset)
  return sorted.some((entry, index) => entry.offset + LOCAL_LENGTH + entry.packed > (sorted[index + 1]?.offset ?? directoryAt))
}

/**
 * The directory of a zip file, checked before anything of it is unpacked: sizes, ratios, overlaps, names given twice. ZIP64 is refused as
 * damaged: no document needs it. Nothing is allocated by what the file claims.
 */
export const readZipDirectory = (file: number, fileSize: number): Result<ReadonlyMap<string, ZipEntry>, ZipRefusal> => {
  const tail = readAt(file, Math.max(0, fileSize - TAIL), Math.min(TAIL, fileSize))
  let at = tail.length - END_LENGTH
  while (at >= 0 && tail.readUInt32LE(at) !== END) at -= 1
  if (at < 0) return refuse({ kind: 'damaged' })
  const count = tail.readUInt16LE(at + 10)
  const length = tail.readUInt32LE(at + 12)
  const start = tail.readUInt32LE(at + 16)
  if (count > MOST_ENTRIES) return refuse({ kind: 'bomb' })
  if (length > LONGEST_DIRECTORY || start + length > fileSize) return refuse({ kind: 'damaged' })
  const entries = entriesIn(readAt(file, start, length), count)
  if (entries === undefined) return refuse({ kind: 'damaged' })
  const total = entries.reduce((sum, entry) => sum + entry.size, 0)
  if (total > LARGEST_TOTAL || isTooSteep(fileSize, total) || entries.some((entry) => isTooSteep(entry.packed, entry.size)) || overlap(entries, start)) {
    return refuse({ kind: 'bomb' })
  }
  const byName = new Map(entries.map((entry) => [entry.name, entry]))
  return byName.size === entries.length ? ok(byName) : refuse({ kind: 'damaged' })
}

/** The packed bytes of an entry; `undefined` when its local header is not where the directory says. */
export const readPacked = (file: number, entry: ZipEntry): Buffer | undefined => {
  const header = readAt(file, entry.offset, LOCAL_LENGTH)
  if (header.length < LOCAL_LENGTH || header.readUInt32LE(0) !== LOCAL) return undefined
  const packed = readAt(file, entry.offset + LOCAL_LENGTH + header.readUInt16LE(26) + header.readUInt16LE(28), entry.packed)
  return packed.length === entry.packed ? packed : undefined
}
