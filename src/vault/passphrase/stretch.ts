import { argon2id } from 'hash-wasm'
import { ok, refuse, Secret, type Result } from '#kernel'
import { bytesOf, randomBytes, toBase64, utf8, type Bytes } from '../bytes/bytes.ts'
import { derive } from '../sealing/hkdf.ts'
import { Key } from '../sealing/key.ts'
import { isKdfVersion, KDF_VERSIONS, SALT_BYTES } from './kdf-versions.ts'

/** The server named a version that does not exist, or a salt of the wrong length. */
export type StretchRefusal = { readonly kind: 'unknown-kdf-version' | 'wrong-salt' }

/** What a passphrase gives: what the server gets to see as a password, and the key that it never sees. */
export type Stretched = { readonly authentication: Secret; readonly keyEncryptingKey: Key<'staff'> }

export const randomSalt = (): Bytes => randomBytes(SALT_BYTES)

/**
 * Argon2id, then HKDF into two keys of which neither tells the other. Takes a third of a second by design.
 * @param version as the server names it
 */
export const stretch = async (passphrase: Secret, salt: Bytes, version: string): Promise<Result<Stretched, StretchRefusal>> => {
  if (!isKdfVersion(version)) return refuse({ kind: 'unknown-kdf-version' })
  if (salt.length !== SALT_BYTES) return refuse({ kind: 'wrong-salt' })
  const { memoryKibibytes, passes, lanes } = KDF_VERSIONS[version]
  const password = utf8(passphrase.reveal())
  const stretched = bytesOf(await argon2id({ password, salt, iterations: passes, parallelism: lanes, memorySize: memoryKibibytes, hashLength: 32, outputType: 'binary' }))
  const [authentication, keyEncrypting] = await Promise.all([derive(stretched, ['passphrase', 'authentication']), derive(stretched, ['passphrase', 'key-encrypting'])])
  return ok({ authentication: new Secret(toBase64(authentication)), keyEncryptingKey: new Key('staff', keyEncrypting) })
}
