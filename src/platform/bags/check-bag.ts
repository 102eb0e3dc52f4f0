import { lstat, realpath, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { ok, refuse, type Result } from '#kernel'
import { foldPath, isPlainPath } from './bag-path.ts'
import { faultCode } from './fault-code.ts'
import { hashFile } from './hash-file.ts'
import { listFiles } from './list-files.ts'
import { isAlgorithm, readManifest, type Algorithm } from './manifest.ts'
import { readTags } from './read-tags.ts'

/** What is wrong with a bag, and with which file of it. */
export type BagFault =
  | { readonly kind: 'not-a-bag' | 'bag-version-unknown' | 'bag-without-manifest' | 'fetch-refused' }
  | { readonly kind: 'bag-malformed' | 'algorithm-unknown' | 'path-unsafe' | 'path-repeated' | 'not-a-file' | 'file-missing' | 'file-unlisted' | 'checksum-wrong' | 'size-wrong'; readonly path: string }
  | { readonly kind: 'bag-unreadable'; readonly code: string }
  | { readonly kind: 'check-ended' }

/** A bag that has been checked. `payload`: paths below `data/`, with the hashes that were found to be theirs. */
export type Bag = { readonly folder: string; readonly payload: ReadonlyMap<string, ReadonlyMap<Algorithm, string>>; readonly info: ReadonlyMap<string, string> }

class Faulty extends Error {
  readonly fault: BagFault

  constructor(fault: BagFault) {
    super(fault.kind)
    this.fault = fault
  }
}

const fail = (fault: BagFault): never => {
  throw new Faulty(fault)
}

/**
 * Checks a bag whole before anything is taken out of it (BagIt 1.0, RFC 8493, section 3): its declaration, that every manifest names every file of the
 * payload and nothing else, that every file has its hashes. Stricter than the standard: no `fetch.txt`, hashes of SHA-256 and SHA-512 alone, and no
 * path that climbs, is absolute, a link, or another name on another system.
 */
export const checkBag = async (folder: string, report: (done: number, total: number) => void = () => {}, signal?: AbortSignal): Promise<Result<Bag, BagFault>> => {
  try {
    return ok(await check(folder, report, signal))
  } catch (fault) {
    if (fault instanceof Faulty) return refuse(fault.fault)
    const code = faultCode(fault)
    if (code === undefined) throw fault
    return refuse({ kind: 'bag-unreadable', code })
  }
}

const check = async (named: string, report: (done: number, total: number) => void, signal: AbortSignal | undefined): Promise<Bag> => {
  const folder = await realpath(named)
  if (!(await stat(folder)).isDirectory() || !(await isPlainFile(join(folder, 'bagit.txt')))) fail({ kind: 'not-a-bag' })
  const { files, odd } = await listFiles(folder)
  if (odd !== undefined) fail({ kind: 'not-a-file', path: odd })
  const declaration = (await readTags(join(folder, 'bagit.txt'))) ?? fail({ kind: 'bag-malformed', path: 'bagit.txt' })
  if (!['1.0', '0.97'].includes(declaration.get('bagit-version') ?? '') || declaration.get('tag-file-character-encoding')?.toUpperCase() !== 'UTF-8') fail({ kind: 'bag-version-unknown' })
  if (files.some((path) => path.toLowerCase() === 'fetch.txt')) fail({ kind: 'fetch-refused' })
  const info = files.includes('bag-info.txt') ? ((await readTags(join(folder, 'bag-info.txt'))) ?? fail({ kind: 'bag-malformed', path: 'bag-info.txt' })) : new Map<string, string>()

  const payload = files.filter((path) => path.startsWith('data/'))
  refuseTwins(files)
  const manifests = await readAll(folder, files, 'manifest')
  if (manifests.size === 0) fail({ kind: 'bag-without-manifest' })
  for (const listed of manifests.values()) compareNames(listed, payload)
  // Those of the tags need not name every one.
  const tagManifests = await readAll(folder, files, 'tagmanifest')
  const present = new Set(files)
  for (const listed of tagManifests.values()) for (const path of listed.keys()) if (!present.has(path)) fail({ kind: 'file-missing', path })
  await compareSize(folder, payload, info.get('payload-oxum'))

  const expected = new Map<string, Map<Algorithm, string>>()
  for (const [algorithm, listed] of [...manifests, ...tagManifests]) for (const [path, hash] of listed) expected.set(path, (expected.get(path) ?? new Map<Algorithm, string>()).set(algorithm, hash))
  let done = 0
  for (const [path, hashes] of expected) {
    if (signal?.aborted === true) fail({ kind: 'check-ended' })
    const found = await hashFile(join(folder, ...path.split('/')), [...hashes.keys()])
    for (const [algorithm, hash] of hashes) if (found.get(algorithm) !== hash) fail({ kind: 'checksum-wrong', path })
    report(++done, expected.size)
  }
  return { folder, info, payload: new Map(payload.map((path) => [path.slice('data/'.length), expected.get(path) ?? new Map<Algorithm, string>()])) }
}

const isPlainFile = async (path: string): Promise<boolean> => {
  try {
    return (await lstat(path)).isFile()
  } catch (fault) {
    if (faultCode(fault) === 'ENOENT') return false
    throw fault
  }
}

/** Files that would be one on a disk that does not tell capitals apart. */
const refuseTwins = (paths: Iterable<string>): void => {
  const seen = new Set<string>()
  for (const path of paths) {
    if (seen.has(foldPath(path))) fail({ kind: 'path-repeated', path })
    seen.add(foldPath(path))
  }
}

/** The manifests of a kind, by algorithm: each a list of paths and hashes. */
const readAll = async (folder: string, files: readonly string[], kind: 'manifest' | 'tagmanifest'): Promise<Map<Algorithm, Map<string, string>>> => {
  const found = new Map<Algorithm, Map<string, string>>()
  for (const file of files) {
    const [, of, name = ''] = /^(manifest|tagmanifest)-([^/]*)\.txt$/.exec(file) ?? []
    if (of !== kind) continue
    if (!isAlgorithm(name)) return fail({ kind: 'algorithm-unknown', path: file })
    const listed = new Map<string, string>()
    for await (const line of readManifest(join(folder, file), name)) {
      if (line === undefined) return fail({ kind: 'bag-malformed', path: file })
      const { path, hash } = line
      const isBelow = path.startsWith('data/') === (kind === 'manifest')
      if (!isBelow || !isPlainPath(path)) fail({ kind: 'path-unsafe', path })
      if (listed.has(path)) fail({ kind: 'path-repeated', path })
      listed.set(path, hash)
    }
    refuseTwins(listed.keys())
    found.set(name, listed)
  }
  return found
}

const compareNames = (listed: ReadonlyMap<string, string>, payload: readonly string[]): void => {
  for (const path of payload) if (!listed.has(path)) fail({ kind: 'file-unlisted', path })
  const present = new Set(payload)
  for (const path of listed.keys()) if (!present.has(path)) fail({ kind: 'file-missing', path })
}

/** What bag-info says of bytes and files: a quick look before the long one. */
const compareSize = async (folder: string, payload: readonly string[], oxum: string | undefined): Promise<void> => {
  if (oxum === undefined) return
  let bytes = 0
  for (const path of payload) bytes += (await lstat(join(folder, ...path.split('/')))).size
  if (oxum.trim() !== `${bytes}.${payload.length}`) fail({ kind: 'size-wrong', path: 'bag-info.txt' })
}
