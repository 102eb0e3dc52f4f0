import type { ConceptDescription, TreeConcept } from '#thesaurus'

/** The thesaurus as the API gives it. `mayEdit`: whether whoever asks may change it. */
export type Tree = { readonly concepts: readonly TreeConcept[]; readonly mayEdit: boolean }

/** A concept as it is worked on. `version` is given back with a change. */
export type EditedConcept = { readonly version: string; readonly concept: ConceptDescription; readonly narrower: readonly string[] }

/** A concept at one of its places. `key`: the slugs from the top down, so that a concept below two others has two. */
export type Branch = { readonly key: string; readonly slug: string; readonly name: string; readonly languages: number; readonly children: readonly Branch[] }

/** Hangs concepts below what is broader, the ways down from the top. `only`: those of these slugs, and what leads to them. */
export const branchesOf = (concepts: readonly TreeConcept[], only?: ReadonlySet<string>): readonly Branch[] => {
  const below = new Map<string | undefined, TreeConcept[]>()
  const known = new Set(concepts.map(({ slug }) => slug))
  for (const concept of concepts) {
    const above = concept.broader.filter((slug) => known.has(slug))
    for (const slug of above.length === 0 ? [undefined] : above) below.set(slug, [...(below.get(slug) ?? []), concept])
  }
  // Nothing stands below itself in the database; a line that is walked twice all the same ends there.
  const grow = (parent: string | undefined, way: readonly string[]): readonly Branch[] =>
    (below.get(parent) ?? []).flatMap(({ slug, name, languages }): Branch[] => {
      if (way.includes(slug)) return []
      const children = grow(slug, [...way, slug])
      return only === undefined || only.has(slug) || children.length > 0 ? [{ key: [...way, slug].join('/'), slug, name, languages, children }] : []
    })
  return grow(undefined, [])
}

/** The concept at a place, and what it hangs below there. */
export const placeOf = (key: string): { readonly slug: string; readonly parent: string | undefined } => {
  const way = key.split('/')
  return { slug: way.at(-1) ?? '', parent: way.at(-2) }
}

/** All places, for opening them. */
export const keysOf = (branches: readonly Branch[]): string[] => branches.flatMap(({ key, children }) => (children.length === 0 ? [] : [key, ...keysOf(children)]))
