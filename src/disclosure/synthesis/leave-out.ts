import type { RandomBytes } from '../noise/random-bytes.ts'
import { indexBelow } from '../noise/uniform.ts'
import type { PublishedTable } from '../publication/publish.ts'
import { cellsOfRows, type CodedRows } from './fit-rows.ts'

/**
 * Every row with a combination that some table withholds becomes a copy of one without. So the rows show nothing that the figures do not.
 * @returns false when there is no row to copy: then there is nothing to show at all
 */
export const leaveOutWithheld = (rows: CodedRows, tables: readonly PublishedTable[], bytes: RandomBytes): boolean => {
  const { width, count, codes } = rows
  const isOut = new Uint8Array(count)
  for (const table of tables) for (const [row, cell] of cellsOfRows(rows, table).entries()) if (table.counts[cell] === null) isOut[row] = 1
  const shown = Array.from({ length: count }, (_, row) => row).filter((row) => isOut[row] === 0)
  if (shown.length === 0) return count === 0
  for (const [row, out] of isOut.entries()) {
    if (out === 0) continue
    const model = shown[indexBelow(shown.length, bytes)] ?? 0
    codes.copyWithin(row * width, model * width, (model + 1) * width)
  }
  return true
}
