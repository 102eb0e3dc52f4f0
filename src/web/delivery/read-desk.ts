import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'

/** One file of the desk, ready to be sent. */
export type DeskFile = { readonly mediaType: string; readonly bytes: Uint8Array; readonly brotli: Uint8Array | undefined; readonly gzip: Uint8Array | undefined }

/** The desk as it was built: its page, and what the page loads, by path from the desk's folder. */
export type Desk = { readonly index: DeskFile; readonly files: ReadonlyMap<string, DeskFile> }

/** The page itself. */
export const INDEX = 'index.html'

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.jsonl': 'application/json; charset=utf-8',
  '.sig': 'text/plain; charset=utf-8',
}

const ENCODED = /\.(?:br|gz)$/

const readIfThere = async (path: string): Promise<Uint8Array | undefined> => (existsSync(path) ? await readFile(path) : undefined)

/** Reads a built desk into memory, about 6 MB. Throws when there is none, or a file in it of which nobody knows what it is. */
export const readDesk = async (folder: string): Promise<Desk> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1).replaceAll('\\', '/'))
  const files = new Map<string, DeskFile>()
  for (const path of paths.filter((each) => !ENCODED.test(each)).toSorted()) {
    const mediaType = MEDIA_TYPES[extname(path)]
    if (mediaType === undefined) throw new Error(`the desk's build has a file of an unknown kind: ${path}`)
    const at = join(folder, path)
    files.set(path, { mediaType, bytes: await readFile(at), brotli: await readIfThere(`${at}.br`), gzip: await readIfThere(`${at}.gz`) })
  }
  const index = files.get(INDEX)
  if (index === undefined) throw new Error(`there is no desk in ${folder}`)
  return { index, files }
}
