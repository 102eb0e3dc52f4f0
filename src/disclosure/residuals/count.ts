import { ok, refuse, type Result } from '#kernel'
import type { Attribute, MicrodataRow } from '../attribute.ts'
import type { Cells } from './along-axes.ts'
import { keyOf, product, sidesOf, type AttributeSet } from './attribute-set.ts'

export type CountRefusal =
  /** A row has not one answer for every attribute. `row` counts from 0. */
  | { readonly kind: 'row-length'; readonly row: number }
  /** An answer is none of its attribute's codes. The answer itself is not repeated here. */
  | { readonly kind: 'unknown-code'; readonly row: number; readonly attribute: string }
  | { readonly kind: 'too-many-rows'; readonly most: number }

/** More rows than this, times the cells of the largest table, and a count could leave the whole numbers that are exact. */
export const MOST_ROWS = 2 ** 28

/**
 * Counts the tables over `sets` while reading the rows once.
 * Nothing read is kept but the counts; a fault names the row and the attribute, not the answer.
 * @returns the tables by the key of their set
 */
export const countTables = (
  attributes: readonly Attribute[],
  sets: readonly AttributeSet[],
  rows: Iterable<MicrodataRow>,
): Result<ReadonlyMap<string, Cells>, CountRefusal> => {
  const sizes = attributes.map(({ codes }) => codes.length)
  const codes = attributes.map((attribute) => new Map(attribute.codes.map((code, place) => [code, place])))
  const tables = sets.map((set) => ({ set, cells: new Float64Array(product(sidesOf(set, sizes))) }))
  const answers = new Int32Array(attributes.length)
  let row = 0
  for (const texts of rows) {
    if (row >= MOST_ROWS) return refuse({ kind: 'too-many-rows', most: MOST_ROWS })
    if (texts.length !== attributes.length) return refuse({ kind: 'row-length', row })
    for (const [place, text] of texts.entries()) {
      const code = codes[place]?.get(text)
      if (code === undefined) return refuse({ kind: 'unknown-code', row, attribute: attributes[place]?.name ?? '' })
      answers[place] = code
    }
    for (const { set, cells } of tables) {
      let cell = 0
      for (const place of set) cell = cell * (sizes[place] ?? 0) + (answers[place] ?? 0)
      cells[cell] = (cells[cell] ?? 0) + 1
    }
    row++
  }
  return ok(new Map(tables.map(({ set, cells }) => [keyOf(set), cells])))
}
