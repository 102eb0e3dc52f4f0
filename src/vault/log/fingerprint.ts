import { equalBytes, type Bytes } from '../bytes/bytes.ts'

const GROUPS = 12
const BYTES_IN_GROUP = 2

const groupOf = (fingerprint: Bytes, group: number): string => {
  // 16 bits as five digits: nothing is lost, and nobody has to round.
  const [high = 0, low = 0] = fingerprint.subarray(group * BYTES_IN_GROUP, group * BYTES_IN_GROUP + BYTES_IN_GROUP)
  return String(high * 256 + low).padStart(5, '0')
}

/**
 * A root fingerprint to be read aloud: twelve groups of five digits, which every language of the network can say. They hold the first 192 bits of
 * SHA-256, and nobody finds a second log that sounds alike.
 */
export const spokenFingerprint = (fingerprint: Bytes): string => Array.from({ length: GROUPS }, (_, group) => groupOf(fingerprint, group)).join(' ')

/** Whether digits as somebody heard and typed them are those of a fingerprint; whatever stands between. */
export const soundsLike = (typed: string, fingerprint: Bytes): boolean => {
  const digits = typed.normalize('NFKC').replaceAll(/\D/g, '')
  const said = spokenFingerprint(fingerprint).replaceAll(' ', '')
  return equalBytes(new TextEncoder().encode(digits), new TextEncoder().encode(said))
}
