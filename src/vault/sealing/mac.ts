import type { Bytes } from '../bytes/bytes.ts'

const hmacKey = (key: Bytes, use: 'sign' | 'verify') => globalThis.crypto.subtle.importKey('raw', key, { name: 'HMAC', hash: 'SHA-256' }, false, [use])

/** HMAC with SHA-256 (RFC 2104): 32 bytes. */
export const macOf = async (key: Bytes, message: Bytes): Promise<Bytes> =>
  new Uint8Array(await globalThis.crypto.subtle.sign('HMAC', await hmacKey(key, 'sign'), message))

export const isMacOf = async (key: Bytes, message: Bytes, mac: Bytes): Promise<boolean> =>
  globalThis.crypto.subtle.verify('HMAC', await hmacKey(key, 'verify'), mac, message)
