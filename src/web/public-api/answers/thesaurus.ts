import type { z } from 'zod'
import { NETWORK_LANGUAGES, parseLanguageTag } from '#kernel'
import { findConcept, listConcepts, matchConcepts, type Concept, type ConceptListing, type Label, type MatchedConcept } from '#thesaurus'
import type { Addresses } from '../addresses.ts'
import { CONCEPT, CONCEPTS, NAMED } from '../contracts/thesaurus.ts'
import { offsetOf } from '../inputs.ts'
import { operation, type Known } from '../operation.ts'
import type { conceptShape, conceptsShape } from '../shapes/thesaurus.ts'

export type ThesaurusDeps = Parameters<typeof findConcept>[0] & Parameters<typeof listConcepts>[0] & Parameters<typeof matchConcepts>[0]

/** The words of the field. */
export const thesaurus = (deps: ThesaurusDeps, known: Known) => [
  operation(CONCEPTS, known, async ({ query, actor, at, address }) => {
    const { q: words, top, labels, page, size } = query
    const language = spelt(labels)
    if (words !== '') {
      const { value: { total, concepts } } = await matchConcepts(deps, actor, { words, language, size })
      return { kind: 'json', value: { total, from: 0, concepts: concepts.map((concept) => presentListing(concept, at)) } }
    }
    const from = offsetOf(query)
    const { value: { total, concepts } } = await listConcepts(deps, actor, { which: top === 'yes' ? 'top' : 'all', language, from, size })
    const next = from + concepts.length < total && concepts.length > 0 ? at.asked(address, 'page', String(page + 1), 'page') : undefined
    return { kind: 'json', value: { total, from, concepts: concepts.map((concept) => presentListing(concept, at)), next }, next }
  }),
  operation(CONCEPT, known, async ({ params, actor, at }) => {
    const found = await findConcept(deps, actor, { slug: params.concept })
    return found.ok ? { kind: 'json', value: presentConcept(found.value, at) } : { kind: 'refused', refusal: found.refusal }
  }),
  operation(NAMED, known, async ({ query: { label, labels }, actor, at }) => {
    const found = await findConcept(deps, actor, { label, language: spelt(labels) })
    return found.ok ? { kind: 'json', value: presentConcept(found.value, at) } : { kind: 'refused', refusal: found.refusal }
  }),
]

/** Texts that there are in several languages, as a list. */
const textsIn = (texts: Readonly<Record<string, readonly string[]>>) => Object.entries(texts).flatMap(([language, all]) => all.map((text) => ({ language, text })))

/** A language as everything here spells it. */
const spelt = (labels: string): string => parseLanguageTag(labels) ?? 'en'

type Listing = z.input<typeof conceptsShape>['concepts'][number]

const presentListing = ({ slug, name, language, narrower, by }: ConceptListing & Partial<Pick<MatchedConcept, 'by'>>, at: Addresses): Listing => ({
  concept: slug, record: at.concept(slug), name, language, narrower, by: by && { language: by.language, text: by.text },
})

/** Languages of the network first, in their order. */
const place = (language: string): string => {
  const at = NETWORK_LANGUAGES.findIndex((one) => one === language)
  return `${String(at < 0 ? NETWORK_LANGUAGES.length : at).padStart(2, '0')} ${language}`
}

const byLanguage = (one: Label, other: Label): number => (place(one.language) < place(other.language) ? -1 : Number(one.language !== other.language))

const presentConcept = ({ slug, notation, note, exactMatch, closeMatch, definitions, scopeNotes, labels, broader, narrower, related }: Concept, at: Addresses): z.input<typeof conceptShape> => {
  // Hidden ones are there to be found by: SKOS has them for other programs' searches, readers are not shown them.
  const called = (kind: 'pref' | 'alt') => labels.filter((label) => label.kind === kind).toSorted(byLanguage).map(({ language, text }) => ({ language, text }))
  const each = (slugs: readonly string[]) => slugs.map((other) => ({ concept: other, record: at.concept(other) }))
  return {
    concept: slug, record: at.concept(slug), documents: at.withKeyword(slug), notation, note, exactMatch: [...exactMatch], closeMatch: [...closeMatch], definitions: textsIn(definitions), scopeNotes: textsIn(scopeNotes),
    names: called('pref'), furtherNames: called('alt'), broader: each(broader), narrower: each(narrower), related: each(related),
  }
}
