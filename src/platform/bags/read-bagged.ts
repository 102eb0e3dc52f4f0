import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import type { Bag } from './check-bag.ts'
import { openPlain } from './hash-file.ts'

/** Files of a bag that has been checked: `path` is below `data/`. */
export const readBagged = {
  /** The bytes, as they are by now: whoever takes them holds them against the hash again. */
  open: async ({ folder }: Pick<Bag, 'folder'>, path: string): Promise<Readable> => (await openPlain(join(folder, 'data', ...path.split('/')))).createReadStream(),

  /** A text of `most` bytes at most; `undefined` when it is not there, longer, not UTF-8, or no longer what was checked. */
  text: async ({ folder, payload }: Pick<Bag, 'folder' | 'payload'>, path: string, most: number): Promise<string | undefined> => {
    const hashes = payload.get(path)
    if (hashes === undefined) return undefined
    const file = await openPlain(join(folder, 'data', ...path.split('/')))
    try {
      if ((await file.stat()).size > most) return undefined
      const bytes = await file.readFile()
      for (const [algorithm, hash] of hashes) if (createHash(algorithm).update(bytes).digest('hex') !== hash) return undefined
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    } catch (fault) {
      // What is not UTF-8 is said by this error alone.
      if (fault instanceof TypeError) return undefined
      throw fault
    } finally {
      await file.close()
    }
  },
}
