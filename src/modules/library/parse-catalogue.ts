import { CsvError, parse } from 'csv-parse/sync'
import { ok, refuse, type Result } from '#kernel'
import { isCatalogueColumn } from './schema.ts'

/** One row of a catalogue: its columns as text, or why it could not be taken apart. `line` counts from 1. */
export type CatalogueLine =
  | { readonly line: number; readonly columns: Readonly<Record<string, string>> }
  | { readonly line: number; readonly fault: 'quotes-broken' | 'columns-miscounted' | 'row-too-long' }

export type Catalogue = { readonly rows: readonly CatalogueLine[]; readonly ignoredColumns: readonly string[] }
export type CatalogueRefusal =
  | { readonly kind: 'catalogue-empty' }
  | { readonly kind: 'catalogue-not-text' }
  | { readonly kind: 'catalogue-heading-broken' }
  | { readonly kind: 'catalogue-without-file-column'; readonly columns: string }
  | { readonly kind: 'catalogue-column-repeated'; readonly column: string }

const LONGEST_ROW = 256 * 1024

/**
 * Takes a CSV apart (RFC 4180; commas, semicolons or tabs; with or without a byte order mark). A broken row is reported with its line,
 * and reading goes on at the next line, so that one stray quote does not swallow the rest.
 */
export const parseCatalogue = (bytes: Uint8Array): Result<Catalogue, CatalogueRefusal> => {
  const text = decode(bytes)
  if (text === undefined) return refuse({ kind: 'catalogue-not-text' })
  const lines = text.split(/\r\n|\n|\r/)
  const headAt = lines.findIndex((line) => line.trim() !== '')
  const head = lines[headAt]
  if (head === undefined) return refuse({ kind: 'catalogue-empty' })
  const delimiter = delimiterOf(head)
  const heading = valuesOf(head, delimiter)
  if (heading === undefined) return refuse({ kind: 'catalogue-heading-broken' })
  const names = heading.map((name) => name.toLowerCase())
  if (!names.includes('file')) return refuse({ kind: 'catalogue-without-file-column', columns: names.join(', ').slice(0, 200) })
  const repeated = names.find((name, at) => names.indexOf(name) !== at && isCatalogueColumn(name))
  if (repeated !== undefined) return refuse({ kind: 'catalogue-column-repeated', column: repeated })
  return ok({ rows: rowsFrom(lines, headAt + 1, delimiter, names), ignoredColumns: names.filter((name) => name !== '' && !isCatalogueColumn(name)) })
}

const decode = (bytes: Uint8Array): string | undefined => {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return text.includes('\u0000') ? undefined : text
  } catch {
    return undefined
  }
}

/** The one of the three that the heading holds most of. */
const delimiterOf = (head: string): string => {
  const count = (mark: string): number => head.split(mark).length
  return [';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best), ',')
}

const rowsFrom = (lines: readonly string[], first: number, delimiter: string, names: readonly string[]): CatalogueLine[] => {
  const rows: CatalogueLine[] = []
  for (let at = first; at < lines.length; at++) {
    if (lines[at]?.trim() === '') continue
    const line = at + 1
    const record = recordAt(lines, at, delimiter)
    if ('fault' in record) {
      rows.push({ line, fault: record.fault })
      continue
    }
    at += record.lines - 1
    const { values } = record
    const surplus = values.slice(names.length).some((value) => value !== '')
    if (surplus) rows.push({ line, fault: 'columns-miscounted' })
    else rows.push({ line, columns: Object.fromEntries(names.map((name, column) => [name, values[column] ?? ''])) })
  }
  return rows
}

type TakenRecord = { values: string[]; lines: number } | { fault: 'quotes-broken' | 'row-too-long' }

/** One record from line `at` on: usually a line, more when a quoted value goes on. */
const recordAt = (lines: readonly string[], at: number, delimiter: string): TakenRecord => {
  let text = ''
  let quotes = 0
  for (let end = at; end < lines.length; end++) {
    const line = lines[end] ?? ''
    text += (end > at ? '\n' : '') + line
    quotes += line.split('"').length - 1
    if (text.length > LONGEST_ROW) return { fault: 'row-too-long' }
    // An even count of quotes is a whole record: RFC 4180 doubles those inside a value.
    if (quotes % 2 === 1) continue
    const values = valuesOf(text, delimiter)
    return values === undefined ? { fault: 'quotes-broken' } : { values, lines: end - at + 1 }
  }
  return { fault: 'quotes-broken' }
}

/** The values of one record; `undefined` when its quotes do not match. */
const valuesOf = (text: string, delimiter: string): string[] | undefined => {
  try {
    return parse(text, { delimiter, trim: true })[0] ?? []
  } catch (fault) {
    if (fault instanceof CsvError) return undefined
    throw fault
  }
}
