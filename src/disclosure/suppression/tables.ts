import type { CodeList } from './code-list.ts'

/** Where a cell lies: code list → code. A list that is not named stands at its total, so that the margins of linked tables are one cell. */
export type At = Readonly<Record<string, string>>

/**
 * What is known of a cell. Zero, impossible and missing are three things:
 * - `counted`: a whole number from 0 to 10¹². Amounts are given in their smallest unit (cents, minutes). `contributors`: how many stand behind
 *   it, where that is not the value itself; `largest`: their largest contributions, for rules of dominance.
 * - `impossible`: the combination cannot exist (a structural zero). Everybody knows; it is never suppressed.
 * - `missing`: nothing was collected. It adds nothing to any sum.
 */
export type CellState =
  | { readonly kind: 'counted'; readonly value: number; readonly contributors?: number; readonly largest?: readonly number[] }
  | { readonly kind: 'impossible' }
  | { readonly kind: 'missing' }

/**
 * Tables of one measure over one population. Those that share code lists are linked: a margin that two of them have is one cell, and whoever
 * reads both may subtract one from the other. All that is published together has to be protected together.
 */
export type Tables = {
  readonly codeLists: readonly CodeList[]
  /** Each table: the code lists it is crossed by. Its margins belong to it. */
  readonly tables: readonly (readonly string[])[]
  /**
   * Tables that exist and are not published, such as all lists crossed with one another. Everybody knows that they exist: whoever is counted in one table
   * stands somewhere in the others, which limits guesses as soon as three tables are linked in a ring. Without them the attacker only knows sums.
   */
  readonly withheld?: readonly (readonly string[])[]
  /** Every cell of every table, withheld ones too, margins included, once. */
  readonly cells: readonly { readonly at: At; readonly state: CellState }[]
  /** Cells that are public in any case, such as headline totals, or what an earlier release has shown. They are never suppressed. */
  readonly alreadyPublic?: readonly At[]
}

export type TablesRefusal =
  | { readonly kind: 'unknown-code-list'; readonly list: string }
  | { readonly kind: 'unknown-code'; readonly list: string; readonly code: string }
  | { readonly kind: 'no-table' }
  | { readonly kind: 'too-many-cells'; readonly most: number }
  | { readonly kind: 'cell-outside-tables'; readonly at: At }
  | { readonly kind: 'cell-given-twice'; readonly at: At }
  | { readonly kind: 'cell-not-given'; readonly at: At }
  | { readonly kind: 'not-whole'; readonly at: At }
  | { readonly kind: 'negative'; readonly at: At }
  | { readonly kind: 'too-large'; readonly at: At }
  /** Contributors or contributions that cannot be: negative, not whole, or together more than the cell. */
  | { readonly kind: 'contributions-do-not-fit'; readonly at: At }
  /** A whole that is not the sum of its parts. */
  | { readonly kind: 'not-additive'; readonly at: At; readonly whole: number; readonly parts: number }

/** The most cells that a set of linked tables may have. */
export const MOST_CELLS = 20_000

/** The largest value of a cell: sums and percentages of such values are exact in double precision. */
export const LARGEST_VALUE = 1e12
