import { concat, fromBase64, type Bytes } from '../bytes/bytes.ts'
import { frame } from '../bytes/frame.ts'
import { FORMAT } from './context.ts'

/** What a signature is over. A signature for one label is none for another. */
export type SignatureLabel = 'log-entry' | 'roster' | 'referral' | 'referral-receipt' | 'referral-withdrawal' | 'restricted-file'

/** A public key of Ed25519 (RFC 8032): 32 bytes. */
export type PublicKey = Bytes

// PKCS #8 of an Ed25519 seed (RFC 8410, section 7): this, then the 32 bytes.
const PKCS8 = Uint8Array.of(0x30, 0x2e, 0x02, 0x01, 0x00, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x04, 0x22, 0x04, 0x20)

const importSeed = (seed: Bytes, extractable: boolean) => globalThis.crypto.subtle.importKey('pkcs8', concat(PKCS8, seed), 'Ed25519', extractable, ['sign'])

/** The public key that belongs to a seed of 32 bytes. */
export const publicKeyOf = async (seed: Bytes): Promise<PublicKey> => {
  const { x = '' } = await globalThis.crypto.subtle.exportKey('jwk', await importSeed(seed, true))
  const key = fromBase64(x)
  if (!key) throw new Error('Ed25519 gave no public key')
  return key
}

/** Ed25519 over bytes as they are: 64 bytes. */
export const signBytes = async (seed: Bytes, message: Bytes): Promise<Bytes> =>
  new Uint8Array(await globalThis.crypto.subtle.sign('Ed25519', await importSeed(seed, false), message))

export const isSignatureOf = async (key: PublicKey, message: Bytes, signature: Bytes): Promise<boolean> => {
  try {
    const ready = await globalThis.crypto.subtle.importKey('raw', key, 'Ed25519', false, ['verify'])
    return await globalThis.crypto.subtle.verify('Ed25519', ready, signature, message)
  } catch {
    // What is no key at all signs nothing.
    return false
  }
}

const labelled = (label: SignatureLabel, bytes: Bytes): Bytes => frame([FORMAT, 'signature', label, bytes])

/** Signs stored bytes under a label, never something written out again from its parts. */
export const sign = (seed: Bytes, label: SignatureLabel, bytes: Bytes): Promise<Bytes> => signBytes(seed, labelled(label, bytes))

export const isSigned = (key: PublicKey, label: SignatureLabel, bytes: Bytes, signature: Bytes): Promise<boolean> =>
  isSignatureOf(key, labelled(label, bytes), signature)
