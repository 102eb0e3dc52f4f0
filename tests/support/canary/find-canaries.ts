import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { prepareSearch, searchBytes, type Search } from './search-bytes.ts'
import { unpack } from './unpack.ts'

/** Where a canary was found: in which file (or its name), in which spelling, packed in what, outermost first. */
export type Finding = { readonly file: string; readonly canary: string; readonly encoding: string; readonly inside: readonly string[] }

/** `folders` with all that lies in them, `files` one by one, `bytes` by name for what lies in no file. */
export type Hunt = {
  readonly folders?: readonly string[]
  readonly files?: readonly string[]
  readonly bytes?: ReadonlyMap<string, Uint8Array>
  readonly canaries: readonly string[]
  /** Bytes to look for as well, by the name under which a finding tells of them. */
  readonly keys?: ReadonlyMap<string, Uint8Array>
}

/** A gzip in a zip in Base64 is three deep. */
const DEEPEST = 4

const look = (search: Search, file: string, bytes: Buffer, inside: readonly string[]): Finding[] => {
  const hits = searchBytes(search, bytes).map(({ canary, encoding }) => ({ file, canary, encoding, inside }))
  const deeper = inside.length < DEEPEST ? unpack(bytes).filter((one) => !(one.how === 'lines joined' && inside.includes('lines joined'))) : []
  return [...hits, ...deeper.flatMap((one) => look(search, file, one.bytes, [...inside, one.how]))]
}

const filesIn = async (folder: string): Promise<readonly string[]> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
}

/**
 * Looks for canaries, texts that were written into every sealed field, in all that a thief could carry away. Also in the names of files.
 * Throws when something cannot be read: what was not looked into is never called clean.
 * @returns every finding; none when nothing leaked
 */
export const findCanaries = async ({ folders = [], files = [], bytes = new Map(), canaries, keys }: Hunt): Promise<readonly Finding[]> => {
  const search = prepareSearch(canaries, keys)
  const paths = [...(await Promise.all(folders.map(filesIn))).flat(), ...files]
  const findings: Finding[] = []
  for (const path of paths) {
    findings.push(...look(search, path, await readFile(path), []))
    findings.push(...look(search, path, Buffer.from(path), ['its name']))
  }
  for (const [name, content] of bytes) findings.push(...look(search, name, Buffer.from(content), []))
  return findings
}
