import { dayOfSerial } from './sheet-dates.ts'
import { TABLE_LIMITS, type TableLine } from './table.ts'
import { attributeOf, XmlRefused, xmlParts } from './xml-parts.ts'

/** What the cells of a sheet are read by: texts by number, which styles are dates, and from when days are counted. */
export type Workbook = { readonly strings: readonly string[]; readonly dates: readonly boolean[]; readonly from1904: boolean }

type Line = { readonly line: number; readonly cells: string[] }

/** How many lines of a sheet are read at most: those that are taken in, and what stands above and between them. */
const MOST_LINES = TABLE_LIMITS.lines + 1_000
const PAUSE_EVERY = 500

/** `BC12`: column 54, line 12, from 0 and from 1. */
const placeOf = (reference: string): { readonly column: number; readonly line: number } | undefined => {
  const found = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/u.exec(reference)
  if (!found) return undefined
  const [, letters = '', digits = ''] = found
  return { column: Array.from(letters).reduce((sum, letter) => sum * 26 + (letter.charCodeAt(0) - 64), 0) - 1, line: Number(digits) }
}

/** The lines of one sheet. What is merged stands in each of its cells. */
export const readSheet = async (xml: string, book: Workbook, pause: () => Promise<void>): Promise<readonly TableLine[]> => {
  const lines: Line[] = []
  const merged: string[] = []
  let row: Line | undefined
  let cell: { readonly column: number; readonly type: string; readonly style: number; value: string } | undefined
  let [inValue, last, spoken] = [false, 0, false]
  for (const part of xmlParts(xml)) {
    if (part.kind === 'text') {
      if (cell && inValue && !spoken && cell.value.length < TABLE_LIMITS.cell) cell.value += part.text
      continue
    }
    const opens = part.kind === 'open'
    switch (part.name) {
      case 'row':
        if (opens) {
          last = Number(attributeOf(part.attributes, 'r') ?? last + 1)
          if (!Number.isInteger(last) || lines.length >= MOST_LINES) return done(lines, merged)
          row = { line: last, cells: [] }
          lines.push(row)
          if (lines.length % PAUSE_EVERY === 0) await pause()
        } else row = undefined
        break
      case 'c':
        if (opens) {
          const place = placeOf(attributeOf(part.attributes, 'r') ?? '')
          cell = { column: place?.column ?? row?.cells.length ?? 0, type: attributeOf(part.attributes, 't') ?? 'n', style: Number(attributeOf(part.attributes, 's') ?? 0), value: '' }
        } else if (cell && row && cell.column < TABLE_LIMITS.columns) {
          while (row.cells.length < cell.column) row.cells.push('')
          row.cells[cell.column] = shown(cell, book).slice(0, TABLE_LIMITS.cell)
          cell = undefined
        }
        break
      case 'v':
      case 't':
        inValue = opens
        break
      case 'rPh':
        spoken = opens
        break
      case 'mergeCell':
        if (opens && merged.length < 10_000) merged.push(attributeOf(part.attributes, 'ref') ?? '')
        break
      default:
    }
  }
  if (row !== undefined) throw new XmlRefused('cut off')
  return done(lines, merged)
}

const shown = ({ type, style, value }: { readonly type: string; readonly style: number; readonly value: string }, { strings, dates, from1904 }: Workbook): string => {
  if (value === '') return ''
  switch (type) {
    case 's':
      return strings[Number(value)] ?? ''
    case 'b':
      return value === '1' ? 'TRUE' : 'FALSE'
    case 'e':
      // What a formula could not reckon is nothing that anybody said.
      return ''
    case 'n':
      return (dates[style] === true ? dayOfSerial(Number(value), from1904) : undefined) ?? plain(value)
    default:
      return value
  }
}

/** `4.4740000000000003E11` as a person typed it. */
const plain = (value: string): string => {
  const number = Number(value)
  return Number.isFinite(number) && /[.e]/iu.test(value) ? String(Number(number.toPrecision(15))) : value
}

/** Cells that may be written for what is merged, so that a sheet merged as a whole stays small. */
const MOST_MERGED = 200_000

const done = (lines: readonly Line[], merged: readonly string[]): readonly TableLine[] => {
  const byLine = new Map(lines.map((line) => [line.line, line]))
  let left = MOST_MERGED
  for (const reference of merged) {
    const [from, until] = reference.split(':').map(placeOf)
    if (!from || !until) continue
    const value = byLine.get(from.line)?.cells[from.column] ?? ''
    if (value === '') continue
    for (let line = from.line; line <= until.line && left > 0; line += 1) {
      left -= 1
      const cells = byLine.get(line)?.cells
      if (cells === undefined) continue
      for (let column = from.column; column <= Math.min(until.column, TABLE_LIMITS.columns - 1) && left > 0; column += 1) {
        while (cells.length <= column) cells.push('')
        cells[column] ||= value
        left -= 1
      }
    }
  }
  return lines
}
