import { isId, type Id } from '#kernel'

/**
 * Ids that one import draws, always the same for the same line: so whatever broke off goes on without making anybody twice. `seed`: random, and sealed with the import; who does
 * not know it learns nothing from an id, neither line nor order.
 */
export const idsOf = (seed: string) => async (line: number | string, part: string): Promise<Id> => {
  const hash = new Uint8Array(await globalThis.crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify([seed, line, part]))))
  // The form of a random UUID (RFC 9562): it bears no more than others do.
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x40
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80
  const hex = Array.from(hash.subarray(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('')
  const id = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
  if (!isId(id)) throw new Error('a hash of so many bytes is an id')
  return id
}
