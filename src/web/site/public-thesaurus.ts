import type { Actor } from '#network'
import { findConcept, listConcepts, matchConcepts, type ConceptListing, type Thesaurus } from '#thesaurus'
import type { Bound } from './public-library.ts'

/** What these use cases need. */
export type ThesaurusDeps = Parameters<typeof findConcept>[0] & Parameters<typeof listConcepts>[0] & Parameters<typeof matchConcepts>[0] & { readonly thesaurus: Pick<Thesaurus, 'conceptOf' | 'labelOf'> }

/** The part of the thesaurus that readers use, with its needs already filled in. */
export type PublicThesaurus = {
  readonly find: (actor: Actor, input: { readonly slug: string }) => ReturnType<typeof findConcept>
  readonly list: Bound<typeof listConcepts>
  readonly match: Bound<typeof matchConcepts>
  /** The concept (its slug) that a keyword names. */
  readonly conceptOf: (keyword: string) => string | undefined
  /** What a concept is called in a language. */
  readonly labelOf: (slug: string, language?: string) => string | undefined
}

export const publicThesaurus = (deps: ThesaurusDeps): PublicThesaurus => ({
  find: async (actor, input) => await findConcept(deps, actor, input),
  list: async (actor, input) => await listConcepts(deps, actor, input),
  match: async (actor, input) => await matchConcepts(deps, actor, input),
  conceptOf: (keyword) => deps.thesaurus.conceptOf(keyword),
  labelOf: (slug, language) => deps.thesaurus.labelOf(slug, language),
})

/** Concepts by slug, as one language names them. */
export type ConceptNames = ReadonlyMap<string, ConceptListing>

export const namesOf = (concepts: readonly ConceptListing[]): ConceptNames => new Map(concepts.map((concept) => [concept.slug, concept]))
