import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { delimiter, dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Sentence } from './say.mjs'

const SIGNALS = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])
const LOOK_FOR_PARENT_MS = 500
const COMPILED = fileURLToPath(new URL('../../.waystation/compiled', import.meta.url))

/**
 * A signal to npm alone ends the shell that npm runs us in, and the shell tells nobody: losing that parent means to stop.
 * Without npm a parent may well go before us, as after `&` and a logout.
 */
const onParentGone = (/** @type {() => void} */ stop) => {
  if (process.platform === 'win32' || process.env['npm_lifecycle_event'] === undefined) return undefined
  const parent = process.ppid
  return setInterval(() => process.ppid !== parent && stop(), LOOK_FOR_PARENT_MS)
}

/**
 * Runs a program in our place: our input and output, our signals, its exit code (128 + n when signal n ended it).
 * Ctrl-C reaches everyone in a terminal's process group, `kill` only us, and npm repeats what it hears:
 * every signal is passed on, and the program has to bear hearing one twice.
 * @param {string} node the Node to run it with, put first on PATH
 * @param {readonly string[]} args
 * @param {string} cwd
 * @returns {Promise<number>} the exit code to end with
 */
export const handOver = (node, args, cwd) =>
  new Promise((done, fail) => {
    // Compiled code is kept between starts: a fifth of the time until the server is ready.
    // By default glibc keeps an arena of memory for every few threads and gives little of it back: 150 MB after an import of 500 documents.
    const env = { NODE_COMPILE_CACHE: COMPILED, MALLOC_ARENA_MAX: '2', ...process.env, PATH: `${dirname(node)}${delimiter}${process.env['PATH'] ?? ''}` }
    const child = spawn(node, args, { stdio: 'inherit', cwd, env })
    const passOn = (/** @type {NodeJS.Signals} */ signal) => void child.kill(signal)
    for (const signal of SIGNALS) process.on(signal, passOn)
    const parentWatch = onParentGone(() => {
      clearInterval(parentWatch)
      passOn('SIGTERM')
    })
    const settle = () => {
      clearInterval(parentWatch)
      for (const signal of SIGNALS) process.off(signal, passOn)
    }
    child.on('error', () => {
      settle()
      fail(new Sentence(`${node} cannot run on this machine: install Node 24 or newer from https://nodejs.org, then run this again.`))
    })
    child.on('exit', (code, signal) => {
      settle()
      done(code ?? 128 + (signal ? constants.signals[signal] : 0))
    })
  })
