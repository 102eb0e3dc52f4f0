import { ok, refuse, type Result } from '#kernel'
import type { MicrodataRow } from '#disclosure'
import { openCsv, type CsvFile, type CsvRefusal } from './read-csv.ts'
import type { Spec } from './spec.ts'

export type RecordsRefusal =
  | CsvRefusal
  | { readonly kind: 'columns-missing'; readonly file: string; readonly columns: readonly string[]; readonly there: readonly string[] }
  /** The answer itself is not repeated. */
  | { readonly kind: 'code-unknown'; readonly file: string; readonly line: number; readonly column: string; readonly codes: readonly string[] }
  | { readonly kind: 'answer-missing'; readonly file: string; readonly line: number; readonly column: string }
  | { readonly kind: 'person-twice'; readonly file: string; readonly line: number; readonly before: number }
  | { readonly kind: 'person-missing'; readonly file: string; readonly line: number }
  | { readonly kind: 'no-records'; readonly file: string }

/** Records that were read once from end to end, and fit. */
export type Records = {
  readonly count: number
  /** Reads them again: one row of answers per person, in the order of the attributes. */
  rows(): Generator<MicrodataRow, void, undefined>
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
  const wanted = [...spec.attributes.map(({ name, column = name }) => column), ...(spec.person === undefined ? [] : [spec.person])]
  const missing = wanted.filter((column) => !file.columns.includes(column))
  if (missing.length > 0) return refuse({ kind: 'columns-missing', file: path, columns: missing, there: file.columns })
  const columns = spec.attributes.map(({ name, column = name, codes, empty }): Column => ({ place: file.columns.indexOf(column), name: column, codes: new Map(codes.map((code) => [code, code])), empty, listed: codes }))
  const fault = personFault(file, spec, columns, onRow)
  if (typeof fault !== 'number') return refuse(fault)
  if (fault === 0) return refuse({ kind: 'no-records', file: path })
  let later: RecordsRefusal | undefined
  return ok({
    count: fault,
    fault: () => later ?? file.fault(),
    *rows() {
      later = undefined
      for (const { line, cells } of file.rows()) {
        const answers = answersIn(columns, cells, line, path)
        if (!Array.isArray(answers)) {
          later = answers
          return
        }
        yield answers
      }
    },
  })
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

const personFault = (file: CsvFile, spec: Spec, columns: readonly Column[], onRow: (done: number) => void): number | RecordsRefusal => {
  const person = spec.person === undefined ? -1 : file.columns.indexOf(spec.person)
  const seen = new Map<string, number>()
  let count = 0
  for (const { line, cells } of file.rows()) {
    const answers = answersIn(columns, cells, line, file.path)
    if (!Array.isArray(answers)) return answers
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
