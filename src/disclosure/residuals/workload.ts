import { ok, refuse, type Result } from '#kernel'
import { attributeFault, type Attribute, type AttributeRefusal } from '../attribute.ts'
import { combinations, keyOf, product, sidesOf, type AttributeSet } from './attribute-set.ts'

/** A table that is wanted: names of its attributes (none is the total), and how much its error matters beside the others'. */
export type WantedTable = { readonly of: readonly string[]; readonly weight?: number }

/**
 * The tables to release: every one that crosses up to `upTo` attributes, or those that are named.
 * `weigh` says how much the error of a table matters, from the number of its attributes and of its cells; 1 for all when it is left out.
 */
export type Workload = { readonly upTo: number; readonly weigh?: (ways: number, cells: number) => number } | { readonly tables: readonly WantedTable[] }

export type WorkloadRefusal =
  | AttributeRefusal
  /** `upTo` is a whole number, one or more. */
  | { readonly kind: 'bad-ways' }
  | { readonly kind: 'ways-exceed-attributes'; readonly attributes: number }
  | { readonly kind: 'no-tables' }
  | { readonly kind: 'unknown-attribute'; readonly attribute: string }
  /** A table crosses an attribute with itself. */
  | { readonly kind: 'attribute-twice-in-table'; readonly attribute: string }
  | { readonly kind: 'table-repeated'; readonly table: readonly string[] }
  /** Weights lie between a millionth and a million: a table that does not matter is left out. */
  | { readonly kind: 'bad-weight' }
  /** Tables and what lies below them have more cells than are held at once. */
  | { readonly kind: 'too-many-cells'; readonly most: number }

export type WeighedTable = { readonly set: AttributeSet; readonly weight: number }

/** The most cells of one release, tables and all their margins together: 16,777,216, about half a gigabyte while it is measured and published. */
export const MOST_CELLS = 2 ** 24

/** Reads a workload: sets of places with weights, small tables first. */
export const readWorkload = (attributes: readonly Attribute[], workload: Workload): Result<readonly WeighedTable[], WorkloadRefusal> => {
  const fault = attributeFault(attributes)
  if (fault) return refuse(fault)
  const sizes = attributes.map(({ codes }) => codes.length)
  const read = 'upTo' in workload ? readEvery(sizes, workload.upTo, workload.weigh) : readNamed(attributes, sizes, workload.tables)
  if (!read.ok) return read
  if (!read.value.every(({ weight }) => weight >= 1e-6 && weight <= 1e6)) return refuse({ kind: 'bad-weight' })
  return ok(read.value.toSorted((a, b) => a.set.length - b.set.length))
}

const readEvery = (sizes: readonly number[], upTo: number, weigh: (ways: number, cells: number) => number = () => 1): Result<readonly WeighedTable[], WorkloadRefusal> => {
  if (!Number.isInteger(upTo) || upTo < 1) return refuse({ kind: 'bad-ways' })
  if (upTo > sizes.length) return refuse({ kind: 'ways-exceed-attributes', attributes: sizes.length })
  // The cells are counted before a table is listed: there may be more tables than fit anywhere.
  const cells = cellsByWays(sizes, upTo).reduce((all, some) => all + some, 0)
  if (cells > MOST_CELLS) return refuse({ kind: 'too-many-cells', most: MOST_CELLS })
  const sets = Array.from({ length: upTo }, (_, at) => combinations(sizes.length, at + 1)).flat()
  return ok(sets.map((set) => ({ set, weight: weigh(set.length, product(sidesOf(set, sizes))) })))
}

/** Cells of all tables with 0, 1, … `upTo` attributes: the elementary symmetric polynomials of the sizes. */
const cellsByWays = (sizes: readonly number[], upTo: number): number[] => {
  const cells = [1, ...Array<number>(upTo).fill(0)]
  for (const size of sizes) for (let ways = upTo; ways > 0; ways--) cells[ways] = (cells[ways] ?? 0) + size * (cells[ways - 1] ?? 0)
  return cells
}

const readNamed = (attributes: readonly Attribute[], sizes: readonly number[], tables: readonly WantedTable[]): Result<readonly WeighedTable[], WorkloadRefusal> => {
  if (tables.length === 0) return refuse({ kind: 'no-tables' })
  const places = new Map(attributes.map(({ name }, place) => [name, place]))
  const found = new Map<string, WeighedTable>()
  let cells = 0
  for (const { of: names, weight = 1 } of tables) {
    const unknown = names.find((name) => !places.has(name))
    if (unknown !== undefined) return refuse({ kind: 'unknown-attribute', attribute: unknown })
    const twice = names.find((name, at) => names.indexOf(name) !== at)
    if (twice !== undefined) return refuse({ kind: 'attribute-twice-in-table', attribute: twice })
    const set = names.map((name) => places.get(name) ?? 0).toSorted((a, b) => a - b)
    if (found.has(keyOf(set))) return refuse({ kind: 'table-repeated', table: names })
    // Every margin below a table is measured too: Π (n + 1) cells.
    cells += product(sidesOf(set, sizes).map((size) => size + 1))
    if (cells > MOST_CELLS) return refuse({ kind: 'too-many-cells', most: MOST_CELLS })
    found.set(keyOf(set), { set, weight })
  }
  return ok([...found.values()])
}
