import type { HeldDocuments } from './held-documents.ts'
import type { MatchedRows } from './matched-rows.ts'

/** Documents found, by key, and the score of each: that of its best row. */
export type FoundKeys = { readonly keys: readonly number[]; readonly scores: readonly number[] }

/** Gathers rows under their documents. Only documents that the reader may see are given. */
export const documentFinder = (): ((matched: MatchedRows, held: HeldDocuments, access: ReadonlySet<number>) => FoundKeys) => {
  let best = new Float64Array(0)
  return (matched, held, access) => {
    if (best.length < held.keys) best = new Float64Array(held.keys * 2)
    const keys: number[] = []
    const consider = (row: number, key: number, ownRow: number): void => {
      if (!matched.holds(row) || !matched.fulfils(row, ownRow)) return
      const score = matched.score(row, ownRow)
      const before = best[key] ?? 0
      if (before === 0) keys.push(key)
      if (score > before) best[key] = score
    }
    for (const row of matched.touched) {
      const key = held.keyOfRow[row] ?? 0
      if (access.has(held.access[key] ?? 0) && !matched.excluded.has(key)) consider(row, key, held.firstRow[key] ?? 0)
    }
    const scores = keys.map((key) => best[key] ?? 0)
    for (const key of keys) best[key] = 0
    return { keys, scores }
  }
}

/** All documents that the reader may see and that are not excluded, where no word is asked for. */
export const allDocuments = (matched: MatchedRows, held: HeldDocuments, access: ReadonlySet<number>): FoundKeys => {
  const keys: number[] = []
  for (let key = 1; key < held.keys; key += 1) {
    if ((held.rowCount[key] ?? 0) > 0 && access.has(held.access[key] ?? 0) && !matched.excluded.has(key)) keys.push(key)
  }
  return { keys, scores: keys.map(() => 0) }
}
