import { PAGES } from './index-database.ts'

/** A row found, of higher score the better it fits. */
export type FoundRow = { readonly row: number; readonly score: number }

/** A document by its key, the score of its best row, and its rows: best first, ties by number. */
export type RankedDocument = { readonly key: number; readonly score: number; readonly rows: readonly FoundRow[] }

const keyOf = (row: number): number => Math.floor(row / PAGES)

// The score that the last document wanted has at least, so that only few need be put in order.
const leastScore = (scores: Iterable<number>, wanted: number): number => {
  const ascending = Float64Array.from(scores).toSorted()
  return ascending[Math.max(0, ascending.length - wanted)] ?? 0
}

/**
 * Groups rows under their documents. Documents are ordered by their best row; equal ones by key, which is the order in which they came.
 * Of all documents only the `size` after the first `from` are given, `total` counts them all.
 */
export const rankDocuments = (found: readonly FoundRow[], from: number, size: number): { total: number; documents: RankedDocument[] } => {
  const best = new Map<number, number>()
  for (const { row, score } of found) {
    const key = keyOf(row)
    const before = best.get(key)
    if (before === undefined || score > before) best.set(key, score)
  }
  const least = leastScore(best.values(), from + size)
  const shown = [...best]
    .filter(([, score]) => score >= least)
    .toSorted(([key, score], [otherKey, otherScore]) => otherScore - score || key - otherKey)
    .slice(from, from + size)
  const rows = new Map<number, FoundRow[]>(shown.map(([key]) => [key, []]))
  for (const row of found) rows.get(keyOf(row.row))?.push(row)
  const documents = shown.map(([key, score]) => ({ key, score, rows: (rows.get(key) ?? []).toSorted((a, b) => b.score - a.score || a.row - b.row) }))
  return { total: best.size, documents }
}
