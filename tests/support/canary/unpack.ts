import { brotliDecompressSync, constants, inflateRawSync, inflateSync, zstdDecompressSync } from 'node:zlib'

/** Something packed inside something else. */
export type Inside = { readonly how: string; readonly bytes: Buffer }

/** More than this comes out of nothing that a test makes; a packed file that grows beyond is a fault that is told, not passed over. */
const LARGEST = 2 ** 30

// What is cut short still gives what came before the cut.
const FLUSH = { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: LARGEST }

const attempt = (how: string, unpack: () => Buffer): Inside[] => {
  try {
    const bytes = unpack()
    return bytes.length > 0 ? [{ how, bytes }] : []
  } catch (fault) {
    if (fault instanceof RangeError) throw fault
    return []
  }
}

/** Where the deflate stream of a gzip member begins (RFC 1952, section 2.3): read by hand, since what stands behind a member is not always another. */
const gzipBody = (bytes: Buffer, at: number): number => {
  const flags = bytes[at + 3] ?? 0
  let body = at + 10
  if ((flags & 4) !== 0) body += 2 + (bytes[body] ?? 0) + ((bytes[body + 1] ?? 0) << 8)
  for (const text of [8, 16]) if ((flags & text) !== 0) body = bytes.indexOf(0, body) + 1
  return (flags & 2) === 0 ? body : body + 2
}

/** A member of a zip archive: its data follow a header of 30 bytes, a name and extra fields. */
const unzip = (bytes: Buffer, at: number): Inside[] => {
  if (at + 30 > bytes.length || bytes.readUInt16LE(at + 8) !== 8) return []
  const start = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28)
  return attempt(`zip at ${at}`, () => inflateRawSync(bytes.subarray(start), FLUSH))
}

const ZLIB_SECONDS = new Set([0x01, 0x5e, 0x9c, 0xda])

const packedAt = (bytes: Buffer, at: number): Inside[] => {
  const [first, second, third, fourth] = [bytes[at], bytes[at + 1] ?? 0, bytes[at + 2], bytes[at + 3]]
  if (first === 0x1f && second === 0x8b && third === 8) return attempt(`gzip at ${at}`, () => inflateRawSync(bytes.subarray(gzipBody(bytes, at)), FLUSH))
  if (first === 0x78 && ZLIB_SECONDS.has(second)) return attempt(`zlib at ${at}`, () => inflateSync(bytes.subarray(at), FLUSH))
  if (first === 0x50 && second === 0x4b && third === 3 && fourth === 4) return unzip(bytes, at)
  if (first === 0x28 && second === 0xb5 && third === 0x2f && fourth === 0xfd) return attempt(`zstd at ${at}`, () => zstdDecompressSync(bytes.subarray(at), { maxOutputLength: LARGEST }))
  return []
}

const FIRSTS = new Set([0x1f, 0x78, 0x50, 0x28])

const packed = (bytes: Buffer): Inside[] => {
  const found: Inside[] = []
  for (let at = 0; at + 4 <= bytes.length; at += 1) if (FIRSTS.has(bytes[at] ?? 0)) found.push(...packedAt(bytes, at))
  return found
}

/** Streams that nothing marks: only whole files can be tried. */
const unmarked = (bytes: Buffer): Inside[] => [
  ...attempt('deflate', () => inflateRawSync(bytes, { maxOutputLength: LARGEST })),
  ...attempt('brotli', () => brotliDecompressSync(bytes, { maxOutputLength: LARGEST })),
]

// Long enough to hold something packed; what is shorter is found by its spelling.
const BASE64_RUN = /[A-Za-z0-9+/_-]{40,}/g
const HEX_RUN = /(?:[0-9a-fA-F]{2}){24,}/g

const decodedRuns = (text: string): Inside[] => [
  ...[...text.matchAll(HEX_RUN)].map((run) => ({ how: `hex at ${run.index}`, bytes: Buffer.from(run[0], 'hex') })),
  ...[...text.matchAll(BASE64_RUN)].map((run) => ({ how: `base64 at ${run.index}`, bytes: Buffer.from(run[0], 'base64') })),
]

/** Text as mail folds it: lines joined, and quoted-printable read. */
const unfolded = (text: string): Inside[] => {
  if (!/[\n\r]/.test(text)) return []
  const joined = text.replaceAll(/=?\r?\n[ \t]?/g, '')
  const read = joined.replaceAll(/=[0-9A-F]{2}/g, (code) => String.fromCharCode(Number.parseInt(code.slice(1), 16)))
  return [joined, ...(read === joined ? [] : [read])].map((one) => ({ how: 'lines joined', bytes: Buffer.from(one, 'latin1') }))
}

/** All that lies packed or encoded inside some bytes. A tar archive needs no unpacking: its files lie in it as they are. */
export const unpack = (bytes: Buffer): readonly Inside[] => {
  const text = bytes.toString('latin1')
  return [...packed(bytes), ...unmarked(bytes), ...decodedRuns(text), ...unfolded(text)]
}
