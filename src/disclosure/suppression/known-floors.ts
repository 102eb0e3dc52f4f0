import type { Layout } from './layout.ts'
import { nth } from './nth.ts'

/**
 * The least that each cell can be, as everybody knows before anything is suppressed: what is public already is what it is; where zeros are shown, whatever is
 * no zero is 1 at least; and a whole is at least what its parts are at least. By place in the layout; never more than the true value.
 */
export const findKnownFloors = ({ cells, sums }: Layout, zeros: 'shown' | 'may-be-hidden'): readonly number[] => {
  const floors = cells.map(({ value, alreadyPublic, withheld }) => (alreadyPublic ? value : zeros === 'shown' && !withheld && value > 0 ? 1 : 0))
  for (let isRising = true; isRising; ) {
    isRising = false
    for (const { whole, parts } of sums) {
      const together = parts.reduce((sum, part) => sum + nth(floors, part), 0)
      if (together > nth(floors, whole)) {
        floors[whole] = together
        isRising = true
      }
    }
  }
  return floors
}
