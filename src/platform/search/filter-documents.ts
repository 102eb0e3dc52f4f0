import type { HeldDocuments } from './held-documents.ts'
import { FACETS, type FacetName, type SearchQuestion } from './search-index.ts'

/** A verdict on a document: `PASSES` all filters, `FAILS` more than one, or else the number in `FACETS` of the one facet whose filter it fails. */
export const PASSES = -1
export const FAILS = -2

/** The bit above those of the facets: a value that must not be borne. */
const LEFT_OUT = 1 << FACETS.length

const isFacet = (kind: string): kind is FacetName => (FACETS as readonly string[]).includes(kind)

/** Judges documents by the filters of a question. */
export const documentFilter = ({ filters, filtersNot = {} }: Pick<SearchQuestion, 'filters' | 'filtersNot'>, held: HeldDocuments): ((key: number) => number) => {
  const wanted = FACETS.map((facet) => filters[facet] ?? [])
  const needed = wanted.reduce((bits, values, at) => (values.length > 0 ? bits | (1 << at) : bits), 0)
  const unwanted = FACETS.some((facet) => (filtersNot[facet] ?? []).length > 0)
  if (needed === 0 && !unwanted) return () => PASSES
  // By code of a label: the bit of the facet for which it is one of the values wanted.
  const given = new Uint8Array(held.kinds.length)
  for (const [at, facet] of FACETS.entries()) {
    const values = new Set(wanted[at])
    if (values.size > 0) for (const [code, kind] of held.kinds.entries()) if (kind === facet && values.has(held.values[code] ?? '')) given[code] = 1 << at
  }
  for (const [code, kind] of held.kinds.entries()) if (isFacet(kind) && filtersNot[kind]?.includes(held.values[code] ?? '') === true) given[code] = LEFT_OUT
  return (key) => {
    const start = held.labelStart[key] ?? 0
    const end = start + (held.labelCount[key] ?? 0)
    let bits = 0
    for (let at = start; at < end; at += 1) bits |= given[held.labels[at] ?? 0] ?? 0
    if ((bits & LEFT_OUT) !== 0) return FAILS
    const missing = needed & ~bits
    if (missing === 0) return PASSES
    return (missing & (missing - 1)) === 0 ? 31 - Math.clz32(missing) : FAILS
  }
}

/** Whether a verdict lets a document count for a facet: nothing but that facet's own filter may be against it. */
export const countsFor = (verdict: number, facet: FacetName): boolean => verdict === PASSES || (verdict >= 0 && FACETS[verdict] === facet)
