import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { freePort } from '../../tests/support/free-port.ts'

export const ROOT = resolve(import.meta.dirname, '../..')
const PROGRAM = join(ROOT, 'dist/waystation.js')

/** The folder of documents that is not part of the project; `undefined` where it is missing. */
export const sharedLibrary = (): string | undefined => {
  const folder = join(process.env['WAYSTATION_SHARED'] ?? join(ROOT, '../shared'), 'data/library')
  return existsSync(folder) ? folder : undefined
}

/** Gives work an empty folder and takes it away. */
export const inFolder = async <T>(work: (folder: string) => Promise<T>): Promise<T> => {
  const folder = mkdtempSync(join(tmpdir(), 'waystation-bench-'))
  try {
    return await work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Runs a program to its end; throws when it fails. */
export const run = async (command: string, args: readonly string[], environment: Readonly<Record<string, string>> = {}): Promise<void> => {
  const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'inherit'], cwd: ROOT, env: { ...process.env, ...environment } })
  const [code] = await once(child, 'exit')
  if (code !== 0) throw new Error(`${command} ended with ${code}`)
}

export const waystation = (data: string, ...args: string[]): Promise<void> => run(process.execPath, [PROGRAM, '--data', data, ...args], { LOG_LEVEL: 'error' })

export type Serving = { readonly url: string; readonly pid: number; stop(): Promise<void> }

/** Starts a server and waits until it is ready. `command`: the program alone, or the whole of `npm start`. */
export const serve = async (data: string, command: 'program' | 'npm start' = 'program'): Promise<Serving> => {
  const port = await freePort()
  const rest = ['--data', data, '--port', String(port)]
  const environment = { ...process.env, RATE_LIMIT: '0', LOG_LEVEL: 'error' }
  const options = { cwd: ROOT, env: environment, stdio: ['ignore', 'ignore', 'inherit'] as ['ignore', 'ignore', 'inherit'] }
  const child = command === 'program' ? spawn(process.execPath, [PROGRAM, 'serve', '--demonstration', ...rest], options) : spawn('npm', ['start', '--silent', '--', ...rest], { ...options, detached: true })
  const url = `http://localhost:${port}`
  await untilReady(child, url)
  return {
    url,
    pid: child.pid ?? 0,
    stop: async () => {
      const ended = once(child, 'exit')
      child.kill('SIGTERM')
      await ended
    },
  }
}

const untilReady = async (child: ChildProcess, url: string): Promise<void> => {
  for (;;) {
    if (child.exitCode !== null) throw new Error(`the server ended with ${child.exitCode}`)
    const ready = await fetch(`${url}/readyz`).then(
      ({ status }) => status === 200,
      () => false,
    )
    if (ready) return
    await pause(10)
  }
}
