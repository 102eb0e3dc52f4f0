import type { Bytes } from '../bytes/bytes.ts'
import { frame } from '../bytes/frame.ts'
import { FORMAT } from './context.ts'

/**
 * HKDF with SHA-256 (RFC 5869).
 * @param secret the input keying material
 * @param length of what comes out, in bytes
 */
export const hkdf = async (secret: Bytes, salt: Bytes, info: Bytes, length: number): Promise<Bytes> => {
  const { subtle } = globalThis.crypto
  const key = await subtle.importKey('raw', secret, 'HKDF', false, ['deriveBits'])
  return new Uint8Array(await subtle.deriveBits({ name: 'HKDF', hash: 'SHA-256', salt, info }, key, length * 8))
}

const DERIVED_BYTES = 32
const NO_SALT = new Uint8Array(0)

const infoOf = (use: readonly string[]): Bytes => frame([FORMAT, 'derive', ...use])

/** 32 bytes for one use, named by its parts: no two uses share a key. The salt is empty: every secret of ours is uniformly random already. */
export const derive = (secret: Bytes, use: readonly string[]): Promise<Bytes> => hkdf(secret, NO_SALT, infoOf(use), DERIVED_BYTES)

/** What a key is derived by, for one use. Whoever derives for five thousand clients makes it once. */
export const derivationFor = (use: readonly string[]) => ({ name: 'HKDF', hash: 'SHA-256', salt: NO_SALT, info: infoOf(use) })

export type Derivation = ReturnType<typeof derivationFor>

/** What `derive` gives for several uses of one secret, which WebCrypto is given once. A cipher's key stays inside WebCrypto. */
export const extractor = async (secret: Bytes) => {
  const { subtle } = globalThis.crypto
  const key = await subtle.importKey('raw', secret, 'HKDF', false, ['deriveBits', 'deriveKey'])
  return {
    deriveBytes: async (by: Derivation): Promise<Bytes> => new Uint8Array(await subtle.deriveBits(by, key, DERIVED_BYTES * 8)),
    deriveCipher: (by: Derivation) => subtle.deriveKey(by, key, { name: 'AES-GCM', length: DERIVED_BYTES * 8 }, false, ['encrypt', 'decrypt']),
  }
}
