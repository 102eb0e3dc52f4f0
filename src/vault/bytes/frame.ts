import { utf8, type Bytes } from './bytes.ts'

const LENGTH_BYTES = 4
const LAST_ASCII = 0x7f

/**
 * Writes texts of ASCII into a buffer, as `frame` frames them. Ids, kinds and numbers are such texts, and every record that is opened is bound to
 * six of them: this makes no array for any of them.
 * @returns how many bytes were written; `undefined` when a text is not ASCII or they do not fit
 */
export const framePlainly = (parts: readonly string[], into: Uint8Array): number | undefined => {
  let at = 0
  for (const part of parts) {
    const { length } = part
    if (at + LENGTH_BYTES + length > into.length) return undefined
    // An array of bytes keeps the lowest eight bits of what is put into it.
    into[at] = length >>> 24
    into[at + 1] = length >>> 16
    into[at + 2] = length >>> 8
    into[at + 3] = length
    at += LENGTH_BYTES
    for (let unit = 0; unit < length; unit += 1, at += 1) {
      const code = part.charCodeAt(unit)
      if (code > LAST_ASCII) return undefined
      into[at] = code
    }
  }
  return at
}

/**
 * Puts parts behind one another, each behind its length (32 bits, big end first), so that no two lists frame alike:
 * `['ab', 'c']` and `['a', 'bc']` differ.
 * @param parts text (as UTF-8) or bytes
 */
export const frame = (parts: readonly (string | Bytes)[]): Bytes => {
  const encoded = parts.map((part) => (typeof part === 'string' ? utf8(part) : part))
  const framed = new Uint8Array(encoded.reduce((sum, part) => sum + LENGTH_BYTES + part.length, 0))
  const view = new DataView(framed.buffer)
  let at = 0
  for (const part of encoded) {
    view.setUint32(at, part.length)
    framed.set(part, at + LENGTH_BYTES)
    at += LENGTH_BYTES + part.length
  }
  return framed
}

/** Takes a frame apart; `undefined` when it does not hold exactly `count` parts and nothing more. */
export const unframe = (framed: Bytes, count: number): readonly Bytes[] | undefined => {
  const parts: Bytes[] = []
  const view = new DataView(framed.buffer, framed.byteOffset, framed.byteLength)
  let at = 0
  while (at + LENGTH_BYTES <= framed.length && parts.length < count) {
    const end = at + LENGTH_BYTES + view.getUint32(at)
    if (end > framed.length) return undefined
    parts.push(framed.slice(at + LENGTH_BYTES, end))
    at = end
  }
  return at === framed.length && parts.length === count ? parts : undefined
}
