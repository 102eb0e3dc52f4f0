/** Where randomness comes from. Noise is only as good as this: outside of tests it is `systemBytes()`. */
export type RandomBytes = {
  /** The next `count` bytes. They may be overwritten by the next call. */
  readonly take: (count: number) => Uint8Array
}

/** The most that `crypto.getRandomValues` hands out at once. */
const BATCH = 65_536

/** Bytes of the machine's own cryptographic randomness (`crypto.getRandomValues`, browser and server), fetched in batches. */
export const systemBytes = (): RandomBytes => {
  const batch = new Uint8Array(BATCH)
  let used = BATCH
  return {
    take: (count) => {
      if (count > BATCH) throw new RangeError(`at most ${BATCH} bytes at once`)
      if (used + count > BATCH) {
        globalThis.crypto.getRandomValues(batch)
        used = 0
      }
      used += count
      return batch.subarray(used - count, used)
    },
  }
}
