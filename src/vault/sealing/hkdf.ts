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

/** 32 bytes for one use, named by its parts: no two uses share a key. The salt is empty: every secret of ours is uniformly random already. */
export const derive = (secret: Bytes, use: readonly string[]): Promise<Bytes> => hkdf(secret, new Uint8Array(0), frame([FORMAT, 'derive', ...use]), 32)
