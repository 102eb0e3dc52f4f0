import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { withLock } from './lock.mjs'
import { say, Sentence } from './say.mjs'

const stampOf = (/** @type {string} */ root) => join(root, 'node_modules', '.waystation-installed')

/** What a sound install of this lockfile on this kind of machine is stamped with. */
const wantedStamp = (/** @type {string} */ root) =>
  `${createHash('sha256').update(readFileSync(join(root, 'package-lock.json'))).digest('hex')} ${process.platform}-${process.arch}\n`

const isInstalled = (/** @type {string} */ root) => existsSync(stampOf(root)) && readFileSync(stampOf(root), 'utf8') === wantedStamp(root)

const STOPPING = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])

/** The npm that called us, or the one on PATH. */
const npm = () => {
  const cli = process.env['npm_execpath']
  if (cli?.endsWith('.js')) return { command: process.execPath, first: [cli], shell: false }
  return { command: 'npm', first: [], shell: process.platform === 'win32' }
}

/**
 * Runs `npm ci` in a folder, talking on stderr.
 * @param {string} folder
 * @returns {Promise<void>} throws a Sentence when it fails
 */
const npmCi = (folder) =>
  new Promise((done, fail) => {
    const { command, first, shell } = npm()
    const args = [...first, 'ci', '--no-audit', '--no-fund', '--include=dev', '--include=optional', '--loglevel=error']
    // npm run hands its own project's place down: the install is for `folder`.
    const env = { ...process.env, npm_config_local_prefix: folder, INIT_CWD: folder }
    const child = spawn(command, args, { cwd: folder, shell, env, stdio: ['ignore', process.stderr.fd, process.stderr.fd] })
    // Never leave it working on a folder that nobody holds any more.
    const stop = (/** @type {NodeJS.Signals} */ signal) => void child.kill(signal)
    for (const signal of STOPPING) process.once(signal, stop)
    child.on('close', () => STOPPING.forEach((signal) => process.off(signal, stop)))
    child.on('error', () => fail(new Sentence('npm was not found: it comes with Node, from https://nodejs.org.')))
    child.on('exit', (code, signal) => {
      if (code === 0) done()
      else fail(new Sentence(`Installing was not finished (${signal ?? `npm ci ended with ${code}`}). Look at what npm said above, then run this again.`))
    })
  })

/**
 * Installs what the lockfile says when it is missing or the lockfile changed. The stamp is written last: an install that was cut short has none.
 * @param {string} root
 */
export const ensureInstalled = async (root) => {
  if (isInstalled(root)) return
  await withLock(root, 'install', 'Another start is installing the packages: waiting for it.', async () => {
    if (isInstalled(root)) return
    say('Installing the packages that Waystation is made with (first start, or they changed). This can take a minute.')
    rmSync(stampOf(root), { force: true })
    await npmCi(root)
    writeFileSync(stampOf(root), wantedStamp(root))
  })
}
