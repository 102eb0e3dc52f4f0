import type { RandomBytes } from '../noise/random-bytes.ts'
import { indexBelow } from '../noise/uniform.ts'
import type { Cells } from '../residuals/along-axes.ts'
import type { AttributeSet } from '../residuals/attribute-set.ts'

/** What made-up rows are bent to: a table without numbers below zero, summing to the number of rows. */
export type Target = { readonly set: AttributeSet; readonly sides: readonly number[]; readonly cells: Cells }

/** Made-up rows as places of codes, row after row. */
export type CodedRows = { readonly width: number; readonly count: number; readonly codes: Uint32Array }

/** How hard to bend. */
export type Bending = { readonly share: number; readonly copying: number }

const GRAIN = 2 ** 20

const isHit = (chance: number, bytes: RandomBytes): boolean => indexBelow(GRAIN, bytes) < chance * GRAIN

/** The cell of a table that every row falls into. */
export const cellsOfRows = ({ width, count, codes }: CodedRows, { set, sides }: Pick<Target, 'set' | 'sides'>): Int32Array => {
  const cells = new Int32Array(count)
  for (const [at, place] of set.entries()) {
    const side = sides[at] ?? 1
    for (let row = 0; row < count; row++) cells[row] = (cells[row] ?? 0) * side + (codes[row * width + place] ?? 0)
  }
  return cells
}

export const countsOf = (cells: Int32Array, length: number): Cells => {
  const counts = new Float64Array(length)
  for (const cell of cells) counts[cell] = (counts[cell] ?? 0) + 1
  return counts
}

/** A whole number near `amount`, right on average. */
const roundedByChance = (amount: number, bytes: RandomBytes): number => Math.floor(amount) + (isHit(amount - Math.floor(amount), bytes) ? 1 : 0)

/**
 * Bends rows towards one table: rows of cells that have too many become rows of cells that have too few, some as copies of a row that is there
 * already (which keeps what other tables know), some by changing the answers of this table alone (which brings rows that were not there).
 * The gradual update of PrivSyn: Zhang et al., USENIX Security 2021, section 5. Looks at made-up rows and noisy tables, never at data.
 * @param share how much of every difference is made good, 0 to 1; rows where nobody should be all leave, while there is somewhere to go
 * @param copying how many of the rows that change become copies, 0 to 1; with 1 nothing is made that was not there
 */
export const bendTowards = (rows: CodedRows, target: Target, { share, copying }: Bending, bytes: RandomBytes): void => {
  const { width, count, codes } = rows
  const cells = cellsOfRows(rows, target)
  const counts = countsOf(cells, target.cells.length)
  const surplus = new Int32Array(counts.length)
  const wanted: number[] = []
  for (const [cell, aim] of target.cells.entries()) {
    const difference = (counts[cell] ?? 0) - aim
    if (difference > 0) surplus[cell] = aim === 0 ? difference : roundedByChance(difference * share, bytes)
    else for (let more = roundedByChance(-difference * share, bytes); more > 0; more--) wanted.push(cell)
  }
  shuffle(wanted, bytes)
  // Begun anywhere, so that no row is changed or copied more often for standing first.
  const start = count === 0 ? 0 : indexBelow(count, bytes)
  const donors = new Int32Array(counts.length).fill(-1)
  for (let step = 0; step < count; step++) donors[cells[(start + step) % count] ?? 0] = (start + step) % count
  for (let step = 0; step < count && wanted.length > 0; step++) {
    const row = (start + step) % count
    const cell = cells[row] ?? 0
    if ((surplus[cell] ?? 0) === 0) continue
    surplus[cell] = (surplus[cell] ?? 0) - 1
    const to = wanted.pop() ?? 0
    const donor = donors[to] ?? -1
    if (donor >= 0 && isHit(copying, bytes)) codes.copyWithin(row * width, donor * width, (donor + 1) * width)
    else if (copying < 1) place(codes, row * width, target, to)
  }
}

const place = (codes: Uint32Array, at: number, { set, sides }: Target, cell: number): void => {
  let rest = cell
  for (let side = set.length - 1; side >= 0; side--) {
    codes[at + (set[side] ?? 0)] = rest % (sides[side] ?? 1)
    rest = Math.floor(rest / (sides[side] ?? 1))
  }
}

/** In place, every order equally likely (Fisher and Yates). */
export const shuffle = <T>(items: T[], bytes: RandomBytes): void => {
  for (let last = items.length - 1; last > 0; last--) {
    const other = indexBelow(last + 1, bytes)
    const [one, two] = [items[last], items[other]]
    if (one === undefined || two === undefined) continue
    items[last] = two
    items[other] = one
  }
}
