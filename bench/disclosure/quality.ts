import type { NoisyTable } from '#disclosure'
import { ATTRIBUTES } from './microdata.ts'

/** Of one length of combinations: mean absolute error over the true ones that are shown, and how many are withheld or made up, percent. */
export type Quality = { readonly error: number; readonly suppressed: number; readonly fabricated: number }

export type Shown = Pick<NoisyTable, 'set' | 'sides'> & { readonly counts: ArrayLike<number | null> }

/** '' and '0' are no attributes in the benchmark: cells with one of them are left aside. */
const isCounted = ({ set, sides }: Shown, cell: number): boolean => {
  let rest = cell
  for (let at = set.length - 1; at >= 0; at--) {
    const side = sides[at] ?? 1
    const code = ATTRIBUTES[set[at] ?? 0]?.codes[rest % side]
    if (code === '' || code === '0') return false
    rest = Math.floor(rest / side)
  }
  return true
}

/** The benchmark's measures for all tables that cross `ways` attributes. */
export const qualityOf = (tables: readonly Shown[], exact: (set: readonly number[]) => ArrayLike<number>, ways: number): Quality => {
  let [error, both, missing, invented, shown] = [0, 0, 0, 0, 0]
  for (const table of tables.filter(({ set }) => set.length === ways)) {
    const truth = exact(table.set)
    for (let cell = 0; cell < truth.length; cell++) {
      if (!isCounted(table, cell)) continue
      const [count, real] = [table.counts[cell] ?? 0, truth[cell] ?? 0]
      if (count > 0) shown++
      if (count > 0 && real === 0) invented++
      if (count === 0 && real > 0) missing++
      if (count > 0 && real > 0) {
        both++
        error += Math.abs(count - real)
      }
    }
  }
  return { error: error / both, suppressed: (100 * missing) / (missing + both), fabricated: (100 * invented) / shown }
}
