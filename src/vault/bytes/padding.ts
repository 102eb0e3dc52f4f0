import { numberAt, type Bytes } from './bytes.ts'

/** No envelope is smaller inside than this, in bytes. */
export const SMALLEST_PADDED = 512

/** The largest content that fits, in bytes: 1 GiB less the length in front. */
export const LARGEST_CONTENT = 2 ** 30 - 4

/** Bytes of the length in front. */
export const LENGTH_BYTES = 4

/** What so many bytes of content are padded to. */
export const paddedLength = (length: number): number => {
  let size = SMALLEST_PADDED
  while (size < length + LENGTH_BYTES) size *= 2
  return size
}

/** The length (32 bits, big end first), the content, zeros up to the next power of two: 512 bytes at least. */
export const pad = (content: Uint8Array): Bytes => {
  if (content.length > LARGEST_CONTENT) throw new RangeError(`${content.length} bytes are more than an envelope holds`)
  const padded = new Uint8Array(paddedLength(content.length))
  new DataView(padded.buffer).setUint32(0, content.length)
  padded.set(content, LENGTH_BYTES)
  return padded
}

/** The content, as a view into the padded bytes; `undefined` unless `pad` would give these very bytes: one content has one padded form. */
export const insideOf = (padded: Bytes): Bytes | undefined => {
  if (padded.length < SMALLEST_PADDED) return undefined
  const length = numberAt(padded, 0)
  if (length > LARGEST_CONTENT || paddedLength(length) !== padded.length) return undefined
  for (let at = LENGTH_BYTES + length; at < padded.length; at += 1) if (padded[at] !== 0) return undefined
  return padded.subarray(LENGTH_BYTES, LENGTH_BYTES + length)
}

/** The content in memory of its own; `undefined` as with `insideOf`. */
export const unpad = (padded: Bytes): Bytes | undefined => insideOf(padded)?.slice()
