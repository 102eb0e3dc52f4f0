import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { delimiter, dirname } from 'node:path'
import { Sentence } from './say.mjs'

const SIGNALS = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])
// npm passes on a signal that its whole group has had already: the same signal within this time is one signal.
const ECHO_MS = 1000
const WITNESS_MS = 100
const LOOK_FOR_PARENT_MS = 500

/**
 * Ctrl-C reaches everyone in our process group, `kill` only us: the program is to be told in the second case only, so that
 * it hears every signal once. A witness in the same group that dies of the signal shows that everyone has had it.
 */
const openWitness = () => {
  if (process.platform === 'win32') return { hadItToo: async () => true, close: () => {} }
  let closed = false
  // Its death may be told before the signal itself: what counts is that the two lie close together.
  let lastDeath = -Infinity
  const stand = () => {
    // Ends by itself when we are gone: its input ends.
    const witness = spawn('cat', { stdio: ['pipe', 'ignore', 'ignore'] })
    witness.on('error', () => {})
    witness.stdin.on('error', () => {})
    witness.on('exit', (_code, signal) => {
      if (signal !== null) lastDeath = performance.now()
      if (!closed) current = stand()
    })
    return witness
  }
  let current = stand()
  return {
    hadItToo: async () => {
      const asked = performance.now()
      await new Promise((done) => setTimeout(done, WITNESS_MS))
      return lastDeath > asked - WITNESS_MS
    },
    close: () => {
      closed = true
      current.kill('SIGKILL')
    },
  }
}

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
 * @param {string} node the Node to run it with, put first on PATH
 * @param {readonly string[]} args
 * @param {string} cwd
 * @returns {Promise<number>} the exit code to end with
 */
export const handOver = (node, args, cwd) =>
  new Promise((done, fail) => {
    const env = { ...process.env, PATH: `${dirname(node)}${delimiter}${process.env['PATH'] ?? ''}` }
    const child = spawn(node, args, { stdio: 'inherit', cwd, env })
    const witness = openWitness()
    /** @type {Map<string, number>} */
    const heard = new Map()
    const passOn = async (/** @type {NodeJS.Signals} */ signal) => {
      const now = Date.now()
      if (now - (heard.get(signal) ?? 0) < ECHO_MS) return
      heard.set(signal, now)
      if (!(await witness.hadItToo())) child.kill(signal)
    }
    for (const signal of SIGNALS) process.on(signal, passOn)
    const parentWatch = onParentGone(() => {
      clearInterval(parentWatch)
      void passOn('SIGTERM')
    })
    const settle = () => {
      witness.close()
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
