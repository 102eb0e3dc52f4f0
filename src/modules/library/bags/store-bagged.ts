import { Readable } from 'node:stream'
import { readBagged, type Bag } from '#platform/bags'
import type { IncomingFile } from '../store-file.ts'

/** A file of a bag, as it comes in. What breaks while it is opened breaks the stream. */
export const fileInBag = (bag: Pick<Bag, 'folder'>, path: string, name: string): IncomingFile => ({
  name,
  open: () => Readable.from(bytesOf(bag, path), { objectMode: false }),
})

async function* bytesOf(bag: Pick<Bag, 'folder'>, path: string): AsyncGenerator<Uint8Array> {
  for await (const chunk of await readBagged.open(bag, path)) if (chunk instanceof Uint8Array) yield chunk
}
