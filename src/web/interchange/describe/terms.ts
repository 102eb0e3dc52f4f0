import { parseLanguageTag, UNDETERMINED } from '#kernel'
import { addressOf, type Document, type Identifier, type RelationKind } from '#library'
import type { Context } from './context.ts'
import { conceptAddress, fileAddress, stableAddress } from './stable-address.ts'
import { handedOut } from './handed-out.ts'

/** The properties of the DCMI Metadata Terms that a document here can have. */
export type TermName =
  | 'title' | 'alternative' | 'abstract' | 'creator' | 'publisher' | 'issued' | 'type' | 'subject' | 'spatial' | 'language' | 'identifier' | 'format' | 'extent' | 'source'
  | 'rights' | 'license' | 'accessRights' | 'provenance' | 'relation' | 'isVersionOf' | 'hasVersion' | 'replaces' | 'isReplacedBy' | 'references' | 'isReferencedBy'
  | 'requires' | 'isRequiredBy' | 'hasFormat' | 'isPartOf' | 'valid' | 'conformsTo'

/** One statement about a document. `iri`: the value names a thing by its address, and is no text. */
export type Term = { readonly term: TermName; readonly value: string; readonly language?: string | undefined; readonly iri?: boolean }

const RELATED: Readonly<Record<RelationKind, readonly [said: TermName, inverse: TermName]>> = {
  'version of': ['isVersionOf', 'hasVersion'],
  supersedes: ['replaces', 'isReplacedBy'],
  implements: ['conformsTo', 'isReferencedBy'],
  'comments on': ['references', 'isReferencedBy'],
  'plain-language version of': ['isVersionOf', 'hasVersion'],
  related: ['relation', 'relation'],
}

/** An identifier as one text that says whose it is: its address where it has one, else `ECLI:…`, `ISBN 978…`. */
const identifierText = (identifier: Identifier): string => {
  const { scheme, value } = identifier
  if (scheme === 'ISBN' || scheme === 'ISSN') return `urn:${scheme.toLowerCase()}:${value.replace(/^ISSN:?\s*|^ISBN(?:-1[03])?:?\s*/i, '').replaceAll(' ', '-')}`
  return addressOf(identifier) ?? (scheme === 'other' || value.toUpperCase().startsWith(scheme.toUpperCase()) ? value : `${scheme} ${value}`)
}

/** The values that are there, as statements. */
const each = (term: TermName, values: readonly string[], language?: string): readonly Term[] => values.filter((value) => value !== '').map((value) => ({ term, value, language }))

const inEach = (term: TermName, texts: Readonly<Record<string, string>> = {}): readonly Term[] => Object.entries(texts).flatMap(([tag, value]) => (parseLanguageTag(tag) === undefined ? [] : each(term, [value], tag)))

/** All that is said of a document, in the order in which the DCMI terms are usually given. */
export const termsOf = (document: Document, context: Context): readonly Term[] => {
  const { details, language } = document
  const own = language === UNDETERMINED ? undefined : language
  const linked = (term: TermName, number: number): Term => ({ term, value: stableAddress(context.address, number), iri: true })
  return [
    ...each('title', [document.title], own), ...inEach('alternative', details.titles),
    ...each('creator', document.authors), ...each('publisher', document.publishers),
    ...each('abstract', document.summary === undefined ? [] : [document.summary], own), ...inEach('abstract', details.summaries),
    ...each('issued', document.date === undefined ? [] : [document.date]),
    ...each('type', document.types), ...subjectsOf(document, context), ...each('conformsTo', document.instruments), ...each('spatial', document.countries),
    ...each('language', [...new Set([language, ...document.renditions.map((rendition) => rendition.language)])].filter((tag) => tag !== UNDETERMINED)),
    { term: 'identifier', value: stableAddress(context.address, document.number), iri: true }, ...each('identifier', (details.identifiers ?? []).map(identifierText)),
    ...handedOut(document).map(({ id }): Term => ({ term: 'hasFormat', value: fileAddress(context.address, document.number, id), iri: true })),
    ...each('format', [...new Set(document.renditions.map(({ mediaType }) => mediaType))]),
    ...each('extent', [...new Set(document.renditions.flatMap(({ pages }) => (pages === undefined ? [] : [`${pages} p.`])))]),
    ...(details.source?.url === undefined ? [] : [{ term: 'source', value: details.source.url, iri: true } as const]),
    ...each('rights', [details.rights?.statement ?? '']), ...each('license', [details.rights?.licence ?? '']), ...each('provenance', [details.provenance ?? '']),
    ...each('valid', [validOf(details.inForce)]),
    ...(document.translationOf === undefined ? [] : [linked('isVersionOf', document.translationOf.number)]),
    ...document.translations.map(({ number }) => linked('hasVersion', number)),
    ...document.relations.map(({ kind, inverse, document: other }) => linked(RELATED[kind][inverse ? 1 : 0], other.number)),
    ...each('isPartOf', [context.name]),
  ]
}

/** Keywords by the names of their concept in each language, where they are concepts. */
const subjectsOf = ({ keywords, language }: Document, { address, subjectOf }: Context): readonly Term[] =>
  keywords.flatMap((keyword): readonly Term[] => {
    const subject = subjectOf(keyword)
    if (subject === undefined) return each('subject', [keyword], language === UNDETERMINED ? undefined : language)
    const named = Object.entries(subject.names).map(([tag, value]): Term => ({ term: 'subject', value, language: tag }))
    return [{ term: 'subject', value: conceptAddress(address, subject.slug), iri: true }, ...named]
  })

/** A span of time as DCMI Period writes it (`start=2011-04-05; end=2026;`); nothing for none. */
const validOf = ({ from, to }: { readonly from?: string | undefined; readonly to?: string | undefined } = {}): string =>
  [...(from === undefined ? [] : [`start=${from};`]), ...(to === undefined ? [] : [`end=${to};`])].join(' ')
