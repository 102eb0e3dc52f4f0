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

type Above = ReadonlyMap<string, readonly string[]>

const groups = (pairs: Relations['broader']): Above => {
  const found = new Map<string, string[]>()
  for (const [narrower, broader] of pairs) {
    const own = found.get(narrower)
    if (own === undefined) found.set(narrower, [broader])
    else own.push(broader)
  }
  return found
}

/** Everything that is broader than this, by whatever steps; itself only in a circle. */
const reach = (from: string, above: Above): Set<string> => {
  const reached = new Set<string>()
  const left = [...(above.get(from) ?? [])]
  for (let slug = left.pop(); slug !== undefined; slug = left.pop()) {
    if (reached.has(slug)) continue
    reached.add(slug)
    left.push(...(above.get(slug) ?? []))
  }
  return reached
}

/**
 * A walk through the hierarchy, each concept once, however large it is. `circle`: the concepts of the first circle, each broader than the one
 * before it. `levels`: how many stand above one another at most, where there is none.
 */
export const walkUp = (pairs: Relations['broader']): { readonly circle: readonly string[] | undefined; readonly levels: number } => {
  const above = groups(pairs)
  const done = new Map<string, number>()
  for (const start of above.keys()) {
    // Kept by hand, not by calls: a hierarchy may be deeper than a program's stack.
    const path = done.has(start) ? [] : [{ slug: start, next: 0, levels: 1 }]
    const open = new Set(path.map(({ slug }) => slug))
    for (let here = path.at(-1); here !== undefined; here = path.at(-1)) {
      const other = above.get(here.slug)?.[here.next]
      if (other === undefined) {
        done.set(here.slug, here.levels)
        open.delete(here.slug)
        path.pop()
        const below = path.at(-1)
        if (below !== undefined) below.levels = Math.max(below.levels, here.levels + 1)
        continue
      }
      here.next += 1
      if (open.has(other)) return { circle: path.slice(path.findIndex(({ slug }) => slug === other)).map(({ slug }) => slug), levels: 0 }
      const known = done.get(other)
      if (known !== undefined) here.levels = Math.max(here.levels, known + 1)
      else {
        path.push({ slug: other, next: 0, levels: 1 })
        open.add(other)
      }
    }
  }
  return { circle: undefined, levels: done.size === 0 ? 1 : [...done.values()].reduce((most, levels) => Math.max(most, levels)) }
}

/** Related pairs of which one is broader than the other, by whatever steps: the narrower first. There must be no circle. */
export const findRelatedAbove = function* ({ broader, related }: Relations): Generator<readonly [narrower: string, broader: string]> {
  const above = groups(broader)
  for (const [one, other] of related) {
    if (reach(one, above).has(other)) yield [one, other]
    else if (reach(other, above).has(one)) yield [other, one]
  }
}

/** The first fault of all relations of a thesaurus: a concept broader than itself, or one both related to another and, by whatever steps, broader. */
export const findRelationFault = (relations: Relations): RelationFault | undefined => {
  const [slug] = walkUp(relations.broader).circle ?? relations.related.find(([one, other]) => one === other) ?? []
  if (slug !== undefined) return { kind: 'circle', slug }
  for (const [narrower, other] of findRelatedAbove(relations)) return { kind: 'related-and-broader', slug: narrower, other }
  return undefined
}
