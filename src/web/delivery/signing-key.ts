import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto'
import { ok, refuse, type Result } from '#kernel'

/** The text is no key of the kind that is wanted. `private-not-public`: whoever checks needs the public half alone, and should have no other. */
export type KeyRefusal = { readonly kind: 'not-a-key' } | { readonly kind: 'public-not-private' } | { readonly kind: 'private-not-public' }

/** A key pair for signing releases, as PEM (RFC 7468; Ed25519 as in RFC 8410): `openssl` reads it too. */
export const makeKeyPair = (): { readonly privateKey: string; readonly publicKey: string } =>
  generateKeyPairSync('ed25519', { privateKeyEncoding: { type: 'pkcs8', format: 'pem' }, publicKeyEncoding: { type: 'spki', format: 'pem' } })

const parse = (read: () => KeyObject): Result<KeyObject, KeyRefusal> => {
  try {
    const key = read()
    return key.asymmetricKeyType === 'ed25519' ? ok(key) : refuse({ kind: 'not-a-key' })
  } catch {
    return refuse({ kind: 'not-a-key' })
  }
}

const isPrivate = (text: string): boolean => text.includes('PRIVATE KEY-----')

export const readPrivateKey = (text: string): Result<KeyObject, KeyRefusal> => (text.includes('PUBLIC KEY-----') ? refuse({ kind: 'public-not-private' }) : parse(() => createPrivateKey(text)))

export const readPublicKey = (text: string): Result<KeyObject, KeyRefusal> => (isPrivate(text) ? refuse({ kind: 'private-not-public' }) : parse(() => createPublicKey(text)))
