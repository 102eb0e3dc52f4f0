/**
 * A decomposable graph over the lists, as a way to take it apart: lists in an order such that the earlier neighbours of each are all
 * joined with one another. `given` are those neighbours, as a set.
 */
export type Decomposition = {
  readonly steps: readonly { readonly list: number; readonly given: number }[]
  /** The joined pairs, as sets of two lists. */
  readonly edges: readonly number[]
}

/**
 * Every decomposable graph over some lists: 2 for two lists, 8, 61, 822 for five.
 * @param pairs all pairs of lists, as sets
 */
export const decomposableGraphs = (lists: number, pairs: readonly number[]): readonly Decomposition[] =>
  Array.from({ length: 2 ** pairs.length }, (_, choice) => pairs.filter((_pair, place) => ((choice >> place) & 1) === 1)).flatMap((edges) => {
    const steps = takeApart(lists, edges)
    return steps === undefined ? [] : [{ steps, edges }]
  })

/**
 * Takes away one simplicial list after the other; a graph is decomposable exactly when this comes to an end (Dirac 1961; Fulkerson and
 * Gross 1965).
 */
const takeApart = (lists: number, edges: readonly number[]): Decomposition['steps'] | undefined => {
  let left = 2 ** lists - 1
  const neighbours = (list: number): number => edges.reduce((set, edge) => ((edge >> list) & 1) === 1 ? set | (edge & left & ~(1 << list)) : set, 0) & left
  const isJoined = (set: number): boolean =>
    Array.from({ length: lists }, (_, list) => list).every((list) => ((set >> list) & 1) === 0 || (set & ~neighbours(list)) === 1 << list)
  const steps: { list: number; given: number }[] = []
  while (left > 0) {
    const found = Array.from({ length: lists }, (_, list) => list).find((list) => ((left >> list) & 1) === 1 && isJoined(neighbours(list)))
    if (found === undefined) return undefined
    const given = neighbours(found)
    steps.push({ list: found, given })
    left &= ~(1 << found)
  }
  return steps
}
