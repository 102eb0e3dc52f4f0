import { COLUMNS, type ResultRow } from './row.ts'

/** Stands between the values of a cell that holds several. */
const SEPARATOR = '; '

/** A spreadsheet takes what begins so for a formula, and runs it: a mark of text is put before (OWASP, *CSV injection*). */
const FORMULA = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r]/u

const cell = (value: ResultRow[keyof ResultRow]): string => {
  if (value === undefined || typeof value === 'number') return String(value ?? '')
  // What separates values does not stand within one.
  const text = (typeof value === 'string' ? value : value.map((one) => one.replaceAll(';', ',')).join(SEPARATOR)).toWellFormed().replaceAll(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
  const safe = FORMULA.test(text) ? `'${text}` : text
  return /["\n,;]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** Rows as CSV (RFC 4180, UTF-8 with a mark of byte order, without which spreadsheets mistake the letters). */
export const asCsv = (rows: readonly ResultRow[]): string =>
  `\uFEFF${[COLUMNS.map(({ name }) => name).join(','), ...rows.map((row) => COLUMNS.map(({ name }) => cell(row[name])).join(','))].join('\r\n')}\r\n`

/** What the columns of such a file are (CSV on the Web: *Metadata Vocabulary for Tabular Data*, W3C 2015). `file`: its address. */
export const asCsvMetadata = (file: string, title: string, language: string): string =>
  JSON.stringify({
    '@context': ['http://www.w3.org/ns/csvw', { '@language': language }],
    url: file,
    'dc:title': title,
    dialect: { encoding: 'utf-8', delimiter: ',', quoteChar: '"', header: true, lineTerminators: ['\r\n'] },
    tableSchema: {
      columns: COLUMNS.map((column) => ({ name: column.name, titles: column.name, propertyUrl: column.means, datatype: column.datatype, separator: 'list' in column ? SEPARATOR : undefined })),
      primaryKey: 'number',
    },
  })
