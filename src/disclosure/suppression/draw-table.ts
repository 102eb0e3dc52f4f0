import { escaped, picture } from '../drawing/svg.ts'
import type { CodeList } from './code-list.ts'
import type { PublicCell } from './published-cell.ts'

const [LABELS, COLUMN, TOP, ROW] = [180, 112, 76, 32]

/** Where a column ends. */
const right = (column: number): number => LABELS + (column + 1) * COLUMN

const codesOf = ({ total, sums }: CodeList): readonly string[] => [...sums.flatMap(({ parts }) => parts), total]

/**
 * Draws a table that crosses two lists, its totals last: numbers, and hatching in place of what is suppressed, all alike.
 * Plain SVG without a script, in light and dark; the table itself belongs beside it.
 * @param cellAt what the public is given at a place
 * @param words the title, and what a suppressed cell is called; a cell that cannot exist or was not collected is a dash
 */
export const drawTable = (down: CodeList, across: CodeList, cellAt: (at: Readonly<Record<string, string>>) => PublicCell | undefined, words: { readonly title: string; readonly suppressed: string }): string => {
  const [rows, columns] = [codesOf(down), codesOf(across)]
  const heading = columns.map((code, column) => `<text class="number strong" x="${right(column) - 12}" y="${TOP - 12}">${escaped(code)}</text>`)
  const lines = rows.map((code, row) => {
    const y = TOP + row * ROW
    const cells = columns.map((other, column) => {
      const at = { ...(code === down.total ? {} : { [down.name]: code }), ...(other === across.total ? {} : { [across.name]: other }) }
      const cell = cellAt(at)
      if (cell?.kind === 'suppressed') return `<rect fill="url(#hidden)" x="${right(column) - COLUMN + 24}" y="${y + 6}" width="${COLUMN - 36}" height="${ROW - 12}"><title>${escaped(words.suppressed)}</title></rect>`
      return `<text class="number" x="${right(column) - 12}" y="${y + 21}">${cell?.kind === 'shown' ? cell.value : '–'}</text>`
    })
    return `<path class="rule" d="M14 ${y}H${right(columns.length - 1)}"/><text class="label strong" x="${LABELS - 14}" y="${y + 21}">${escaped(code)}</text>${cells.join('')}`
  })
  const bottom = TOP + rows.length * ROW
  const legend = `<rect fill="url(#hidden)" x="14" y="${bottom + 14}" width="40" height="16"/><text x="64" y="${bottom + 28}">${escaped(words.suppressed)}</text>`
  return picture(words.title, right(columns.length - 1) + 14, bottom + 44, [...heading, ...lines, legend])
}
