import { bech32 } from '@scure/base'
import { identityToRecipient } from 'age-encryption'
import { Secret } from '#kernel'
import { bytesOf, randomBytes, type Bytes } from '../bytes/bytes.ts'

// The prefix of hybrid identities: ML-KEM-768 with X25519, safe against a recorder of today with a quantum computer of tomorrow.
const PREFIX = 'age-secret-key-pq-'
const SEED_BYTES = 32

/** The hybrid age identity that belongs to a seed of 32 bytes: `AGE-SECRET-KEY-PQ-1…`. */
export const identityOfSeed = (seed: Bytes): Secret => {
  if (seed.length !== SEED_BYTES) throw new RangeError('an identity comes from 32 bytes')
  return new Secret(bech32.encode(PREFIX, bech32.toWords(seed), false).toUpperCase())
}

/** The seed of a hybrid identity. Throws for any other. */
export const seedOfIdentity = (identity: Secret): Bytes => {
  const { prefix, bytes } = bech32.decodeToBytes(identity.reveal().toLowerCase())
  if (prefix !== PREFIX || bytes.length !== SEED_BYTES) throw new TypeError('not a hybrid identity')
  return bytesOf(bytes)
}

export const randomIdentity = (): Secret => identityOfSeed(randomBytes(SEED_BYTES))

/** The recipient `age1pq1…` of an identity, some 2,000 letters long. */
export const recipientOf = (identity: Secret): Promise<string> => identityToRecipient(identity.reveal())
