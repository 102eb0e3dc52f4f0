import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { decodePath } from './bag-path.ts'

/** The algorithms that we trust, and the hexadecimal digits of each. */
export const ALGORITHMS = { sha256: 64, sha512: 128 } as const
export type Algorithm = keyof typeof ALGORITHMS

export const isAlgorithm = (name: string): name is Algorithm => Object.hasOwn(ALGORITHMS, name)

export type ManifestLine = { readonly hash: string; readonly path: string }

/** Signs of a line; in UTF-8 these are 12,288 bytes at most. */
const MOST_LINE = 4096
const MOST_LINE_BYTES = 16_384

/** The bytes of a text up to a line that is too long: one without an end must not be gathered whole before that is seen. */
async function* upToEndlessLine(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let since = 0
  for await (const chunk of source) {
    let longest = 0
    for (const byte of chunk) {
      since = byte === 10 || byte === 13 ? 0 : since + 1
      if (since > longest) longest = since
    }
    yield chunk
    if (longest > MOST_LINE_BYTES) return
  }
}

/** The lines of a manifest, read one by one: it may name a million files. `undefined` for a line that is none. */
export async function* readManifest(file: string, algorithm: Algorithm): AsyncGenerator<ManifestLine | undefined> {
  // Some tools put a star before the path, as `sha256sum --binary` does.
  const shape = new RegExp(`^([0-9a-f]{${ALGORITHMS[algorithm]}})[ \\t]+\\*?(?:\\./)?(\\S.*)$`, 'i')
  // Whoever stops in the middle closes the file with it.
  const input = Readable.from(upToEndlessLine(createReadStream(file)), { objectMode: false })
  try {
    for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      const [, hash, path] = line.length > MOST_LINE ? [] : (shape.exec(line) ?? [])
      yield hash === undefined || path === undefined ? undefined : { hash: hash.toLowerCase(), path: decodePath(path) }
    }
  } finally {
    input.destroy()
  }
}
