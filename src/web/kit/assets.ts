import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { brotliCompress, gzip } from 'node:zlib'
import { ASSETS, FONT_PACKAGE, type AssetSource } from './asset-list.ts'

const brotli = promisify(brotliCompress)
const zip = promisify(gzip)

/** A file ready to be sent, with smaller encodings of it where those help. */
export type Asset = {
  readonly mediaType: string
  readonly bytes: Uint8Array
  readonly brotli: Uint8Array | undefined
  readonly gzip: Uint8Array | undefined
}

export type Assets = {
  /** The address of an asset, with the hash of its content: `/assets/site-3f2a….css`. Throws for a name that is not in the list. */
  readonly href: (name: string) => string
  /** The asset under a file name as in `href`. */
  readonly find: (hashedName: string) => Asset | undefined
}

const here = dirname(fileURLToPath(import.meta.url))

/** Where a source lies: beside the built server in `assets/`, or in the sources and the font's package. */
const placeOf = (source: Pick<AssetSource, 'name' | 'from' | 'path'>): string => {
  const built = join(here, 'assets', source.name)
  if (existsSync(built)) return built
  if (source.from === 'kit') return join(here, source.path)
  return join(dirname(createRequire(import.meta.url).resolve(`${FONT_PACKAGE}/LICENSE`)), source.path)
}

const hashedName = (name: string, bytes: Uint8Array): string => {
  const dot = name.lastIndexOf('.')
  return `${name.slice(0, dot)}-${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}${name.slice(dot)}`
}

/** Comments and indentation are for people. */
const slim = (css: string): string => css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\s+/g, ' ').replace(/ ?([{};,]) ?|(:) /g, '$1$2').trim()

const readSource = async ({ after, ...source }: AssetSource): Promise<Buffer> =>
  Buffer.concat([...(after === undefined ? [] : [await readFile(placeOf({ name: after, from: 'kit', path: after }))]), await readFile(placeOf(source))])

/** Reads every asset into memory (about 120 kB), names it by its content and compresses what can be compressed. */
export const loadAssets = async (): Promise<Assets> => {
  const addresses = new Map<string, string>()
  const files = new Map<string, Asset>()
  const href = (name: string): string => {
    const address = addresses.get(name)
    if (address === undefined) throw new Error(`no asset is called ${name}`)
    return address
  }
  for (const source of ASSETS) {
    const raw = await readSource(source)
    const css = source.mediaType.startsWith('text/css')
    const bytes = css ? Buffer.from(slim(raw.toString('utf8')).replace(/url\(([^)]+)\)/g, (_, name: string) => `url(${href(name)})`)) : raw
    const small = source.mediaType.startsWith('font/') ? undefined : { brotli: await brotli(bytes), gzip: await zip(bytes, { level: 9 }) }
    const name = hashedName(source.name, bytes)
    files.set(name, { mediaType: source.mediaType, bytes, brotli: small?.brotli, gzip: small?.gzip })
    addresses.set(source.name, `/assets/${name}`)
  }
  return { href, find: (name) => files.get(name) }
}
