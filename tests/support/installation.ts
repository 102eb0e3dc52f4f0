import { spawnSync } from 'node:child_process'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, vi } from 'vitest'
import { aFolder } from './folder.ts'
import { ENGINE, freshPostgresUrl } from './database.ts'
import { startWaystation, waystation, type Ended, type Running, type Settings } from './waystation.ts'

/** An installation on which the built program is run. */
export type TestInstallation = {
  readonly data: string
  readonly settings: Settings
  run(...args: readonly string[]): Promise<Ended>
  start(...args: readonly string[]): Running
}

const LONGEST_TEST_MS = 240_000

/** Limits low enough for a test to reach them. */
const QUICK: Settings = { READER_STALL_SECONDS: '5', READER_MEMORY_MB: '300', RATE_LIMIT: '0', LOG_LEVEL: 'error', DISK_RESERVE_MB: '0' }

/** One at a place of its own; nothing is made until a command is run. */
export const installationAt = (data: string, settings: Settings = {}): TestInstallation => {
  const all = { ...QUICK, ...settings }
  return {
    data,
    settings: all,
    run: (...args) => waystation(['--data', data, '--json', ...args], all),
    start: (...args) => startWaystation(['--data', data, '--json', ...args], all),
  }
}

/**
 * Gives each test an empty installation on the engine of this run: embedded, a copy of one that was founded once for the file;
 * on PostgreSQL, a database of its own, founded by the first command.
 */
export const useInstallations = (): ((settings?: Settings) => Promise<TestInstallation>) => {
  // Every command is a process that opens a database: on a busy machine that takes its time.
  vi.setConfig({ testTimeout: LONGEST_TEST_MS })
  let template: string | undefined
  beforeAll(async () => {
    if (ENGINE === 'postgres') return
    template = await mkdtemp(join(tmpdir(), 'waystation-template-'))
    const { code, err } = foundAt(template)
    if (code !== 0) throw new Error(`no installation could be founded: ${err}`)
  })
  afterAll(async () => template === undefined || (await rm(template, { recursive: true })))
  return async (settings) => {
    const data = join(await aFolder(), 'data')
    if (template === undefined) return installationAt(data, { DATABASE_URL: await freshPostgresUrl(), ...settings })
    await cp(template, data, { recursive: true })
    return installationAt(data, settings)
  }
}

// Before any test has begun, so that there is none to tie the child to.
const foundAt = (folder: string): { code: number | null; err: string } => {
  const { status, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, '../../dist/waystation.js'), '--data', folder, 'library', 'search', 'nothing'], {
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'] },
    encoding: 'utf8',
  })
  return { code: status, err: stderr }
}
