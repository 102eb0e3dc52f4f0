import { ok, refuse, type Result } from '#kernel'
import type { MicrodataRow } from '#disclosure'
import { openCsv, type CsvFile, type CsvRefusal } from './read-csv.ts'
import { readAmount } from './read-amount.ts'
import type { Spec } from './spec.ts'

export type RecordsRefusal =
  | CsvRefusal
  | { readonly kind: 'columns-missing'; readonly file: string; readonly columns: readonly string[]; readonly there: readonly string[] }
  /** The answer itself is not repeated. */
  | { readonly kind: 'code-unknown'; readonly file: string; readonly line: number; readonly column: string; readonly codes: readonly string[] }
  | { readonly kind: 'answer-missing'; readonly file: string; readonly line: number; readonly column: string }
  | { readonly kind: 'amount-not-understood'; readonly file: string; readonly line: number; readonly column: string; readonly decimals: number }
  | { readonly kind: 'person-twice'; readonly file: string; readonly line: number; readonly before: number }
  | { readonly kind: 'person-missing'; readonly file: string; readonly line: number }
  | { readonly kind: 'no-records'; readonly file: string }
  /** More rows or fewer than were checked. */
  | { readonly kind: 'records-changed'; readonly file: string }

/** One record: its answers, and the amount in its smallest unit with whom it is from. A record without amounts counts one. */
export type Entry = { readonly row: MicrodataRow; readonly amount: number; readonly by: string | undefined }

/** Records that were read once from end to end, and fit. */
export type Records = {
  readonly path: string
  readonly count: number
  /** Reads them again: one row of answers per person, in the order of the attributes. */
  rows(): Generator<MicrodataRow, void, undefined>
  /** The same with amounts. */
  entries(): Generator<Entry, void, undefined>
  /** What ended the last reading early: the file was changed in between. */
  fault(): RecordsRefusal | undefined
}

type Column = { readonly place: number; readonly name: string; readonly codes: ReadonlyMap<string, string>; readonly empty: string | undefined; readonly listed: readonly string[] }

/**
 * Opens the records and checks every one of them before anything is spent on them: columns, code lists, and, where the spec names a column
 * for it, that nobody is there twice. Memory: that of one row, and of the persons' names where they are checked.
 */
export const openRecords = (path: string, spec: Spec, onRow: (done: number) => void = () => {}): Result<Records, RecordsRefusal> => {
  const opened = openCsv(path)
  if (!opened.ok) return opened
  const file = opened.value
  const amounts = 'amount' in spec ? spec.amount : undefined
  const wanted = [...spec.attributes.map(({ name, column = name }) => column), ...[spec.person, amounts?.column, amounts?.by].filter((column) => column !== undefined)]
  const missing = wanted.filter((column) => !file.columns.includes(column))
  if (missing.length > 0) return refuse({ kind: 'columns-missing', file: path, columns: missing, there: file.columns })
  const layout = layoutOf(file, spec)
  const count = countSound(file, spec.person === undefined ? -1 : file.columns.indexOf(spec.person), layout, onRow)
  if (typeof count !== 'number') return refuse(count)
  if (count === 0) return refuse({ kind: 'no-records', file: path })
  let later: RecordsRefusal | undefined
  function* entries(): Generator<Entry, void, undefined> {
    later = undefined
    let read = 0
    for (const { line, cells } of file.rows()) {
      const entry = entryIn(layout, cells, line)
      if ('kind' in entry) {
        later = entry
        return
      }
      read++
      yield entry
    }
    if (read !== count && file.fault() === undefined) later = { kind: 'records-changed', file: path }
  }
  return ok({
    path,
    count,
    fault: () => later ?? file.fault(),
    entries,
    *rows() {
      for (const { row } of entries()) yield row
    },
  })
}

/** Where everything stands in a line of the file. */
type Layout = { readonly file: string; readonly columns: readonly Column[]; readonly amount: { readonly place: number; readonly name: string; readonly by: number; readonly decimals: number } | undefined }

const layoutOf = ({ path, columns }: CsvFile, spec: Spec): Layout => {
  const amount = 'amount' in spec ? spec.amount : undefined
  return {
    file: path,
    columns: spec.attributes.map(({ name, column = name, codes, empty }) => ({ place: columns.indexOf(column), name: column, codes: new Map(codes.map((code) => [code, code])), empty, listed: codes })),
    amount: amount && { place: columns.indexOf(amount.column), name: amount.column, by: amount.by === undefined ? -1 : columns.indexOf(amount.by), decimals: amount.decimals },
  }
}

const entryIn = ({ file, columns, amount }: Layout, cells: readonly string[], line: number): Entry | Exclude<RecordsRefusal, CsvRefusal> => {
  const row = answersIn(columns, cells, line, file)
  if (!Array.isArray(row)) return row
  if (amount === undefined) return { row, amount: 1, by: undefined }
  const read = readAmount(cells[amount.place] ?? '', amount.decimals)
  if (read === undefined) return { kind: 'amount-not-understood', file, line, column: amount.name, decimals: amount.decimals }
  if (amount.by < 0) return { row, amount: read, by: undefined }
  const by = cells[amount.by] ?? ''
  return by === '' ? { kind: 'person-missing', file, line } : { row, amount: read, by: Buffer.from(by).toString() }
}

const answersIn = (columns: readonly Column[], cells: readonly string[], line: number, file: string): string[] | Exclude<RecordsRefusal, CsvRefusal> => {
  const answers: string[] = []
  for (const { place, name, codes, empty, listed } of columns) {
    const cell = cells[place] ?? ''
    // The list's own text, and not a part of the file's: rows that are kept then share it.
    const answer = codes.get(cell === '' && empty !== undefined ? empty : cell)
    if (answer === undefined) return cell === '' ? { kind: 'answer-missing', file, line, column: name } : { kind: 'code-unknown', file, line, column: name, codes: listed }
    answers.push(answer)
  }
  return answers
}

const countSound = (file: CsvFile, person: number, layout: Layout, onRow: (done: number) => void): number | RecordsRefusal => {
  const seen = new Map<string, number>()
  let count = 0
  for (const { line, cells } of file.rows()) {
    const entry = entryIn(layout, cells, line)
    if ('kind' in entry) return entry
    if (person >= 0) {
      const who = cells[person] ?? ''
      if (who === '') return { kind: 'person-missing', file: file.path, line }
      const before = seen.get(who)
      if (before !== undefined) return { kind: 'person-twice', file: file.path, line, before }
      // A copy: a part of a text would keep the whole piece of the file that it was cut from.
      seen.set(Buffer.from(who).toString(), line)
    }
    count++
    if (count % 50_000 === 0) onRow(count)
  }
  return file.fault() ?? count
}
