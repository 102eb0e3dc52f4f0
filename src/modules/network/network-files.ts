import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { ok, parseLanguageTag, refuse, type LanguageTag, type Result } from '#kernel'

export type NetworkFile = { readonly name: string; readonly bytes: Uint8Array }

/** A network as it lies on the disk: its organisations, and texts about them in any number of languages. */
export type NetworkFiles = {
  readonly organisations: NetworkFile
  readonly about: readonly (NetworkFile & { readonly language: LanguageTag })[]
  /** Other JSON files of the folder, which nobody has asked for: most likely a name that was mistyped. */
  readonly ignored: readonly string[]
}

/** `file`: the name of the one that is meant. */
export type NetworkFilesRefusal =
  | { readonly kind: 'file-not-found' | 'file-not-a-file' | 'about-language-unknown'; readonly file: string }
  | { readonly kind: 'file-unreadable'; readonly file: string; readonly code: string }
  | { readonly kind: 'network-too-large'; readonly file: string; readonly mostBytes: number }

/** All files together. A network of two thousand organisations with texts in ten languages has room. */
const MOST_BYTES = 8_000_000

const ORGANISATIONS = 'organisations.json'
const ABOUT = /^about\.(.+)\.json$/

/** Reads a folder with `organisations.json` and, for any language, `about.{language}.json`; or one file alone, of whatever name. */
export const readNetworkFiles = async (path: string): Promise<Result<NetworkFiles, NetworkFilesRefusal>> => {
  const names = await namesIn(path)
  if (!names.ok) return names
  if (names.value === undefined) {
    const alone = await readWithin(path, MOST_BYTES)
    return alone.ok ? ok({ organisations: alone.value, about: [], ignored: [] }) : alone
  }

  const organisations = await readWithin(join(path, ORGANISATIONS), MOST_BYTES)
  if (!organisations.ok) return organisations
  let left = MOST_BYTES - organisations.value.bytes.byteLength
  const about: (NetworkFile & { language: LanguageTag })[] = []
  for (const name of names.value.filter((one) => ABOUT.test(one)).toSorted()) {
    const [, written = ''] = ABOUT.exec(name) ?? []
    const language = parseLanguageTag(written)
    // In one spelling only, so that no language has two files.
    if (language === undefined || language !== written) return refuse({ kind: 'about-language-unknown', file: name })
    const file = await readWithin(join(path, name), left)
    if (!file.ok) return file
    left -= file.value.bytes.byteLength
    about.push({ ...file.value, language })
  }
  return ok({ organisations: organisations.value, about, ignored: names.value.filter((name) => /\.json$/i.test(name) && name !== ORGANISATIONS && !ABOUT.test(name)).toSorted() })
}

/** The names in a folder; nothing where it is none. */
const namesIn = async (path: string): Promise<Result<string[] | undefined, NetworkFilesRefusal>> => {
  try {
    return ok((await stat(path)).isDirectory() ? await readdir(path) : undefined)
  } catch (fault) {
    return unreachable(fault, basename(path))
  }
}

const readWithin = async (path: string, left: number): Promise<Result<NetworkFile, NetworkFilesRefusal>> => {
  const name = basename(path)
  try {
    // A device or a pipe would keep its reader waiting for ever.
    const found = await stat(path)
    if (!found.isFile()) return refuse({ kind: 'file-not-a-file', file: name })
    if (found.size > left) return refuse({ kind: 'network-too-large', file: name, mostBytes: MOST_BYTES })
    return ok({ name, bytes: await readFile(path) })
  } catch (fault) {
    return unreachable(fault, name)
  }
}

const unreachable = (fault: unknown, file: string) => {
  const code = fault instanceof Error && 'code' in fault ? String(fault.code) : undefined
  if (code === undefined) throw fault
  return code === 'ENOENT' || code === 'ENOTDIR' ? refuse({ kind: 'file-not-found', file }) : refuse({ kind: 'file-unreadable', file, code })
}
