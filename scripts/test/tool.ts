import { spawn, type StdioOptions } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { constants } from 'node:os'
import { dirname, join, resolve } from 'node:path'

/** The project's root. */
export const ROOT = resolve(import.meta.dirname, '../..')

/** Where a package's command lies, to be run by Node itself: no shell, the same on every system. */
const commandOf = (name: string, command: string): string => {
  const folder = join(ROOT, 'node_modules', name)
  const { bin }: { bin: string | Record<string, string> } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const path = typeof bin === 'string' ? bin : bin[command]
  if (path === undefined) throw new Error(`${name} has no command ${command}`)
  return join(folder, path)
}

const waitForChild = () => {}

export type ToolOptions = { readonly env?: Readonly<Record<string, string>>; readonly stdio?: StdioOptions }

/**
 * Runs a program in the project's root with the Node we run on, and waits for it.
 * Ctrl-C reaches it too; it decides when to end, and we end after it.
 * @returns its exit code, 128 + n when signal n ended it
 */
export const runNode = (args: readonly string[], { env = {}, stdio = 'inherit' }: ToolOptions = {}): Promise<number> =>
  new Promise((done, fail) => {
    const child = spawn(process.execPath, args, { cwd: ROOT, stdio, env: { ...process.env, PATH: `${dirname(process.execPath)}:${process.env['PATH']}`, ...env } })
    process.on('SIGINT', waitForChild)
    child.on('error', fail)
    child.on('exit', (code, signal) => {
      process.off('SIGINT', waitForChild)
      done(code ?? 128 + (signal ? constants.signals[signal] : 0))
    })
  })

/** Runs a command of an installed package, such as `vitest`. */
export const runTool = (name: string, args: readonly string[], options?: ToolOptions & { command?: string }): Promise<number> =>
  runNode([commandOf(name, options?.command ?? name), ...args], options)
