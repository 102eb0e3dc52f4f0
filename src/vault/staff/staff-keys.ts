import type { Secret } from '#kernel'
import { randomBytes, type Bytes } from '../bytes/bytes.ts'
import { randomIdentity, recipientOf } from '../sealing/age-identity.ts'
import { publicKeyOf, type PublicKey } from '../sealing/signing.ts'

/** The two secrets of one member of staff: a hybrid age identity to read with, an Ed25519 seed of 32 bytes to sign with. */
export type StaffKeys = { readonly identity: Secret; readonly seed: Bytes }

/** What the organisation's log says of them: an age recipient and a public key. */
export type PublicKeys = { readonly recipient: string; readonly publicKey: PublicKey }

export const generateStaffKeys = (): StaffKeys => ({ identity: randomIdentity(), seed: randomBytes(32) })

export const publicKeysOf = async ({ identity, seed }: StaffKeys): Promise<PublicKeys> => {
  const [recipient, publicKey] = await Promise.all([recipientOf(identity), publicKeyOf(seed)])
  return { recipient, publicKey }
}
