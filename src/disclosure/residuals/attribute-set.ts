/** Which attributes a table crosses: their places in the list, ascending. The empty set is the total. */
export type AttributeSet = readonly number[]

export const keyOf = (set: AttributeSet): string => set.join(',')

/** Every subset, the empty one and the set itself among them, small ones first. */
export const subsetsOf = (set: AttributeSet): AttributeSet[] => {
  const found: AttributeSet[] = [[]]
  for (const place of set) found.push(...found.map((subset) => [...subset, place]))
  return found.toSorted((a, b) => a.length - b.length)
}

/** Every set of `size` places below `count`, in order. */
export const combinations = (count: number, size: number): AttributeSet[] => {
  const found: AttributeSet[] = []
  const grow = (set: readonly number[], from: number): void => {
    if (set.length === size) found.push(set)
    else for (let place = from; place < count; place++) grow([...set, place], place + 1)
  }
  grow([], 0)
  return found
}

/** The sizes of a table's sides, in the order of the set. */
export const sidesOf = (set: AttributeSet, sizes: readonly number[]): number[] => set.map((place) => sizes[place] ?? 0)

export const product = (numbers: readonly number[]): number => numbers.reduce((all, one) => all * one, 1)
