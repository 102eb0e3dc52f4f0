import { spawn, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { FileOutcome, ImportTotals } from '#library'

const PROGRAM = join(import.meta.dirname, '../../dist/waystation.js')

/** What a command left when it had ended. */
export type Ended = {
  /** `null` when a signal ended it. */
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly out: string
  readonly err: string
}

/** A command that runs. */
export type Running = {
  readonly pid: number
  /** What it has said on standard output so far. */
  out(): string
  /** Resolves as soon as standard output holds this text; rejects when the command ends without. */
  says(text: string | RegExp): Promise<void>
  kill(signal: NodeJS.Signals): void
  readonly ended: Promise<Ended>
}

export type Settings = Readonly<Record<string, string>>

/** Only what every program needs: a setting of the machine must not reach into the tests. */
const bare = (): Settings => Object.fromEntries(['PATH', 'HOME', 'TMPDIR', 'SYSTEMROOT'].flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])))

/** Starts the built program as a user would. It is killed when the test has ended. */
export const startWaystation = (args: readonly string[], settings: Settings = {}, cwd?: string): Running => {
  const child = spawn(process.execPath, [PROGRAM, ...args], { env: { ...bare(), ...settings }, stdio: ['ignore', 'pipe', 'pipe'], ...(cwd !== undefined && { cwd }) })
  onTestFinished(() => void child.kill('SIGKILL'))
  return follow(child)
}

const follow = (child: ChildProcess & { stdout: NodeJS.ReadableStream | null; stderr: NodeJS.ReadableStream | null }): Running => {
  let out = ''
  let err = ''
  const listeners = new Set<() => void>()
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    out += text
    for (const listener of listeners) listener()
  })
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    err += text
  })
  const ended = new Promise<Ended>((done, fail) => {
    child.once('error', fail)
    child.once('close', (code, signal) => done({ code, signal, out, err }))
  })
  const holds = (text: string | RegExp): boolean => (typeof text === 'string' ? out.includes(text) : text.test(out))
  return {
    pid: child.pid ?? 0,
    out: () => out,
    says: (text) =>
      new Promise((done, fail) => {
        const look = (): void => void (holds(text) && done())
        listeners.add(look)
        look()
        void ended.then(() => fail(new Error(`ended without saying ${String(text)}:\n${out}\n${err}`)))
      }),
    kill: (signal) => void child.kill(signal),
    ended,
  }
}

/** Runs the built program to its end. */
export const waystation = (args: readonly string[], settings?: Settings, cwd?: string): Promise<Ended> => startWaystation(args, settings, cwd).ended

/** The lines of a `--json` command; a last one that was cut off by a kill is left out. */
export const linesOf = (out: string): readonly unknown[] => out.split('\n').slice(0, -1).map((line): unknown => JSON.parse(line))

const isOutcome = (line: unknown): line is FileOutcome => typeof line === 'object' && line !== null && 'status' in line
const isTotals = (line: unknown): line is { totals: ImportTotals; refusal?: string; ignoredColumns?: string[] } => typeof line === 'object' && line !== null && 'totals' in line

/** What an import said: one outcome a file, and what it ended with. */
export const importOf = (out: string) => {
  const lines = linesOf(out)
  return { outcomes: lines.filter(isOutcome), end: lines.find(isTotals) }
}
