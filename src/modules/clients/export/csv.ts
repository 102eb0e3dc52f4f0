/**
 * What makes a spreadsheet take a cell for a formula: = + - @, tab or carriage return in front, also after spaces that it would drop, and their wide forms. Such a
 * cell would reach out, or run, on the device of whoever opens the file (OWASP, *CSV injection*).
 */
const BEGINS_A_FORMULA = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r]/u

/** A cell that no spreadsheet takes for a formula: an apostrophe stands before what would be one. */
export const guardCell = (text: string): string => (BEGINS_A_FORMULA.test(text) ? `'${text}` : text)

const cell = (text: string): string => {
  const guarded = guardCell(text)
  return /[",\r\n]/.test(guarded) || guarded !== guarded.trim() ? `"${guarded.replaceAll('"', '""')}"` : guarded
}

/** A table as RFC 4180 has it: a line of names, then one line a row, each ended by CR LF. To be written in UTF-8, which RFC 4180 leaves open. */
export const toCsv = (columns: readonly string[], rows: readonly (readonly string[])[]): string => [columns, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')
