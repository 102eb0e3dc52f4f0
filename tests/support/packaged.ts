import { spawn } from 'node:child_process'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '../..')

/** Installs what tests need and the machine lacks, kept apart so that an ordinary install stays small. Throws with a sentence when it cannot. */
export const installPackaged = (what: string): Promise<void> =>
  new Promise((done, fail) => {
    process.stderr.write(`This machine has no ${what} that will do: taking the packaged one.\n`)
    const child = spawn(process.execPath, [join(ROOT, 'scripts/packaged.mjs')], { cwd: ROOT, stdio: ['ignore', 2, 2] })
    child.on('error', fail)
    child.on('exit', (code) => (code === 0 ? done() : fail(new Error(`The packaged ${what} could not be installed: see above.`))))
  })

/** Where a file of a packaged package lies, whether it is there or not. */
export const packagedFile = (name: string, path: string): string => join(ROOT, 'tests/packaged/node_modules', name, path)
