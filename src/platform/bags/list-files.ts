import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

/** Deeper is nothing that we would have written, or read. */
const DEEPEST = 32

/** Every file below a folder, by its path with `/`; or the path of the first thing there that is neither file nor folder: a link, a device, a pipe. */
export const listFiles = async (folder: string): Promise<{ readonly files: string[]; readonly odd?: string }> => {
  const files: string[] = []
  const look = async (below: string, depth: number): Promise<string | undefined> => {
    for (const entry of await readdir(join(folder, below), { withFileTypes: true })) {
      const path = below === '' ? entry.name : `${below}/${entry.name}`
      if (entry.isFile()) files.push(path)
      else if (!entry.isDirectory() || depth === DEEPEST) return path
      else {
        const odd = await look(path, depth + 1)
        if (odd !== undefined) return odd
      }
    }
    return undefined
  }
  const odd = await look('', 0)
  return odd === undefined ? { files } : { files, odd }
}
