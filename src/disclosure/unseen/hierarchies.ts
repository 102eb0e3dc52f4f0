import { independence, orderOf, withTerm, type Model } from './model.ts'

/** The sets of two lists or more that a model of this order may contain, smaller sets first. */
const interactionsOf = (lists: number, order: number): readonly number[] =>
  Array.from({ length: 2 ** lists }, (_, set) => set)
    .filter((set) => orderOf(set) >= 2 && orderOf(set) <= order)
    .toSorted((a, b) => orderOf(a) - orderOf(b) || a - b)

/** Whether all sets with one list less are in the model. */
const isSupported = (terms: ReadonlySet<number>, set: number): boolean => {
  for (let rest = set; rest > 0; rest &= rest - 1) {
    const smaller = set ^ (rest & -rest)
    if (smaller > 0 && !terms.has(smaller)) return false
  }
  return true
}

/**
 * Every hierarchical model with interactions of at most `order` lists, independence first.
 * Their number explodes: three lists and order 2 have 8; four and 3: 113; five and 2: 1,024; five and 4: 6,893; six and 2: 32,768.
 * @returns undefined when there are more than `most`
 */
export const enumerateModels = (lists: number, order: number, most: number): readonly Model[] | undefined => {
  const candidates = interactionsOf(lists, order)
  const models: Model[] = [independence(lists)]
  for (const candidate of candidates) {
    const supported = models.filter((model) => isSupported(new Set(model), candidate))
    for (const model of supported) models.push(model.concat(candidate))
    if (models.length > most) return undefined
  }
  return models.map((model) => model.toSorted((a, b) => a - b))
}

/** The models one term away: one interaction more whose smaller sets are all there, or one less that no other contains. */
export const neighboursOf = (model: Model, lists: number, order: number): readonly Model[] => {
  const terms = new Set(model)
  const larger = interactionsOf(lists, order)
    .filter((set) => !terms.has(set) && isSupported(terms, set))
    .map((set) => withTerm(model, set))
  const smaller = model
    .filter((term) => orderOf(term) >= 2 && !model.some((other) => other !== term && (other & term) === term))
    .map((term) => model.filter((other) => other !== term))
  return [...larger, ...smaller]
}
