/** What concepts say of each other: both lists hold pairs of slugs. */
export type Relations = {
  /** Narrower concept first. */
  readonly broader: readonly (readonly [narrower: string, broader: string])[]
  /** In either order; the pair holds both ways. */
  readonly related: readonly (readonly [string, string])[]
}

/** Why relations make no thesaurus (SKOS Reference, S27 and 8.6.8): who is concerned. */
export type RelationFault =
  | { readonly kind: 'circle'; readonly slug: string }
  | { readonly kind: 'related-and-broader'; readonly slug: string; readonly other: string }

const groups = (pairs: Relations['broader']): Map<string, string[]> => {
  const found = new Map<string, string[]>()
  for (const [narrower, broader] of pairs) found.set(narrower, [...(found.get(narrower) ?? []), broader])
  return found
}

const reach = (from: string, broader: ReadonlyMap<string, readonly string[]>): Set<string> => {
  const reached = new Set<string>()
  const left = [...(broader.get(from) ?? [])]
  for (let slug = left.pop(); slug !== undefined; slug = left.pop()) {
    if (reached.has(slug)) continue
    reached.add(slug)
    left.push(...(broader.get(slug) ?? []))
  }
  return reached
}

/** The first fault of all relations of a thesaurus: a concept broader than itself, or one both related to another and, by whatever steps, broader. */
export const findRelationFault = ({ broader, related }: Relations): RelationFault | undefined => {
  const above = groups(broader)
  const reached = new Map([...above.keys()].map((slug) => [slug, reach(slug, above)]))
  for (const [slug, all] of reached) if (all.has(slug)) return { kind: 'circle', slug }
  for (const [one, other] of related) {
    if (one === other) return { kind: 'circle', slug: one }
    if (reached.get(one)?.has(other)) return { kind: 'related-and-broader', slug: one, other }
    if (reached.get(other)?.has(one)) return { kind: 'related-and-broader', slug: other, other: one }
  }
  return undefined
}
