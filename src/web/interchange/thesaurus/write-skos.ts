import type { Concept } from '#thesaurus'
import { conceptAddress } from '../describe/stable-address.ts'
import { JSON_LD } from './as-json-ld.ts'
import { RDF_XML } from './as-rdf-xml.ts'
import { TURTLE } from './as-turtle.ts'
import { statementsOf, type Scheme, type SkosWriter } from './concept-statements.ts'

/** The forms in which the thesaurus is given, by the ending of their files. */
export const SKOS_FORMS = { ttl: 'text/turtle', rdf: 'application/rdf+xml', jsonld: 'application/ld+json' } as const

export type SkosForm = keyof typeof SKOS_FORMS

const WRITERS: Readonly<Record<SkosForm, SkosWriter>> = { ttl: TURTLE, rdf: RDF_XML, jsonld: JSON_LD }

/** Some dozens of concepts go together: neither a call for each, nor all of them at once. */
const PIECE = 32 * 1024

const written = (form: SkosForm, scheme: Scheme, concept: Concept): string => WRITERS[form].concept(conceptAddress(scheme.address, concept.slug), statementsOf(concept, scheme))

/** One concept in SKOS, with the scheme that it is in. */
export const conceptInSkos = (form: SkosForm, scheme: Scheme, concept: Concept): string => `${WRITERS[form].head(scheme)}${written(form, scheme, concept)}${WRITERS[form].tail}`

/** A concept scheme in SKOS, piece by piece: as long as it may be, only one piece of it is in memory. */
export const writeSkos = async function* (form: SkosForm, scheme: Scheme, concepts: AsyncIterable<Concept> | Iterable<Concept>): AsyncGenerator<string, void> {
  const { head, between, tail } = WRITERS[form]
  let piece = head(scheme)
  let first = true
  for await (const concept of concepts) {
    piece += `${first ? '' : between}${written(form, scheme, concept)}`
    first = false
    if (piece.length < PIECE) continue
    yield piece
    piece = ''
  }
  // In JSON a comma stands after the scheme, and only before a concept.
  if (first) piece = piece.replace(/,\n$/, '')
  yield piece + tail
}
