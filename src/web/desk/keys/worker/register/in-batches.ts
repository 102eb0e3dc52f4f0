const AT_ONCE = 256

/** Does something with each of many, some hundreds at once. The next ones are begun before those in front of them are done, so that WebCrypto never waits. */
export const inBatches = async <T>(all: readonly T[], task: (one: T) => Promise<unknown>): Promise<void> => {
  let ahead: Promise<unknown> = Promise.resolve()
  for (let at = 0; at < all.length; at += AT_ONCE) {
    const begun = Promise.all(all.slice(at, at + AT_ONCE).map(task))
    await ahead
    ahead = begun
  }
  await ahead
}
