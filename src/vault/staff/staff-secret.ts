import { ok, refuse, Secret, type Result } from '#kernel'
import { fromUtf8, type Bytes } from '../bytes/bytes.ts'
import { frame, unframe } from '../bytes/frame.ts'
import { CURRENT_KDF } from '../passphrase/kdf-versions.ts'
import { randomSalt, stretch, type Stretched, type StretchRefusal } from '../passphrase/stretch.ts'
import { derive } from '../sealing/hkdf.ts'
import { Key } from '../sealing/key.ts'
import { open, seal, type EnvelopeRefusal } from '../sealing/seal.ts'
import type { StaffKeys } from './staff-keys.ts'

/** Whose secret it is: two ids. */
export type StaffPlace = { readonly organisation: string; readonly staff: string }

/** The keys of a member of staff, and the root of the log in which alone they believe: SHA-256 of its entry 0. */
export type StaffSecret = StaffKeys & { readonly rootFingerprint: Bytes }

/** What the server keeps of a secret sealed under a passphrase. It may name a version of the derivation, never its numbers. */
export type SealedByPassphrase = { readonly kdf: string; readonly salt: Bytes; readonly sealed: Bytes }

/** The same secret sealed under a passkey's PRF (WebAuthn level 3, `prf`). `credential` is the passkey's id, `salt` what its PRF is asked. */
export type SealedByPasskey = { readonly credential: string; readonly salt: Bytes; readonly sealed: Bytes }

/** All that is kept of one secret. There is no form of it without the passphrase: a lost device must not lose the files. */
export type KeptSecret = { readonly passphrase: SealedByPassphrase; readonly passkeys: readonly SealedByPasskey[] }

/** Also `not-a-secret` for a content that a later version wrote. */
export type SecretRefusal = EnvelopeRefusal | StretchRefusal | { readonly kind: 'not-a-secret' }

/** An opened secret, and the password to show the server. */
export type Unlocked = { readonly secret: StaffSecret; readonly authentication: Secret }

const written = ({ identity, seed, rootFingerprint }: StaffSecret): Bytes => frame([identity.reveal(), seed, rootFingerprint])

const read = (content: Bytes): Result<StaffSecret, SecretRefusal> => {
  const [identity, seed, rootFingerprint] = unframe(content, 3) ?? []
  const text = identity && fromUtf8(identity)
  if (text === undefined || seed?.length !== 32 || rootFingerprint?.length !== 32) return refuse({ kind: 'not-a-secret' })
  return ok({ identity: new Secret(text), seed, rootFingerprint })
}

/**
 * Seals a secret under a passphrase, as it is done when someone joins and when a passphrase changes.
 * Passkeys sealed before go on opening the same secret, and are given back with it.
 */
export const keepSecret = async (place: StaffPlace, secret: StaffSecret, passphrase: Secret, passkeys: readonly SealedByPasskey[] = []): Promise<{ kept: KeptSecret; authentication: Secret }> => {
  const salt = randomSalt()
  const stretched = await stretch(passphrase, salt, CURRENT_KDF)
  if (!stretched.ok) throw new Error('the derivation in use is none of our own')
  const { authentication, keyEncryptingKey } = stretched.value
  const sealed = await seal(keyEncryptingKey, { type: 'staff-secret', ...place, kdf: CURRENT_KDF }, written(secret))
  return { kept: { passphrase: { kdf: CURRENT_KDF, salt, sealed }, passkeys }, authentication }
}

export const unlock = async (place: StaffPlace, kept: SealedByPassphrase, passphrase: Secret): Promise<Result<Unlocked, SecretRefusal>> => {
  const stretched = await stretch(passphrase, kept.salt, kept.kdf)
  return stretched.ok ? unlockStretched(place, kept, stretched.value) : stretched
}

/** The same after signing in, when the passphrase has been stretched already with the salt that is kept: stretching is slow by design. */
export const unlockStretched = async (place: StaffPlace, kept: SealedByPassphrase, { authentication, keyEncryptingKey }: Stretched): Promise<Result<Unlocked, SecretRefusal>> => {
  const opened = await open(keyEncryptingKey, { type: 'staff-secret', ...place, kdf: kept.kdf }, kept.sealed)
  if (!opened.ok) return opened
  const secret = read(opened.value)
  return secret.ok ? ok({ secret: secret.value, authentication }) : secret
}

/** @param prf what the passkey answered: 32 bytes that only it can give */
const passkeyKey = async (prf: Bytes, credential: string): Promise<Key<'passkey'>> => new Key('passkey', await derive(prf, ['passkey', credential]))

/** Adds a passkey beside the passphrase; a second one with the same credential takes the place of the first. */
export const addPasskey = async (place: StaffPlace, kept: KeptSecret, secret: StaffSecret, passkey: { credential: string; salt: Bytes; prf: Bytes }): Promise<KeptSecret> => {
  const { credential, salt, prf } = passkey
  const key = await passkeyKey(prf, credential)
  const sealed = await seal(key, { type: 'staff-secret-by-passkey', ...place, credential }, written(secret))
  return { ...kept, passkeys: [...kept.passkeys.filter((other) => other.credential !== credential), { credential, salt, sealed }] }
}

export const unlockByPasskey = async (place: StaffPlace, kept: SealedByPasskey, prf: Bytes): Promise<Result<StaffSecret, SecretRefusal>> => {
  const key = await passkeyKey(prf, kept.credential)
  const opened = await open(key, { type: 'staff-secret-by-passkey', ...place, credential: kept.credential }, kept.sealed)
  return opened.ok ? read(opened.value) : opened
}
