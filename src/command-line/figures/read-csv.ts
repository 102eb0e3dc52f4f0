import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs'
import { ok, refuse, type Result } from '#kernel'

export type CsvRefusal =
  | { readonly kind: 'file-unreadable'; readonly file: string; readonly code: string }
  | { readonly kind: 'file-empty'; readonly file: string }
  | { readonly kind: 'not-utf8'; readonly file: string; readonly line: number }
  | { readonly kind: 'quotes-broken'; readonly file: string; readonly line: number }
  | { readonly kind: 'columns-miscounted'; readonly file: string; readonly line: number; readonly found: number; readonly wanted: number }
  | { readonly kind: 'line-too-long'; readonly file: string; readonly line: number }
  | { readonly kind: 'column-repeated'; readonly file: string; readonly column: string }

/** A row of a file, and the line it begins in, counted from 1. Fields are without the blanks around them. */
export type CsvRow = { readonly line: number; readonly cells: readonly string[] }

/** A CSV file whose first line has been read. */
export type CsvFile = {
  readonly path: string
  readonly columns: readonly string[]
  /** Reads the file anew, row by row; ends early at a fault. */
  rows(): Generator<CsvRow, void, undefined>
  /** What ended the last reading early. To be asked after it. */
  fault(): CsvRefusal | undefined
}

const CHUNK = 1 << 18
const LONGEST_LINE = 1 << 20

class Broken extends Error {
  readonly refusal: CsvRefusal
  constructor(refusal: CsvRefusal) {
    super(refusal.kind)
    this.refusal = refusal
  }
}

/**
 * Opens a CSV file: UTF-8 with or without a byte order mark; comma, semicolon or tab, whichever the first line has most of; RFC 4180's quotes. It is read in pieces
 * and without waiting, so that a file of any length takes no more memory than its longest row.
 */
export const openCsv = (path: string): Result<CsvFile, CsvRefusal> => {
  let fault: CsvRefusal | undefined
  let separator = ','
  let columns: readonly string[] = []

  function* rows(): Generator<CsvRow, void, undefined> {
    fault = undefined
    try {
      let first = true
      for (const row of records(path, () => separator)) {
        if (first) first = false
        else if (row.cells.length === columns.length) yield row
        else throw new Broken({ kind: 'columns-miscounted', file: path, line: row.line, found: row.cells.length, wanted: columns.length })
      }
    } catch (broken) {
      if (!(broken instanceof Broken)) throw broken
      fault = broken.refusal
    }
  }

  try {
    const [heading] = records(path, (line) => (separator = likeliest(line)))
    columns = heading?.cells ?? []
  } catch (broken) {
    if (broken instanceof Broken) return refuse(broken.refusal)
    throw broken
  }
  if (columns.length === 0) return refuse({ kind: 'file-empty', file: path })
  const twice = columns.find((column, at) => columns.indexOf(column) !== at)
  return twice === undefined ? ok({ path, columns, rows, fault: () => fault }) : refuse({ kind: 'column-repeated', file: path, column: twice })
}

/** What stands within quotes does not count: a column may be called "form, as told". */
const likeliest = (line: string): string => {
  const bare = line.replaceAll(/"(?:[^"]|"")*"?/gu, '')
  return [',', ';', '\t'].toSorted((one, other) => bare.split(other).length - bare.split(one).length)[0] ?? ','
}

/** Lines put together where quotes are open, split into fields. Empty lines are passed over. */
function* records(path: string, separatorOf: (line: string) => string): Generator<CsvRow, void, undefined> {
  let held = ''
  let began = 0
  let line = 0
  for (const text of lines(path)) {
    line++
    if (held === '' && text.trim() === '') continue
    const isWithinQuotes = held !== ''
    if (!isWithinQuotes) began = line
    held = isWithinQuotes ? `${held}\n${text}` : text
    if (held.length > LONGEST_LINE) throw new Broken({ kind: 'line-too-long', file: path, line: began })
    // Looked through again only where the quotes may end: or a field of many lines would take time by the square of their number.
    if (isWithinQuotes && !text.includes('"')) continue
    const separator = separatorOf(held)
    if (!held.includes('"')) {
      yield { line: began, cells: held.split(separator).map((cell) => cell.trim()) }
      held = ''
      continue
    }
    const cells = split(held, separator)
    if (cells === 'open') continue
    if (cells === 'broken') throw new Broken({ kind: 'quotes-broken', file: path, line: began })
    yield { line: began, cells }
    held = ''
  }
  if (held !== '') throw new Broken({ kind: 'quotes-broken', file: path, line: began })
}

const QUOTED = /^\s*"((?:[^"]|"")*)"\s*/u

const split = (text: string, separator: string): readonly string[] | 'open' | 'broken' => {
  const cells: string[] = []
  let rest = text
  for (;;) {
    const quoted = QUOTED.exec(rest)
    if (!quoted && /^\s*"/u.test(rest)) return 'open'
    const end = quoted ? quoted[0].length : rest.indexOf(separator)
    const cell = quoted ? (quoted[1] ?? '').replaceAll('""', '"') : end < 0 ? rest : rest.slice(0, end)
    if (!quoted && cell.includes('"')) return 'broken'
    cells.push(cell.trim())
    if (end < 0 || end >= rest.length) return cells
    if (!rest.startsWith(separator, end)) return 'broken'
    rest = rest.slice(end + separator.length)
  }
}

function* lines(path: string): Generator<string, void, undefined> {
  const file = openFile(path)
  try {
    const decoder = new TextDecoder('utf-8', { fatal: true })
    const bytes = new Uint8Array(CHUNK)
    let rest = ''
    let line = 1
    for (;;) {
      const read = readSome(file, bytes, path)
      try {
        rest += decoder.decode(bytes.subarray(0, read), { stream: read > 0 })
      } catch {
        throw new Broken({ kind: 'not-utf8', file: path, line })
      }
      let from = 0
      for (let end = rest.indexOf('\n'); end >= 0; end = rest.indexOf('\n', from)) {
        yield rest.slice(from, rest[end - 1] === '\r' ? end - 1 : end)
        line++
        from = end + 1
      }
      rest = rest.slice(from)
      if (rest.length > LONGEST_LINE) throw new Broken({ kind: 'line-too-long', file: path, line })
      if (read === 0) break
    }
    if (rest !== '') yield rest
  } finally {
    closeSync(file)
  }
}

const openFile = (path: string): number => {
  try {
    // Without waiting: a pipe would keep us for ever, and could not be read twice.
    const file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK)
    if (fstatSync(file).isFile()) return file
    closeSync(file)
  } catch (error) {
    throw new Broken({ kind: 'file-unreadable', file: path, code: codeOf(error) })
  }
  throw new Broken({ kind: 'file-unreadable', file: path, code: 'EISDIR' })
}

const readSome = (file: number, bytes: Uint8Array, path: string): number => {
  try {
    return readSync(file, bytes)
  } catch (error) {
    throw new Broken({ kind: 'file-unreadable', file: path, code: codeOf(error) })
  }
}

/** The system's code of a fault; what has none is a bug, and is thrown on. */
export const codeOf = (fault: unknown): string => {
  if (fault instanceof Error && 'code' in fault) return String(fault.code)
  throw fault
}
