import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** What is published about the other engine: by number of attributes crossed, mean count, mean absolute error, percent withheld, percent made up. */
export type Published = Readonly<Record<'long_uncontrolled_aggregates' | 'long_uncontrolled_synthetic', Readonly<Record<string, readonly number[]>>>>

const ROOT = resolve(import.meta.dirname, '../..')

export const PUBLISHED_FILE = join(resolve(ROOT, process.env['WAYSTATION_SHARED'] ?? '../shared'), 'data/pacsynth/benchmark.json')

/** `undefined` where the test data are not beside the project. */
export const readPublished = (): Published | undefined => (existsSync(PUBLISHED_FILE) ? JSON.parse(readFileSync(PUBLISHED_FILE, 'utf8')).published_pacsynth_eps4_R4 : undefined)
