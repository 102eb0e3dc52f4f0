import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { ok, refuse, type Result } from '#kernel'
import { isDiskFull } from '#platform/database'
import { codeOf, openCsv, type CsvRefusal } from './read-csv.ts'

const base = z.object({ format: z.literal('waystation release of figures 1'), population: z.string(), release: z.string(), files: z.record(z.string(), z.string()) })

const manifest = z.discriminatedUnion('mode', [
  base.extend({
    mode: z.literal('noise'),
    epsilonOfAll: z.number(),
    delta: z.number(),
    neighbours: z.enum(['presence', 'answers']),
    rho: z.string(),
    attributes: z.array(z.object({ name: z.string(), codes: z.array(z.string()) })),
    ledger: z.object({ events: z.number(), head: z.string() }),
    tables: z.array(z.object({ table: z.array(z.string()), file: z.string(), expectedError: z.number() }).loose()),
  }).loose(),
  base.extend({
    mode: z.literal('suppression'),
    tables: z.array(z.object({ table: z.array(z.string()), file: z.string() }).loose()),
  }).loose(),
])

/** What lies beside the tables of a release and describes them. Nothing in it is read from a record. */
export type Manifest = z.output<typeof manifest>

export type FolderRefusal =
  | { readonly kind: 'out-not-empty'; readonly folder: string }
  | { readonly kind: 'out-unwritable'; readonly folder: string; readonly code: string }
  | { readonly kind: 'out-disk-full'; readonly folder: string }

export type ReleaseRefusal =
  | CsvRefusal
  | { readonly kind: 'release-missing'; readonly folder: string }
  | { readonly kind: 'release-not-understood'; readonly folder: string }
  | { readonly kind: 'release-changed'; readonly folder: string; readonly file: string }

const MANIFEST = 'release.json'

/** One field of a CSV file, in quotes where it needs them. */
const csvField = (value: string | number): string => (/["\n\r,;\t]|^\s|\s$/u.test(String(value)) ? `"${String(value).replaceAll('"', '""')}"` : String(value))

export const csvLine = (fields: readonly (string | number)[]): string => `${fields.map(csvField).join(',')}\n`

/** The name of a table's file: its place, and its attributes as far as a file may be called so. */
export const tableFile = (place: number, names: readonly string[]): string =>
  `tables/${String(place + 1).padStart(4, '0')}-${names.length === 0 ? 'total' : names.map((name) => name.replaceAll(/[^\p{L}\p{N}]+/gu, '_')).join('-').slice(0, 80)}.csv`

/** Whether a release can be put there: nothing may be in its place. Asked before anything is spent. */
export const outFault = (folder: string): FolderRefusal | undefined => {
  try {
    if (existsSync(folder) && readdirSync(folder).length > 0) return { kind: 'out-not-empty', folder }
    const trial = `${folder}.${process.pid}.trial`
    mkdirSync(dirname(folder), { recursive: true })
    mkdirSync(trial)
    rmSync(trial, { recursive: true })
    return undefined
  } catch (fault) {
    return isDiskFull(fault) ? { kind: 'out-disk-full', folder } : { kind: 'out-unwritable', folder, code: codeOf(fault) }
  }
}

/**
 * Writes a release beside its place and moves it there when all of it is written.
 * @param files path within the folder and text, one at a time, so that a large release need not be held
 * @param describe the manifest, once all files and their digests are known
 */
export const writeRelease = (folder: string, files: Iterable<{ readonly path: string; readonly text: string }>, describe: (digests: Readonly<Record<string, string>>) => Manifest): Result<Manifest, FolderRefusal> => {
  const beside = `${folder}.${process.pid}.writing`
  try {
    mkdirSync(join(beside, 'tables'), { recursive: true })
    const digests: Record<string, string> = {}
    for (const { path, text } of files) {
      writeFileSync(join(beside, path), text)
      digests[path] = createHash('sha256').update(text).digest('hex')
    }
    const described = describe(digests)
    writeFileSync(join(beside, MANIFEST), `${JSON.stringify(described, null, 2)}\n`)
    if (existsSync(folder)) rmSync(folder, { recursive: true })
    renameSync(beside, folder)
    return ok(described)
  } catch (fault) {
    rmSync(beside, { recursive: true, force: true })
    return refuse(isDiskFull(fault) ? { kind: 'out-disk-full', folder } : { kind: 'out-unwritable', folder, code: codeOf(fault) })
  }
}

/** Reads what describes a release, and holds every file against its digest. */
export const readManifest = (folder: string): Result<Manifest, ReleaseRefusal> => {
  let given: unknown
  try {
    given = JSON.parse(readFileSync(join(folder, MANIFEST), 'utf8'))
  } catch (fault) {
    return refuse(fault instanceof SyntaxError ? { kind: 'release-not-understood', folder } : { kind: 'release-missing', folder })
  }
  const read = manifest.safeParse(given)
  if (!read.success) return refuse({ kind: 'release-not-understood', folder })
  // What the tables are read from has a digest, and lies in the folder.
  const strange = read.data.tables.find(({ file }) => !Object.hasOwn(read.data.files, file))
  if (strange) return refuse({ kind: 'release-changed', folder, file: strange.file })
  const changed = Object.entries(read.data.files).find(([path, digest]) => path.includes('..') || digestOf(join(folder, path)) !== digest)
  return changed ? refuse({ kind: 'release-changed', folder, file: changed[0] }) : ok(read.data)
}

const digestOf = (path: string): string | undefined => (existsSync(path) ? createHash('sha256').update(readFileSync(path)).digest('hex') : undefined)

/** The rows of one table of a release, by the columns' names. */
export const readTable = (folder: string, file: string): Result<readonly Readonly<Record<string, string>>[], CsvRefusal> => {
  const opened = openCsv(join(folder, file))
  if (!opened.ok) return opened
  const { columns, rows, fault } = opened.value
  const found = [...rows()].map(({ cells }) => Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? ''])))
  const broken = fault()
  return broken === undefined ? ok(found) : refuse(broken)
}
