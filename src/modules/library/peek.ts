import { Readable } from 'node:stream'

/** The first `length` bytes of a stream (fewer when it is shorter), and a stream that still gives all of it. */
export const peek = async (source: Readable, length: number): Promise<{ head: Uint8Array; whole: Readable }> => {
  const rest = source[Symbol.asyncIterator]()
  const taken: Buffer[] = []
  let size = 0
  while (size < length) {
    const next = await rest.next()
    if (next.done === true) break
    const chunk = Buffer.from(next.value)
    taken.push(chunk)
    size += chunk.length
  }
  async function* all(): AsyncGenerator<Buffer> {
    yield* taken
    yield* { [Symbol.asyncIterator]: () => rest }
  }
  return { head: Buffer.concat(taken).subarray(0, length), whole: Readable.from(all(), { objectMode: false }) }
}
