import { createHash } from 'node:crypto'
import { pipeline, Transform, type Readable } from 'node:stream'
import { openTurns } from '#platform/blobs'

const inTurn = openTurns()

/**
 * Does something with a stored file while no upload of the very same bytes stands between being stored and being written down. One process
 * at a time opens the store, so turns are kept in memory.
 */
export const withFile = <T>(sha256: string, work: () => Promise<T>): Promise<T> => inTurn(sha256, work)

/**
 * A stream that ends only when it is the turn of its bytes: whoever stores it has that turn from before the file is put in its place until
 * `over` is called. Without it, one upload's failure, or an erasure, could unlink the file of which another is about to speak.
 */
export const takeTurn = (bytes: Readable): { readonly stream: Readable; readonly over: () => void } => {
  const { promise, resolve } = Promise.withResolvers<undefined>()
  const hash = createHash('sha256')
  const stream = new Transform({
    transform(chunk: Uint8Array, _, done) {
      hash.update(chunk)
      done(null, chunk)
    },
    flush(done) {
      void inTurn(hash.digest('hex'), async () => {
        done()
        await promise
      })
    },
  })
  // What breaks is met by whoever reads the stream.
  pipeline(bytes, stream, () => {})
  return { stream, over: () => resolve(undefined) }
}
