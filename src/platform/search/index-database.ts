import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { INDEX_VERSION } from './index-files.ts'
import { APPLICATION_ID, CHECKED_TABLES, SCHEMA, TOUCH_ALL } from './index-schema.ts'

/** Fills an empty file. Not safe against a crash, and needs not be: until it is published the file is nothing but a leftover. */
export const createDatabase = (path: string): DatabaseSync => {
  const database = new DatabaseSync(path)
  database.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -32000')
  database.exec(SCHEMA)
  database.exec('BEGIN')
  return database
}

/** Ends the filling: the file is whole, its lists are laid one behind the other, and it says so. */
export const completeDatabase = (database: DatabaseSync): void => {
  database.exec(`INSERT INTO words (words) VALUES ('optimize'); INSERT INTO weights (weights) VALUES ('optimize'); COMMIT`)
  database.exec(`PRAGMA application_id = ${APPLICATION_ID}`)
  database.close()
}

// Small on purpose: the operating system keeps the file in memory anyway. Never mapped into memory: a file cut short would end the process.
const SETTINGS = 'PRAGMA cache_size = -8000; PRAGMA cell_size_check = ON; PRAGMA temp_store = MEMORY'
const PATIENCE = { timeout: 5000 }

/**
 * Opens a published file for writing. A returned commit is on disk: write-ahead log, synchronous = FULL. `look`: whether the file may be
 * damaged; then it is measured and its roots are read, in milliseconds whatever its size. Throws what SQLite throws, and `IndexDamaged`.
 */
export const openForWriting = (path: string, { look }: { readonly look: boolean }): DatabaseSync => {
  if (look) checkLength(path)
  const database = new DatabaseSync(path, PATIENCE)
  try {
    database.exec(`${SETTINGS}; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA journal_size_limit = 16000000`)
    if (look) checkRoots(database)
    return database
  } catch (fault) {
    database.close()
    throw fault
  }
}

/** Opens a published file for reading: what a writer commits is seen by the next question. */
export const openForReading = (path: string): DatabaseSync => {
  const database = new DatabaseSync(path, { readOnly: true, ...PATIENCE })
  database.exec(SETTINGS)
  return database
}

/** A file that is no index, or no longer. */
export class IndexDamaged extends Error {}

// SQLite itself opens a file that was cut short and answers from what is left. Size of a page and number of pages stand at the bytes
// 16 and 28 of the header (https://www.sqlite.org/fileformat.html), 1 means 65,536; when the write-ahead log is empty the file has that size.
const isWhole = (path: string): boolean => {
  const handle = openSync(path, 'r')
  try {
    const header = Buffer.alloc(100)
    readSync(handle, header, 0, header.length, 0)
    const pageSize = header.readUInt16BE(16)
    return (pageSize === 1 ? 65_536 : pageSize) * header.readUInt32BE(28) === fstatSync(handle).size
  } finally {
    closeSync(handle)
  }
}

// The log may only be left as it is where questions are being answered from it: the writer's thread alone was started afresh.
const checkLength = (path: string): void => {
  const database = new DatabaseSync(path, PATIENCE)
  let isBusy: boolean
  try {
    isBusy = Number(database.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get()?.['busy']) === 1
  } finally {
    database.close()
  }
  if (!isBusy && !isWhole(path)) throw new IndexDamaged('the file is not as long as it says')
}

const checkRoots = (database: DatabaseSync): void => {
  const id = database.prepare('PRAGMA application_id').get()?.['application_id']
  if (id !== APPLICATION_ID) throw new IndexDamaged(`not an index of version ${INDEX_VERSION}`)
  for (const touch of TOUCH_ALL) database.prepare(touch).get()
}

/** Reads through the whole file, about a second for a gigabyte. False when anything is amiss. */
export const isSound = (database: DatabaseSync): boolean =>
  CHECKED_TABLES.every((table) => database.prepare(`PRAGMA quick_check('${table}')`).get()?.['quick_check'] === 'ok')
