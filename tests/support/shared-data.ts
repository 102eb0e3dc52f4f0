import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'

const SHARED = resolve(import.meta.dirname, '../..', process.env['WAYSTATION_SHARED'] ?? '../shared', 'data')

/** A folder of the test data that lie beside the project; `undefined` where they are not. */
export const sharedFolder = (name: string): string | undefined => (existsSync(join(SHARED, name)) ? join(SHARED, name) : undefined)
