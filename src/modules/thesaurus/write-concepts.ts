import { ok, refuse, type Id, type Ids, type Result } from '#kernel'
import type { Transaction } from '#platform/database'
import { noteChange, type StoredConcept } from './concept-store.ts'
import { replaceConcepts } from './concept-writer.ts'
import { canonical, describe } from './describe.ts'
import { foldLabel } from './fold-label.ts'
import { bringBack } from './gone-store.ts'
import { findRelationFault, type RelationFault, type Relations } from './relations.ts'
import type { ConceptDescription } from './schema.ts'

/** Why concepts cannot be written so. Slugs and labels are those the writer gave, or those of public concepts. */
export type WriteRefusal =
  | { readonly kind: 'concept-repeated'; readonly slug: string }
  | { readonly kind: 'concept-unknown'; readonly slug: string }
  | { readonly kind: 'name-taken'; readonly language: string; readonly text: string; readonly by: string }
  | RelationFault

/** Each pair is said by both, whoever of them says it here. */
const withBothSides = (concepts: readonly ConceptDescription[]): ConceptDescription[] => {
  const said = new Map<string, Set<string>>(concepts.map(({ slug, related = [] }) => [slug, new Set(related)]))
  for (const { slug, related = [] } of concepts) for (const other of related) said.get(other)?.add(slug)
  return concepts.map((concept) => ({ ...concept, broader: [...new Set(concept.broader)], related: [...(said.get(concept.slug) ?? [])] }))
}

const relationsOf = (concepts: readonly Pick<ConceptDescription, 'slug' | 'broader' | 'related'>[]): Relations => ({
  broader: concepts.flatMap(({ slug, broader = [] }) => broader.map((other) => [slug, other] as const)),
  related: concepts.flatMap(({ slug, related = [] }) => related.map((other) => [slug, other] as const)),
})

const findTakenName = (concepts: readonly ConceptDescription[], others: readonly StoredConcept[]): WriteRefusal | undefined => {
  const taken = new Map<string, string>()
  for (const { slug, labels } of others) for (const { kind, language, text } of labels) if (kind === 'pref') taken.set(`${language} ${foldLabel(text)}`, slug)
  for (const { slug, labels } of concepts) {
    for (const [language, [name]] of Object.entries(labels)) {
      const text = name?.text ?? ''
      const key = `${language} ${foldLabel(text)}`
      const by = taken.get(key)
      if (by !== undefined) return { kind: 'name-taken', language, text, by }
      taken.set(key, slug)
    }
  }
  return undefined
}

const findFault = (concepts: readonly ConceptDescription[], others: readonly StoredConcept[]): WriteRefusal | undefined => {
  const written = new Set(concepts.map(({ slug }) => slug))
  const known = new Set([...written, ...others.map(({ slug }) => slug)])
  const unknown = concepts.flatMap(({ broader = [], related = [] }) => [...broader, ...related]).find((slug) => !known.has(slug))
  if (unknown !== undefined) return { kind: 'concept-unknown', slug: unknown }
  // Of a pair with a concept that is written, only what is said now holds.
  const kept = others.map((concept) => ({ ...concept, related: concept.related.filter((slug) => !written.has(slug)) }))
  return findTakenName(concepts, others) ?? findRelationFault(relationsOf([...concepts, ...kept]))
}

/**
 * Makes concepts, or puts what is said in place of what was said of them. All or none; saying the same twice changes nothing.
 * The thesaurus must be held, and `before` be all of it.
 */
export const writeConcepts = async (
  deps: { readonly ids: Ids },
  tx: Transaction,
  before: readonly StoredConcept[],
  input: readonly ConceptDescription[],
): Promise<Result<{ changed: number; idOf: (slug: string) => Id }, WriteRefusal>> => {
  const concepts = withBothSides(input)
  const known = new Map(before.map((concept) => [concept.slug, concept]))
  const slugs = new Set<string>()
  for (const { slug } of concepts) {
    if (slugs.has(slug)) return refuse({ kind: 'concept-repeated', slug })
    slugs.add(slug)
  }
  const fault = findFault(concepts, before.filter(({ slug }) => !slugs.has(slug)))
  if (fault !== undefined) return refuse(fault)

  const changed = concepts.filter((concept) => {
    const stored = known.get(concept.slug)
    return stored === undefined || canonical(describe(stored)) !== canonical(concept)
  })
  const ids = new Map<string, Id>(before.map(({ slug, id }) => [slug, id]))
  for (const { slug } of changed) if (!ids.has(slug)) ids.set(slug, deps.ids.next())
  const idOf = (slug: string): Id => {
    const id = ids.get(slug)
    if (id === undefined) throw new Error(`${slug} was looked for and is not there`)
    return id
  }
  if (changed.length > 0) {
    await bringBack(tx, changed.map(({ slug }) => slug))
    await replaceConcepts(tx, changed, idOf)
    await noteChange(tx)
  }
  return ok({ changed: changed.length, idOf })
}
