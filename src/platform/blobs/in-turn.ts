/**
 * Work under one key is done in turn, work under different keys at once.
 *
 * @example
 * const inTurn = openTurns()
 * await inTurn('a', async () => { … }) // begins when the work before it under 'a' has ended, well or badly
 */
export const openTurns = () => {
  const last = new Map<string, Promise<unknown>>()
  return async <T>(key: string, work: () => Promise<T>): Promise<T> => {
    const before = last.get(key) ?? Promise.resolve()
    const mine = before.then(work, work)
    last.set(key, mine)
    try {
      return await mine
    } finally {
      if (last.get(key) === mine) last.delete(key)
    }
  }
}
