import type { Concept } from '#thesaurus'
import { conceptAddress, thesaurusAddress } from '../describe/stable-address.ts'

/** A collection of concepts. `address`: scheme and host of the site, without a slash at the end; `name`: of the collection. */
export type Scheme = { readonly address: string; readonly name: string }

/** What SKOS calls what a concept has here (SKOS Reference). */
export type SkosTerm =
  | 'prefLabel' | 'altLabel' | 'hiddenLabel' | 'notation' | 'note' | 'definition' | 'scopeNote' | 'broader' | 'narrower' | 'related' | 'exactMatch' | 'closeMatch' | 'inScheme' | 'topConceptOf'

/** One statement about a concept: a text, in a language or in none, or the address of a thing. */
export type Statement = { readonly term: SkosTerm } & ({ readonly text: string; readonly language?: string } | { readonly iri: string })

const LABEL = { pref: 'prefLabel', alt: 'altLabel', hidden: 'hiddenLabel' } as const

/** The signs that no address may hold as they are (RFC 3987; what Turtle and N-Triples forbid in an IRI). */
const asIri = (address: string): string => address.replaceAll(/[\p{Cc} <>"{}|^`\\]/gu, (sign) => encodeURIComponent(sign))

const inEach = (term: SkosTerm, texts: Readonly<Record<string, readonly string[]>>): readonly Statement[] =>
  Object.entries(texts).flatMap(([language, own]) => own.map((text) => ({ term, text, language })))

/** All that SKOS can say of a concept. That a label does not widen a search it cannot. */
export const statementsOf = (concept: Concept, { address }: Scheme): readonly Statement[] => {
  const each = (term: SkosTerm, slugs: readonly string[]): readonly Statement[] => slugs.map((slug) => ({ term, iri: conceptAddress(address, slug) }))
  return [
    { term: 'inScheme', iri: thesaurusAddress(address) },
    ...(concept.broader.length === 0 ? [{ term: 'topConceptOf', iri: thesaurusAddress(address) } as const] : []),
    ...concept.labels.map(({ kind, text, language }): Statement => ({ term: LABEL[kind], text, language })),
    ...(concept.notation === undefined ? [] : [{ term: 'notation', text: concept.notation } as const]),
    ...(concept.note === undefined ? [] : [{ term: 'note', text: concept.note, language: 'en' } as const]),
    ...inEach('definition', concept.definitions), ...inEach('scopeNote', concept.scopeNotes),
    ...each('broader', concept.broader), ...each('narrower', concept.narrower), ...each('related', concept.related),
    ...concept.exactMatch.map((iri): Statement => ({ term: 'exactMatch', iri: asIri(iri) })), ...concept.closeMatch.map((iri): Statement => ({ term: 'closeMatch', iri: asIri(iri) })),
  ]
}

/** How a scheme is written in one form: what comes first, a concept, what stands between two of them, and what comes last. */
export type SkosWriter = {
  readonly head: (scheme: Scheme) => string
  readonly concept: (iri: string, statements: readonly Statement[]) => string
  readonly between: string
  readonly tail: string
}
