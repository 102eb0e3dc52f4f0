import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { INDEX_VERSION } from './index-files.ts'

// Marks a file as an index that was filled to the end. "wsix" in ASCII.
const APPLICATION_ID = 0x77736978

// `words` holds the words alone (no text), one row per page and one, number 0, per document; title and description stand in every row
// of their document, so that words of a question may be spread over them. The tokenizer only splits at the spaces put between tokens.
// Row number = key of the document × PAGES + number of the page.
const SCHEMA = `
  CREATE TABLE documents (
    key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, revision INTEGER NOT NULL, language TEXT NOT NULL, title TEXT NOT NULL, pages INTEGER NOT NULL
  );
  CREATE TABLE pages (row INTEGER PRIMARY KEY, body BLOB NOT NULL);
  CREATE VIRTUAL TABLE words USING fts5(title, description, page, content = '', contentless_delete = 1, tokenize = 'ascii');
`

/** How many rows a document may have: pages are numbered from 1 to one less than this. */
export const PAGES = 2 ** 20

/** Fills an empty file. Not safe against a crash, and needs not be: until it is published the file is nothing but a leftover. */
export const createDatabase = (path: string): DatabaseSync => {
  const database = new DatabaseSync(path)
  database.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -16000')
  database.exec(SCHEMA)
  database.exec('BEGIN')
  return database
}

/** Ends the filling: the file is whole, and says so. */
export const completeDatabase = (database: DatabaseSync): void => {
  database.exec('COMMIT')
  database.exec(`PRAGMA application_id = ${APPLICATION_ID}`)
  database.close()
}

/** Two connections to one file: what is written through one is seen by the other when it is committed, and not before. */
export type IndexDatabase = { readonly path: string; readonly writer: DatabaseSync; readonly reader: DatabaseSync }

// Small on purpose: the operating system keeps the file in memory anyway.
const SETTINGS = 'PRAGMA cache_size = -4000; PRAGMA cell_size_check = ON; PRAGMA temp_store = MEMORY'

/**
 * Opens a published file. A returned commit is on disk: write-ahead log, synchronous = FULL. `check` reads through the file for damage,
 * which one just built needs not. Throws what SQLite throws, and `IndexDamaged`.
 */
export const openDatabase = (path: string, { check }: { readonly check: boolean }): IndexDatabase => {
  if (check) checkLength(path)
  const writer = new DatabaseSync(path, { timeout: 5000 })
  try {
    writer.exec(`${SETTINGS}; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA journal_size_limit = 16000000`)
    if (check) checkSound(writer)
    const reader = new DatabaseSync(path, { readOnly: true, timeout: 5000 })
    reader.exec(SETTINGS)
    return { path, writer, reader }
  } catch (fault) {
    writer.close()
    throw fault
  }
}

export const closeDatabase = ({ writer, reader }: IndexDatabase): void => {
  for (const connection of [reader, writer]) if (connection.isOpen) connection.close()
}

/** A file that is no index, or no longer. */
export class IndexDamaged extends Error {}

// The tables one by one, about a second for a gigabyte: a check of the whole file would also read every list of the full-text index,
// which takes ten times as long. A fault there is found by the first question that meets it.
const CHECKED = ['documents', 'pages', 'words_data', 'words_idx', 'words_docsize', 'words_config']

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

// With no connection open, since closing a file lets go of every lock that the process has on it.
const checkLength = (path: string): void => {
  const database = new DatabaseSync(path)
  try {
    database.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get()
  } finally {
    database.close()
  }
  if (!isWhole(path)) throw new IndexDamaged('the file is not as long as it says')
}

const checkSound = (database: DatabaseSync): void => {
  const id = database.prepare('PRAGMA application_id').get()?.['application_id']
  if (id !== APPLICATION_ID) throw new IndexDamaged(`not an index of version ${INDEX_VERSION}`)
  for (const table of CHECKED) {
    const verdict = database.prepare(`PRAGMA quick_check('${table}')`).get()?.['quick_check']
    if (verdict !== 'ok') throw new IndexDamaged('quick_check found fault')
  }
  // Reads the first pages of every table, and the roots of the full-text index, which quick_check takes for mere bytes.
  database.prepare('SELECT count(*) FROM (SELECT key FROM documents LIMIT 1)').get()
  database.prepare('SELECT count(*) FROM (SELECT row FROM pages LIMIT 1)').get()
  database.prepare(`SELECT rowid FROM words WHERE words MATCH '"a"' LIMIT 1`).get()
}
