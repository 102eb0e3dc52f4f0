import type { RandomBytes } from './random-bytes.ts'

const bitsOf = (bound: bigint): number => (bound < 0x1_0000_0000n ? 32 - Math.clz32(Number(bound)) : bound.toString(2).length)

const word = (bytes: Uint8Array, at: number): number =>
  ((bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24)) >>> 0

/**
 * A whole number from 0 to `bound − 1`, each equally likely, by rejection: no remainder is taken, so none is favoured.
 * Words are little-endian, 32 bits each, the last one shortened from below: the order in which the test vectors read their bytes.
 * @param bound above zero
 */
export const uniformBelow = (bound: bigint, bytes: RandomBytes): bigint => {
  if (bound < 0x1_0000_0000n) return BigInt(indexBelow(Number(bound), bytes))
  const bits = bitsOf(bound)
  const words = Math.ceil(bits / 32)
  const surplus = words * 32 - bits
  for (;;) {
    const drawn = bytes.take(words * 4)
    let value = BigInt(word(drawn, (words - 1) * 4) >>> surplus)
    for (let at = words - 2; at >= 0; at--) value = (value << 32n) | BigInt(word(drawn, at * 4))
    if (value < bound) return value
  }
}

/** The same for small bounds, as a plain number. @param bound from 1 to 2³² − 1 */
export const indexBelow = (bound: number, bytes: RandomBytes): number => {
  const surplus = Math.clz32(bound)
  for (;;) {
    const value = word(bytes.take(4), 0) >>> surplus
    if (value < bound) return value
  }
}
