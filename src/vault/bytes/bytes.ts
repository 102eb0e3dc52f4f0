import { hex } from '@scure/base'

export { fromBase64, toBase64 } from './base64.ts'

/** Bytes in their own memory: what WebCrypto takes and gives. */
export type Bytes = Uint8Array<ArrayBuffer>

/** A copy in memory of its own; also narrows what other packages give back. */
export const bytesOf = (source: Uint8Array): Bytes => new Uint8Array(source)

/** @param length in bytes, from the machine's own cryptographic randomness */
export const randomBytes = (length: number): Bytes => globalThis.crypto.getRandomValues(new Uint8Array(length))

export const concat = (...parts: readonly Uint8Array[]): Bytes => {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

/** Compares without telling by its time where the two differ. The length is no secret. */
export const equalBytes = (a: Uint8Array, b: Uint8Array): boolean => {
  return a.length === b.length && beginsWith(a, b)
}

/** Whether bytes begin with others; compares as `equalBytes` does. */
export const beginsWith = (bytes: Uint8Array, beginning: Uint8Array): boolean => {
  if (bytes.length < beginning.length) return false
  let difference = 0
  for (let at = 0; at < beginning.length; at += 1) difference |= (bytes[at] ?? 0) ^ (beginning[at] ?? 0)
  return difference === 0
}

/** The number in four bytes, big end first. */
export const numberAt = (bytes: Uint8Array, at: number): number =>
  (((bytes[at] ?? 0) << 24) | ((bytes[at + 1] ?? 0) << 16) | ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0)) >>> 0

const ENCODER = new TextEncoder()

/** The bytes of a text. Ids and numbers, which ten thousand records need at once, are written without the encoder: that is ten times as fast. */
export const utf8 = (text: string): Bytes => {
  const bytes = new Uint8Array(text.length)
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    if (unit > 0x7f) return bytesOf(ENCODER.encode(text))
    bytes[at] = unit
  }
  return bytes
}

/** `undefined` for what is not UTF-8: nothing is replaced, so no two byte strings read alike. */
export const fromUtf8 = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}

export const toHex = (bytes: Uint8Array): string => hex.encode(bytes)
