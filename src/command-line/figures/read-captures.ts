import { ok, refuse, type Result } from '#kernel'
import type { AgreementTable, CaptureTable } from '#disclosure'
import { openCsv, type CsvRefusal } from './read-csv.ts'

export type CountsRefusal =
  | CsvRefusal
  | { readonly kind: 'cell-not-understood'; readonly file: string; readonly line: number; readonly column: string; readonly mustBe: string }
  | { readonly kind: 'column-missing'; readonly file: string; readonly column: string; readonly there: readonly string[] }

const ON: ReadonlyMap<string, boolean> = new Map([['1', true], ['x', true], ['yes', true], ['0', false], ['', false], ['no', false]])

/**
 * Reads who was on which list: a column per list with 1 or 0, and a column `people` that says how many. Without such a column every row is one person.
 * Rows that are alike add up.
 */
export const readCaptures = (path: string): Result<CaptureTable, CountsRefusal> => {
  const opened = openCsv(path)
  if (!opened.ok) return opened
  const { columns, rows, fault } = opened.value
  const counted = columns.indexOf('people')
  const lists = columns.filter((_, at) => at !== counted)
  const people = new Map<string, { readonly on: readonly boolean[]; people: number }>()
  for (const { line, cells } of rows()) {
    const marks = cells.filter((_, at) => at !== counted)
    const strange = marks.findIndex((mark) => !ON.has(mark.toLowerCase()))
    if (strange >= 0) return refuse({ kind: 'cell-not-understood', file: path, line, column: lists[strange] ?? '', mustBe: '1 for on this list, 0 for not' })
    const count = cells[counted]
    if (count !== undefined && !/^\d+$/u.test(count)) return refuse({ kind: 'cell-not-understood', file: path, line, column: 'people', mustBe: 'a whole number' })
    const on = marks.map((mark) => ON.get(mark.toLowerCase()) === true)
    const key = on.map(Number).join('')
    const known = people.get(key)
    if (known) known.people += Number(count ?? 1)
    else people.set(key, { on, people: Number(count ?? 1) })
  }
  const broken = fault()
  return broken === undefined ? ok({ lists, rows: [...people.values()] }) : refuse(broken)
}

/** Reads how often each pattern of agreement occurs: a column per field with a level, empty where nothing could be compared, and a column `pairs`. */
export const readAgreements = (path: string, sizes: { readonly left: number; readonly right: number }): Result<AgreementTable, CountsRefusal> => {
  const opened = openCsv(path)
  if (!opened.ok) return opened
  const { columns, rows, fault } = opened.value
  const counted = columns.indexOf('pairs')
  if (counted < 0) return refuse({ kind: 'column-missing', file: path, column: 'pairs', there: columns })
  const names = columns.filter((_, at) => at !== counted)
  const patterns: AgreementTable['patterns'][number][] = []
  for (const { line, cells } of rows()) {
    const strange = cells.findIndex((cell, at) => !(at === counted ? /^\d+$/u : /^\d?$/u).test(cell))
    if (strange >= 0) return refuse({ kind: 'cell-not-understood', file: path, line, column: columns[strange] ?? '', mustBe: strange === counted ? 'a whole number' : 'a level from 0 to 9, or empty where nothing could be compared' })
    const levels = cells.filter((_, at) => at !== counted).map((cell) => (cell === '' ? null : Number(cell)))
    patterns.push({ levels, pairs: Number(cells[counted]) })
  }
  const broken = fault()
  if (broken !== undefined) return refuse(broken)
  const fields = names.map((name, at) => ({ name, levels: Math.max(1, ...patterns.map(({ levels }) => levels[at] ?? 0)) + 1 }))
  return ok({ fields, patterns, ...sizes })
}
