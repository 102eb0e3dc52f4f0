import type { KeyRing } from '../groups/key-ring.ts'
import { derive } from '../sealing/hkdf.ts'

const VERSION_8 = 0x80
const VARIANT = 0x80

/**
 * The id of a group's book for one sort of content: the same for everybody in the group, so that two who make it at once make one, and telling
 * the server nothing of the content. From the key of the group's first epoch, as a UUID of version 8 (RFC 9562).
 */
export const bookIdOf = async (ring: KeyRing, organisation: string, content: string): Promise<string> => {
  const first = ring.keys.get(1)
  if (!first) throw new Error('a key ring without its first epoch')
  const bytes = (await derive(first.reveal(), ['book', organisation, ring.group, content])).slice(0, 16)
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | VERSION_8
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | VARIANT
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}
