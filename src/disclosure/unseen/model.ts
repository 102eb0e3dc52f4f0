/**
 * A hierarchical log-linear model: the sets of lists that have a term of their own, ascending. It contains every single list, and with a
 * set all its subsets (but the empty one, which is always meant). A larger number is never a subset of a smaller, so ascending order
 * puts every set after its subsets.
 */
export type Model = readonly number[]

/** Every list chooses for itself: no interactions. */
export const independence = (lists: number): Model => Array.from({ length: lists }, (_, list) => 1 << list)

/** The model with one term more, in its place. */
export const withTerm = (model: Model, term: number): Model => [...model, term].toSorted((a, b) => a - b)

/** How many lists a set has. */
export const orderOf = (set: number): number => {
  let order = 0
  for (let rest = set; rest > 0; rest &= rest - 1) order += 1
  return order
}

/** All pairs of lists, in the order 1-2, 1-3, …, 2-3, … */
export const pairsOf = (lists: number): readonly number[] => {
  const pairs: number[] = []
  for (let i = 0; i < lists; i += 1) for (let j = i + 1; j < lists; j += 1) pairs.push((1 << i) | (1 << j))
  return pairs
}

/** The terms that no other term contains: they name the model. */
export const generatorsOf = (model: Model): readonly number[] => model.filter((term) => !model.some((other) => other !== term && (other & term) === term))

/** The lists of a set, as numbers from 0. */
export const membersOf = (set: number): readonly number[] => Array.from({ length: 31 }, (_, list) => list).filter((list) => ((set >> list) & 1) === 1)

/** A text that two models share only when they are the same. */
export const keyOf = (model: Model): string => model.join(' ')
