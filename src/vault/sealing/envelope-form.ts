import { SMALLEST_PADDED } from '../bytes/padding.ts'

/** Bytes of the key commitment in front, of the nonce after it, of the tag at the end. */
export const COMMITMENT_BYTES = 32
export const NONCE_BYTES = 12
const TAG_BYTES = 16

/**
 * Whether bytes have the form of a sealed envelope: commitment, nonce, a ciphertext whose length is a power of two from 512 on, tag.
 * All that a server can say of one.
 */
export const hasEnvelopeForm = (bytes: Uint8Array): boolean => {
  const inside = bytes.length - COMMITMENT_BYTES - NONCE_BYTES - TAG_BYTES
  return inside >= SMALLEST_PADDED && Number.isInteger(Math.log2(inside))
}
