import type { DatabaseSync } from 'node:sqlite'
import { IndexDamaged } from './index-database.ts'

/**
 * What is known of every document without asking the database: numbers in arrays, by the document's key (from 1; 0 is nobody) or by row.
 * Some forty bytes a document and four a page.
 */
export type HeldDocuments = {
  /** One more than the highest key, and than the highest row. */
  keys: number
  rows: number
  /** Rows in use, about. */
  liveRows: number
  keyOfRow: Uint32Array
  firstRow: Uint32Array
  /** Rows in use, the document's own included; 0: there is no such document. */
  rowCount: Uint32Array
  access: Uint32Array
  /** Year, month and day as one number, 0 where unknown: 19481210, 19480000. */
  date: Uint32Array
  work: Uint32Array
  isOriginal: Uint8Array
  /** Where the document's labels stand in `labels`. */
  labelStart: Uint32Array
  labelCount: Uint32Array
  labels: Uint32Array
  /** By code of a label. */
  kinds: string[]
  values: string[]
}

const grown = <T extends Uint32Array | Uint8Array>(array: T, length: number): T => {
  if (length <= array.length) return array
  const larger = array instanceof Uint8Array ? new Uint8Array(Math.max(length, array.length * 2)) : new Uint32Array(Math.max(length, array.length * 2))
  larger.set(array)
  // The same kind of array as was given, which TypeScript cannot follow.
  return larger as T
}

const FIRST_SIZE = 1024

const none = (): HeldDocuments => ({
  keys: 1,
  rows: 0,
  liveRows: 0,
  keyOfRow: new Uint32Array(FIRST_SIZE),
  firstRow: new Uint32Array(FIRST_SIZE),
  rowCount: new Uint32Array(FIRST_SIZE),
  access: new Uint32Array(FIRST_SIZE),
  date: new Uint32Array(FIRST_SIZE),
  work: new Uint32Array(FIRST_SIZE),
  isOriginal: new Uint8Array(FIRST_SIZE),
  labelStart: new Uint32Array(FIRST_SIZE),
  labelCount: new Uint32Array(FIRST_SIZE),
  labels: new Uint32Array(FIRST_SIZE),
  kinds: [],
  values: [],
})

const CHANGED = 'SELECT key, first_row, pages, access, date, work, is_original, labels, change FROM documents'

type Row = readonly unknown[]

/** Keeps such arrays in step with a database. `refresh` is to be called inside the transaction that asks the question. */
export const holdDocuments = (database: DatabaseSync): (() => HeldDocuments) => {
  const listOf = (sql: string) => {
    const statement = database.prepare(sql)
    statement.setReturnArrays(true)
    return statement
  }
  const lastChange = listOf('SELECT ifnull((SELECT max(change) FROM documents), 0), ifnull((SELECT max(change) FROM gone), 0)')
  const all = listOf(CHANGED)
  const changed = listOf(`${CHANGED} WHERE change > ? ORDER BY change`)
  const gone = listOf('SELECT key FROM gone WHERE change > ?')
  const labelsAfter = listOf('SELECT code, kind, label FROM labels WHERE code >= ?')
  let held = none()
  let last = -1
  let labelsEnd = 0

  const takeLabels = (key: number, bytes: unknown): void => {
    if (!(bytes instanceof Uint8Array) || bytes.length % 4 !== 0) throw new IndexDamaged('a document has no labels')
    const count = bytes.length / 4
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    held.labels = grown(held.labels, labelsEnd + count)
    for (let at = 0; at < count; at += 1) held.labels[labelsEnd + at] = view.getUint32(at * 4, true)
    held.labelStart[key] = labelsEnd
    held.labelCount[key] = count
    labelsEnd += count
  }

  const makeRoom = (key: number, endRow: number): void => {
    for (const column of ['firstRow', 'rowCount', 'access', 'date', 'work', 'labelStart', 'labelCount'] as const) held[column] = grown(held[column], key + 1)
    held.isOriginal = grown(held.isOriginal, key + 1)
    held.keyOfRow = grown(held.keyOfRow, endRow)
    held.keys = Math.max(held.keys, key + 1)
    held.rows = Math.max(held.rows, endRow)
  }

  const take = (row: Row): void => {
    const [key = 0, firstRow = 0, pages = 0, access = 0, date = 0, work = 0, isOriginal = 0] = row.map(Number)
    makeRoom(key, firstRow + pages + 1)
    held.liveRows += pages + 1 - (held.rowCount[key] ?? 0)
    held.firstRow[key] = firstRow
    held.rowCount[key] = pages + 1
    held.access[key] = access
    held.date[key] = date
    held.work[key] = work
    held.isOriginal[key] = isOriginal
    held.keyOfRow.fill(key, firstRow, firstRow + pages + 1)
    takeLabels(key, row[7])
  }

  const drop = (key: number): void => {
    const count = held.rowCount[key] ?? 0
    held.liveRows -= count
    held.rowCount[key] = 0
    held.access[key] = 0
  }

  const rowsOf = (statement: ReturnType<typeof listOf>, ...given: number[]): Iterable<Row> =>
    // With `setReturnArrays` rows are arrays, which the types of Node do not say.
    statement.iterate(...given) as unknown as Iterable<Row>

  return () => {
    const [[documents, removals] = []] = rowsOf(lastChange)
    const now = Math.max(Number(documents), Number(removals))
    if (now === last) return held
    for (const [code, kind, label] of rowsOf(labelsAfter, held.kinds.length)) {
      held.kinds[Number(code)] = String(kind)
      held.values[Number(code)] = String(label)
    }
    if (last >= 0) for (const [key] of rowsOf(gone, last)) drop(Number(key))
    for (const row of last < 0 ? rowsOf(all) : rowsOf(changed, last)) take(row)
    last = now
    return held
  }
}
