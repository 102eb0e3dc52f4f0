import { countsFor } from './filter-documents.ts'
import type { HeldDocuments } from './held-documents.ts'
import type { FacetCount, FacetName, SearchAnswer } from './search-index.ts'

const MOST_VALUES = 200

/** Documents that count as one: a document, or a work with its translations. */
export type Folded = { readonly keys: readonly number[]; readonly verdicts: readonly number[] }

export type FacetCounter = {
  count(key: number, verdict: number): void
  /** Counts each value once, however many of the documents bear it. */
  countFolded(folded: Folded): void
  answer(): SearchAnswer['facets']
}

/** Counts the values of facets over the documents found. */
export const facetCounter = (facets: readonly FacetName[], held: HeldDocuments): FacetCounter => {
  const numbers = new Map(facets.map((facet, at) => [String(facet), at + 1]))
  // By code of a label: the number of its facet, 0 where it is not wanted.
  const facetOf = Uint8Array.from(Array.from(held.kinds, (kind) => numbers.get(kind) ?? 0))
  const counts = new Uint32Array(held.kinds.length)

  const eachCode = (key: number, verdict: number, take: (code: number) => void): void => {
    const start = held.labelStart[key] ?? 0
    const end = start + (held.labelCount[key] ?? 0)
    for (let at = start; at < end; at += 1) {
      const code = held.labels[at] ?? 0
      const facet = facets[(facetOf[code] ?? 0) - 1]
      if (facet !== undefined && countsFor(verdict, facet)) take(code)
    }
  }
  const countOne = (code: number): void => {
    counts[code] = (counts[code] ?? 0) + 1
  }

  const valuesOf = (number: number): FacetCount[] => {
    const values: FacetCount[] = []
    for (const [code, count] of counts.entries()) if (count > 0 && facetOf[code] === number) values.push({ value: held.values[code] ?? '', count })
    return values.toSorted((one, other) => other.count - one.count || (one.value < other.value ? -1 : 1)).slice(0, MOST_VALUES)
  }

  return {
    count: (key, verdict) => {
      if (facets.length > 0) eachCode(key, verdict, countOne)
    },
    countFolded: ({ keys, verdicts }) => {
      const codes = new Set<number>()
      for (const [at, key] of keys.entries()) eachCode(key, verdicts[at] ?? 0, (code) => codes.add(code))
      for (const code of codes) countOne(code)
    },
    answer: () => Object.fromEntries(facets.map((facet, at) => [facet, valuesOf(at + 1)])),
  }
}
