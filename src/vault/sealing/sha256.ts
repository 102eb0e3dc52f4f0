import { bytesOf, type Bytes } from '../bytes/bytes.ts'

/** SHA-256 (FIPS 180-4): 32 bytes. */
export const sha256 = async (bytes: Bytes): Promise<Bytes> => bytesOf(new Uint8Array(await globalThis.crypto.subtle.digest('SHA-256', bytes)))
