import { parseLanguageTag, UNDETERMINED } from '#kernel'
import type { Document } from '#library'
import type { Context } from './context.ts'
import { cslTypeOf, nameOf } from './csl.ts'
import { handedOut } from './handed-out.ts'
import { fileAddress, stableAddress, webAddressOf } from './stable-address.ts'

const SCHEMA_TYPE = {
  legislation: 'Legislation', treaty: 'Legislation', legal_case: 'DigitalDocument', 'article-journal': 'ScholarlyArticle', report: 'Report', book: 'Book', thesis: 'Thesis', speech: 'DigitalDocument', webpage: 'WebPage', document: 'DigitalDocument',
} as const

/** The type of a document in the words of schema.org. */
export const schemaTypeOf = (document: Document): string => SCHEMA_TYPE[document.details.caseLaw === undefined ? cslTypeOf(document.types) : 'legal_case']

/** A document in the words of schema.org, for search engines: an object to be written as JSON-LD. */
export const asJsonLd = (document: Document, context: Context): object => {
  const { details, language } = document
  const address = stableAddress(context.address, document.number)
  const subjects = document.keywords.map((keyword) => context.subjectOf(keyword)?.names['en'] ?? keyword)
  return {
    '@context': 'https://schema.org',
    '@type': schemaTypeOf(document),
    '@id': address,
    url: address,
    name: document.title,
    alternateName: listOrNothing(Object.entries(details.titles ?? {}).flatMap(([tag, title]) => (parseLanguageTag(tag) === undefined ? [] : [title]))),
    abstract: document.summary,
    author: listOrNothing(document.authors.map(writerOf)),
    publisher: listOrNothing(document.publishers.map((name) => ({ '@type': 'Organization', name }))),
    datePublished: document.date,
    inLanguage: language === UNDETERMINED ? undefined : language,
    keywords: listOrNothing(subjects),
    spatialCoverage: listOrNothing(document.countries.map((code) => ({ '@type': 'Country', name: code }))),
    identifier: listOrNothing((details.identifiers ?? []).map(({ scheme, value }) => ({ '@type': 'PropertyValue', propertyID: scheme, value }))),
    license: webAddressOf(details.rights?.licence),
    copyrightNotice: [details.rights?.statement, webAddressOf(details.rights?.licence) === undefined ? details.rights?.licence : undefined].filter(Boolean).join(' · ') || undefined,
    isPartOf: { '@type': 'Collection', name: context.name, url: `${context.address}/` },
    translationOfWork: document.translationOf === undefined ? undefined : { '@id': stableAddress(context.address, document.translationOf.number) },
    workTranslation: listOrNothing(document.translations.map(({ number }) => ({ '@id': stableAddress(context.address, number) }))),
    encoding: listOrNothing(handedOut(document).map((rendition) => ({
      '@type': 'MediaObject', contentUrl: fileAddress(context.address, document.number, rendition.id), encodingFormat: rendition.mediaType, contentSize: `${rendition.bytes} B`, sha256: rendition.sha256,
      inLanguage: rendition.language === UNDETERMINED ? undefined : rendition.language,
    }))),
  }
}

/** `Kowalska, Anna` is a person; of a name that is printed in one piece nobody knows whose it is. */
const writerOf = (text: string): object => {
  const name = nameOf(text)
  return 'family' in name ? { '@type': 'Person', name: `${name.given} ${name.family}`, familyName: name.family, givenName: name.given } : { '@type': 'Thing', name: text }
}

// A page says these itself, or is lighter without them.
const LEFT_OUT: ReadonlySet<string> = new Set(['abstract', 'encoding', 'copyrightNotice', 'isPartOf', 'workTranslation', 'url'])

/** The same as text that may stand inside a page: no sign of it ends the element that it stands in, or a line of a script. */
export const asJsonLdText = (document: Document, context: Context): string =>
  JSON.stringify(asJsonLd(document, context), (name, value: unknown) => (LEFT_OUT.has(name) ? undefined : value)).replaceAll(/[<>&\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)

const listOrNothing = <T>(values: readonly T[]): readonly T[] | undefined => (values.length === 0 ? undefined : values)
