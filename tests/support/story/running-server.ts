import { execFile, spawn, type ChildProcess } from 'node:child_process'
import { resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import { freePort } from '../free-port.ts'

const PROGRAM = resolve(import.meta.dirname, '../../../dist/waystation.js')

/** The built program at work on a folder of its own. `said`: all that it wrote, on both channels. `command`: a command of it beside the server. */
export type RunningServer = { readonly url: string; readonly token: string; readonly data: string; readonly said: () => string; readonly command: (...args: readonly string[]) => Promise<unknown>; readonly stop: () => Promise<void> }

const LOOK_AGAIN_MS = 50

const untilReady = async (url: string, program: ChildProcess, said: () => string): Promise<void> => {
  while (program.exitCode === null) {
    const ready = await fetch(`${url}/readyz`).then(({ ok }) => ok, () => false)
    // It has told all, the token as well, once it says how to stop it.
    if (ready && said().includes('Stop   Ctrl-C')) return
    await pause(LOOK_AGAIN_MS)
  }
  throw new Error(`the server ended before it was ready: ${said()}`)
}

/** The token of the console: a line of its own. Empty where somebody has set it up. */
const tokenIn = (said: string): string => /^ {2}([\w-]{22})$/m.exec(said)?.[1] ?? ''

/** Starts the built program on a folder and waits until it is ready: to be set up, where nobody was yet. It tells all that it ever tells, unless it is asked for less. */
export const startRealServer = async (data: string, level: 'debug' | 'error' = 'debug', more: readonly string[] = []): Promise<RunningServer> => {
  const port = await freePort()
  // Only what every program needs: a setting of the machine must not reach in here.
  const bare = Object.fromEntries(['PATH', 'HOME', 'TMPDIR'].flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])))
  const env = { ...bare, HOST: 'localhost', RATE_LIMIT: '0', DISK_RESERVE_MB: '0', LOG_LEVEL: level }
  const program = spawn(process.execPath, [PROGRAM, 'serve', '--data', data, '--port', String(port), ...more], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  const ended = new Promise<void>((done) => void program.once('close', () => done()))
  let text = ''
  for (const channel of [program.stdout, program.stderr]) channel.setEncoding('utf8').on('data', (part: string) => (text += part))
  const said = (): string => text
  const url = `http://localhost:${port}`
  await untilReady(url, program, said)
  return {
    url, data, said, token: tokenIn(text),
    command: (...args) => promisify(execFile)(process.execPath, [PROGRAM, '--data', data, ...args], { env }),
    stop: async () => {
      program.kill('SIGTERM')
      await ended
    },
  }
}
