import { ok, refuse, type Result } from '#kernel'

/** Why an archive is not read. `packed-too-well`: it would be larger than a browser should hold, as in a bomb. */
export type UnzipRefusal = { readonly kind: 'not-a-zip' | 'packed-too-well' | 'encrypted' }

/** One part of an archive, still packed. */
type Part = { readonly method: number; readonly packed: Uint8Array<ArrayBuffer> }

/** `read`: a part unpacked, within what is left of the limit; `undefined` where there is none of this name. */
export type Zip = { readonly names: readonly string[]; readonly read: (name: string) => Promise<Result<Uint8Array<ArrayBuffer> | undefined, UnzipRefusal>> }

const END = 0x06054b50
const ENTRY = 0x02014b50
const MOST_PARTS = 5_000
/** A comment may stand at the end. */
const LONGEST_END = 22 + 65_535

/** Opens a zip archive (APPNOTE 6.3, without the extensions for more than 4 GB). `limit`: bytes of all that is unpacked from it. */
export const openZip = (bytes: Uint8Array<ArrayBuffer>, limit: number): Result<Zip, UnzipRefusal> => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let end = bytes.length - 22
  while (end >= 0 && end >= bytes.length - LONGEST_END && view.getUint32(end, true) !== END) end -= 1
  if (end < 0 || view.getUint32(end, true) !== END) return refuse({ kind: 'not-a-zip' })
  const parts = partsOf(bytes, view, view.getUint32(end + 16, true), view.getUint16(end + 10, true))
  if (!parts.ok) return parts
  let left = limit
  const read: Zip['read'] = async (name) => {
    const part = parts.value.get(name)
    if (part === undefined) return ok(undefined)
    if (part.method !== 0 && part.method !== 8) return refuse({ kind: 'not-a-zip' })
    const content = part.method === 0 ? (part.packed.length > left ? refuse({ kind: 'packed-too-well' as const }) : ok(part.packed)) : await inflate(part.packed, left)
    if (content.ok) left -= content.value.length
    return content
  }
  return ok({ names: [...parts.value.keys()], read })
}

const partsOf = (bytes: Uint8Array<ArrayBuffer>, view: DataView, from: number, count: number): Result<ReadonlyMap<string, Part>, UnzipRefusal> => {
  const parts = new Map<string, Part>()
  let at = from
  for (let number = 0; number < Math.min(count, MOST_PARTS); number += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== ENTRY) return refuse({ kind: 'not-a-zip' })
    if ((view.getUint16(at + 8, true) & 1) === 1) return refuse({ kind: 'encrypted' })
    const [size, named, extra, comment, header] = [view.getUint32(at + 20, true), view.getUint16(at + 28, true), view.getUint16(at + 30, true), view.getUint16(at + 32, true), view.getUint32(at + 42, true)]
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + named))
    if (header + 30 > bytes.length) return refuse({ kind: 'not-a-zip' })
    const begin = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true)
    if (begin + size > bytes.length) return refuse({ kind: 'not-a-zip' })
    // The first of a name is the one that everybody reads.
    if (!parts.has(name)) parts.set(name, { method: view.getUint16(at + 10, true), packed: bytes.subarray(begin, begin + size) })
    at += 46 + named + extra + comment
  }
  return ok(parts)
}

const inflate = async (packed: Uint8Array<ArrayBuffer>, most: number): Promise<Result<Uint8Array<ArrayBuffer>, UnzipRefusal>> => {
  const pieces: Uint8Array[] = []
  let size = 0
  try {
    const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader()
    for (;;) {
      const { done, value } = await reader.read()
      if (done) break
      size += value.length
      if (size > most) {
        await reader.cancel()
        return refuse({ kind: 'packed-too-well' })
      }
      pieces.push(value)
    }
  } catch {
    return refuse({ kind: 'not-a-zip' })
  }
  const whole = new Uint8Array(size)
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return ok(whole)
}
