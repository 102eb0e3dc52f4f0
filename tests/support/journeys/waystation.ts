import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'

const ROOT = resolve(import.meta.dirname, '../../..')

/** The folder of this run of the journeys, made by the process that reads the configuration first. */
const runFolder = (): string => {
  const folder = process.env['JOURNEYS_FOLDER']
  if (folder === undefined) throw new Error('playwright.config.ts makes the folder of a run')
  return folder
}

/** Where the invented documents of this run are written. */
export const shelfFolder = (): string => join(runFolder(), 'shelf')

/** The optional library of real documents, beside the project unless `WAYSTATION_SHARED` says where. */
export const REAL_CATALOGUE = join(process.env['WAYSTATION_SHARED'] ?? resolve(ROOT, '../shared'), 'data/library/catalogue.csv')

type Ended = { readonly code: number | null; readonly out: string; readonly err: string }

/** Runs the built command line on the installation that is being served, and waits for its end. */
export const waystation = (...args: readonly string[]): Promise<Ended> =>
  new Promise((done, fail) => {
    const child = spawn(process.execPath, [join(ROOT, 'dist/waystation.js'), ...args, '--data', join(runFolder(), 'data')], { stdio: ['ignore', 'pipe', 'pipe'] })
    const said = { out: '', err: '' }
    child.stdout.setEncoding('utf8').on('data', (text: string) => (said.out += text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said.err += text))
    child.once('error', fail)
    child.once('close', (code) => done({ code, ...said }))
  })

export const sha256Of = async (path: string): Promise<string> => createHash('sha256').update(await readFile(path)).digest('hex')
