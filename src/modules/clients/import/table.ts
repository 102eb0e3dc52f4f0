/** What is wrong with a line as such: then nobody knows which cell belongs to which column. */
export type LineFault = 'open-quote' | 'after-quote' | 'more-cells' | 'fewer-cells' | 'too-long'

/** One line of a table. `line`: where it begins in its file, from 1, as whoever opens the file there sees it. */
export type TableLine = { readonly line: number; readonly cells: readonly string[]; readonly wrong?: LineFault }

/** Headings, and the lines below them. `more`: there were more lines than are taken in at once. */
export type Table = { readonly headers: readonly string[]; readonly headerLine: number; readonly lines: readonly TableLine[]; readonly more: boolean }

/** What is read at most. `bytes`: of a file. `unpacked`: of all that is read out of an XLSX file. `cell`: UTF-16 units. */
export const TABLE_LIMITS = { bytes: 100_000_000, unpacked: 300_000_000, lines: 100_000, columns: 300, cell: 100_000 } as const

const isEmpty = ({ cells }: TableLine): boolean => cells.every((cell) => cell.trim() === '')

const filled = ({ cells }: TableLine): number => cells.filter((cell) => cell.trim() !== '').length

const LOOKED_AT = 30

/** Which line holds the headings: the first that is nearly as wide as the widest among the first thirty. What stands above it is a title. */
export const headerLineOf = (lines: readonly TableLine[]): number => {
  const first = lines.slice(0, LOOKED_AT)
  const widest = Math.max(0, ...first.map(filled))
  return first.find((line) => filled(line) > 0 && filled(line) >= widest * 0.6)?.line ?? 1
}

/**
 * Makes a table out of lines. Headings that are missing are called by the letters of their column; one that comes again is numbered. `strict`: a line of another width than
 * the headings is broken, as in a CSV file whose quotes are missing; in a sheet it is not.
 */
export const tableOf = (lines: readonly TableLine[], { headerLine, strict }: { readonly headerLine: number; readonly strict: boolean }): Table => {
  const header = lines.find(({ line }) => line >= headerLine)
  if (header === undefined) return { headers: [], headerLine, lines: [], more: false }
  const below = lines.filter((one) => one.line > header.line && !isEmpty(one))
  const width = strict ? header.cells.length : Math.max(header.cells.length, ...below.slice(0, 1000).map(({ cells }) => cells.length))
  const columns = Math.min(width, TABLE_LIMITS.columns)
  const seen = new Map<string, number>()
  const headers = Array.from({ length: columns }, (_, place) => {
    const said = (header.cells[place] ?? '').trim().replaceAll(/\s+/gu, ' ').slice(0, 200) || columnLetters(place)
    const times = (seen.get(said) ?? 0) + 1
    seen.set(said, times)
    return times === 1 ? said : `${said} (${times})`
  })
  return { headers, headerLine: header.line, lines: below.slice(0, TABLE_LIMITS.lines).map((one) => (strict ? checkWidth(one, columns) : one)), more: below.length > TABLE_LIMITS.lines }
}

const checkWidth = (one: TableLine, columns: number): TableLine => {
  if (one.wrong !== undefined || one.cells.length === columns) return one
  if (one.cells.length < columns) return { ...one, wrong: 'fewer-cells' }
  return one.cells.slice(columns).every((cell) => cell.trim() === '') ? one : { ...one, wrong: 'more-cells' }
}

/** A, B, …, Z, AA, as sheets have it. */
const columnLetters = (place: number): string => (place < 26 ? '' : columnLetters(Math.floor(place / 26) - 1)) + String.fromCodePoint(65 + (place % 26))
