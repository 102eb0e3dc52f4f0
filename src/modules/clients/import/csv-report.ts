/** One cell: quoted where it must be, and never begun as a formula of whatever program opens it. */
const cell = (text: string): string => {
  const safe = /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text
  return /[",;\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** A table as a CSV file that spreadsheet programs open with its letters right: UTF-8 with its sign in front, lines as RFC 4180 has them. */
export const writeCsv = (rows: Iterable<readonly string[]>): string => `\uFEFF${Array.from(rows, (row) => `${row.map(cell).join(',')}\r\n`).join('')}`
