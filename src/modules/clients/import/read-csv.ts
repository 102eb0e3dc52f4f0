import { TABLE_LIMITS, type LineFault, type TableLine } from './table.ts'

export const DELIMITERS = [',', ';', '\t', '|'] as const

export type Delimiter = (typeof DELIMITERS)[number]

/** A quote that is not closed within so many lines or letters was none: the line is broken, and the next one is read. */
const LONGEST_QUOTED = { lines: 200, letters: TABLE_LIMITS.cell } as const

const HEAD = 50_000

/** What stands between cells: the sign that parts most of the first lines into the same number of them. */
export const guessDelimiter = (text: string): Delimiter => {
  const head = text.slice(0, HEAD)
  const said = /^sep=([,;\t|])\r?\n/u.exec(head)?.[1]
  const scored = DELIMITERS.map((delimiter) => {
    const widths = Array.from(readCsv(head, delimiter)).slice(0, 50).map(({ cells }) => cells.length)
    const often = new Map<number, number>()
    for (const width of widths) often.set(width, (often.get(width) ?? 0) + 1)
    const [width = 1, times = 0] = [...often].toSorted(([, one], [, other]) => other - one)[0] ?? []
    return { delimiter, score: width === 1 ? 0 : (times / Math.max(1, widths.length)) * Math.min(width, 12) }
  })
  return DELIMITERS.find((one) => one === said) ?? scored.toSorted((one, other) => other.score - one.score)[0]?.delimiter ?? ','
}

/**
 * Reads a table of RFC 4180 as people and programs really write it: line ends of every kind, line breaks and doubled quotes inside of quotes, quotes in the middle of a cell. One line
 * at a time, and a broken one is named and does not take those below with it.
 */
export function* readCsv(text: string, delimiter: Delimiter): Generator<TableLine> {
  let at = 0
  let line = 1
  const head = /^(?:\uFEFF)?(?:sep=[,;\t|]\r?\n)?/u.exec(text)?.[0] ?? ''
  if (head.includes('\n')) line += 1
  at = head.length
  while (at < text.length) {
    const read = readLine(text, at, delimiter)
    if (read.cells.length > 1 || read.cells[0] !== '') yield { line, cells: read.cells, ...(read.wrong === undefined ? {} : { wrong: read.wrong }) }
    at = read.next
    line += read.lines
  }
}

type Read = { readonly cells: readonly string[]; readonly next: number; readonly lines: number; readonly wrong: LineFault | undefined }

const endOf = (text: string, from: number): number => {
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === 10 || code === 13) return at
  }
  return text.length
}

const afterEnd = (text: string, at: number): number => (text.charCodeAt(at) === 13 && text.charCodeAt(at + 1) === 10 ? at + 2 : at + 1)

const readLine = (text: string, from: number, delimiter: Delimiter): Read => {
  const cells: string[] = []
  let lines = 1
  let wrong: LineFault | undefined
  let at = from
  for (;;) {
    if (text.charAt(at) === '"') {
      const quoted = readQuoted(text, at + 1)
      // As it stands, without what the quote should have held together.
      if (quoted === undefined) return broken(text, from, delimiter)
      lines += quoted.lines
      const rest = restOfCell(text, quoted.next, delimiter)
      if (rest.cell.trim() !== '') {
        // Over several lines: it was open, and ended at the first quote of a line below, which shall not be lost with it.
        if (quoted.lines > 0) return broken(text, from, delimiter)
        wrong ??= 'after-quote'
      }
      cells.push(quoted.cell + rest.cell)
      at = rest.next
    } else {
      const rest = restOfCell(text, at, delimiter)
      if (rest.cell.length > TABLE_LIMITS.cell) wrong ??= 'too-long'
      cells.push(rest.cell.slice(0, TABLE_LIMITS.cell))
      at = rest.next
    }
    if (text.charAt(at) !== delimiter) return { cells, next: at >= text.length ? at : afterEnd(text, at), lines, wrong }
    at += 1
  }
}

const broken = (text: string, from: number, delimiter: Delimiter): Read => {
  const end = endOf(text, from)
  return { cells: text.slice(from, Math.min(end, from + TABLE_LIMITS.cell)).split(delimiter), next: end >= text.length ? end : afterEnd(text, end), lines: 1, wrong: 'open-quote' }
}

const restOfCell = (text: string, from: number, delimiter: Delimiter): { readonly cell: string; readonly next: number } => {
  const sign = delimiter.charCodeAt(0)
  let at = from
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === sign || code === 10 || code === 13) break
  }
  return { cell: text.slice(from, at), next: at }
}

/** What stands in quotes; `undefined` where they are never closed. */
const readQuoted = (text: string, from: number): { readonly cell: string; readonly next: number; readonly lines: number } | undefined => {
  let doubled = false
  for (let at = from; ; at += 2) {
    at = text.indexOf('"', at)
    if (at === -1 || at - from > LONGEST_QUOTED.letters) return undefined
    if (text.charAt(at + 1) === '"') {
      doubled = true
      continue
    }
    const cell = text.slice(from, at)
    const lines = cell.split(/\r\n|\r|\n/u).length - 1
    if (lines > LONGEST_QUOTED.lines) return undefined
    return { cell: (doubled ? cell.replaceAll('""', '"') : cell).replaceAll(/\r\n?/gu, '\n'), next: at + 1, lines }
  }
}
