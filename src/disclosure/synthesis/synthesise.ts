import { ok, refuse, type Result } from '#kernel'
import { attributeFault, type Attribute, type AttributeRefusal, type MicrodataRow } from '../attribute.ts'
import type { RandomBytes } from '../noise/random-bytes.ts'
import type { PublishedTable } from '../publication/publish.ts'
import { bendTowards, cellsOfRows, countsOf, shuffle, type Bending, type CodedRows, type Target } from './fit-rows.ts'
import { withoutNegatives } from './target.ts'

/** How far made-up rows are from the noisy tables that cross this many attributes. From made-up rows and noisy tables alone: it may be published. */
export type SynthesisError = {
  readonly ways: number
  readonly tables: number
  /** Mean over all cells of |rows counted − noisy estimate|, persons. */
  readonly distance: number
  /** Mean absolute error of the noisy estimates themselves, persons: from the plan. The rows are at most `distance + noise` from the truth on average. */
  readonly noise: number
  /** Of the combinations that occur in the rows, how many the figures withhold, percent. */
  readonly withheld: number
}

export type Synthetic = { readonly rows: readonly MicrodataRow[]; readonly errors: readonly SynthesisError[] }

export type SynthesisRefusal =
  | AttributeRefusal
  | { readonly kind: 'no-tables' }
  /** A table does not belong to these attributes. */
  | { readonly kind: 'foreign-table' }
  /** Rounds are whole, from 1 to 1000. */
  | { readonly kind: 'bad-rounds' }
  | { readonly kind: 'too-many-rows'; readonly most: number }

/** The most rows that are made up: fitting holds them all. */
export const MOST_SYNTHETIC_ROWS = 2_000_000

/**
 * Made-up microdata that reproduce published tables as well as rows can: for researchers who need rows. From the tables alone, so that it costs nothing;
 * no row is anybody's. Rows are bent away from combinations that the figures withhold; how many are left is in the report. What crosses more attributes than
 * the tables do is invention: say so beside the data.
 * The number of rows is the tables' own total, rounded. Method: rows drawn from single answers, then bent to the widest tables in turn (PrivSyn).
 * @param tables of one release; the widest are fitted, all are reported on
 * @param rounds how often all are gone through, 30 when left out
 */
export const synthesise = (input: {
  readonly attributes: readonly Attribute[]
  readonly tables: Iterable<PublishedTable>
  readonly bytes: RandomBytes
  readonly rounds?: number
}): Result<Synthetic, SynthesisRefusal> => {
  const { attributes, bytes, rounds = 30 } = input
  const fault = attributeFault(attributes)
  if (fault) return refuse(fault)
  if (!Number.isInteger(rounds) || rounds < 1 || rounds > 1000) return refuse({ kind: 'bad-rounds' })
  const tables = [...input.tables]
  const [first] = tables
  if (!first) return refuse({ kind: 'no-tables' })
  if (!tables.every(({ set, sides, estimates }) => fits(attributes, set, sides, estimates.length))) return refuse({ kind: 'foreign-table' })
  const count = Math.max(0, Math.round(first.estimates.reduce((sum, cell) => sum + cell, 0)))
  if (count > MOST_SYNTHETIC_ROWS) return refuse({ kind: 'too-many-rows', most: MOST_SYNTHETIC_ROWS })
  const rows: CodedRows = { width: attributes.length, count, codes: new Uint32Array(count * attributes.length) }
  const targetOf = ({ set, sides, estimates, counts }: PublishedTable): Target => ({ set, sides, cells: withoutNegatives(estimates, (cell) => counts[cell] !== null, count) })
  // Small tables first, once: single answers, pairs, and so on, so that what no wide table holds is drawn too.
  for (const table of tables) bendTowards(rows, targetOf(table), { share: 1, copying: 0.5 }, bytes)
  const widest = tables.filter(({ set }) => !tables.some((wide) => wide.set.length > set.length && set.every((place) => wide.set.includes(place)))).map(targetOf)
  for (let round = 0; round < rounds; round++) {
    shuffle(widest, bytes)
    for (const target of widest) bendTowards(rows, target, bendingIn(round, rounds), bytes)
  }
  return ok({ rows: written(attributes, rows), errors: errorsOf(tables, rows) })
}

/** Large steps and fresh rows first; at the end small steps, so that the last table does not win, and copies alone, so that what is not shown stays away. */
const bendingIn = (round: number, rounds: number): Bending => ({ share: 0.6 * (1 - round / rounds) + 0.02, copying: round < rounds - 2 ? 0.5 : 1 })

const fits = (attributes: readonly Attribute[], set: readonly number[], sides: readonly number[], cells: number): boolean =>
  set.every((place, at) => attributes[place]?.codes.length === sides[at]) && sides.reduce((all, side) => all * side, 1) === cells

const written = (attributes: readonly Attribute[], { width, count, codes }: CodedRows): MicrodataRow[] =>
  Array.from({ length: count }, (_, row) => attributes.map((attribute, place) => attribute.codes[codes[row * width + place] ?? 0] ?? ''))

const errorsOf = (tables: readonly PublishedTable[], rows: CodedRows): SynthesisError[] => {
  const byWays = Map.groupBy(tables, ({ set }) => set.length)
  return [...byWays].map(([ways, some]) => {
    const cells = some.reduce((sum, { estimates }) => sum + estimates.length, 0)
    let [distance, occurring, withheld] = [0, 0, 0]
    for (const table of some) {
      for (const [cell, counted] of countsOf(cellsOfRows(rows, table), table.estimates.length).entries()) {
        distance += Math.abs(counted - (table.estimates[cell] ?? 0))
        if (counted > 0) occurring++
        if (counted > 0 && table.counts[cell] === null) withheld++
      }
    }
    const noise = some.reduce((sum, { variance, estimates }) => sum + estimates.length * Math.sqrt((2 / Math.PI) * variance), 0)
    return { ways, tables: some.length, distance: distance / cells, noise: noise / cells, withheld: occurring === 0 ? 0 : (100 * withheld) / occurring }
  })
}
