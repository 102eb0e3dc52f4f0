import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readTree } from '../../tests/support/house/read-tree.ts'
import { withExitCode, type Tally } from '../../tests/support/report/tally.ts'
import { ROOT, runTool } from './tool.ts'

/** Reads what a run left behind; `undefined` when it left nothing. */
export const readJson = <T>(path: string): T | undefined => {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return undefined
  }
}

/** Gives a piece of work a temporary folder, and takes it away afterwards. */
export const inTemporaryFolder = async <T>(work: (folder: string) => Promise<T>): Promise<T> => {
  const folder = mkdtempSync(join(tmpdir(), 'waystation-test-'))
  try {
    return await work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Runs Vitest on some files, or on all, and counts. */
export const runVitest = (files: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Tally> =>
  inTemporaryFolder(async (folder) => {
    const path = join(folder, 'tally.json')
    const code = await runTool('vitest', ['run', ...files], { env: { ...env, VITEST_TALLY: path } })
    return withExitCode(readJson<Tally>(path), code)
  })

/** The test files that open a database, and so must hold on PostgreSQL as well. */
export const databaseTests = (): readonly string[] =>
  [...readTree(ROOT)].filter(([path, source]) => /\.test\.tsx?$/.test(path) && /from '(?:#tests|[^']*\/support)\/database(?:\.ts)?'/.test(source)).map(([path]) => path)
