import type { z } from 'zod'
import type { Document, DocumentListing, RelatedDocument, Rendition } from '#library'
import type { Addresses } from '../addresses.ts'
import type { documentShape, listingShape, renditionShape } from '../shapes/documents.ts'

type Listing = z.input<typeof listingShape>

/** A document as a line of a list. */
export const presentListing = ({ number, title, titles, proposed, language, date, types, readable }: DocumentListing, at: Addresses): Listing => ({
  number, url: at.document(number), record: at.record(number), title, titles, guessed: [...proposed], language, date, types: [...types], readable,
})

/** A file of a document. */
export const presentRendition = (document: number, { redacted, outline, ...rendition }: Rendition, at: Addresses): z.input<typeof renditionShape> => {
  const { id, kind, language, mediaType, bytes, sha256, pages, reading, reason, recognised, confidence, safety } = rendition
  return {
    id, url: at.rendition(id), document, kind, language, mediaType, bytes, sha256, pages, reading, reason, recognised, confidence, safety, redacted,
    outline: outline.map(({ title, page, level }) => ({ title, page, level })),
    file: safety === 'infected' ? undefined : at.file(id),
    firstPage: reading === 'searchable' ? at.text(document, id, 1) : undefined,
  }
}

const presentRelated = ({ number, title, language }: RelatedDocument, at: Addresses) => ({ number, record: at.record(number), title, language })

/** `conceptOf`: the slug of the concept that a keyword names, if it names one. `changed`: when it last changed for readers. */
type Besides = { readonly at: Addresses; readonly conceptOf: (keyword: string) => string | undefined; readonly changed: Date | undefined }

/** A document with all that is said of it. */
export const presentDocument = (document: Document, { at, conceptOf, changed }: Besides): z.input<typeof documentShape> => {
  const { number, title, proposed, language, date, types, summary, authors, publishers, ownPublication, countries, instruments, renditions, translationOf, translations, relations, details } = document
  const { titles = {}, summaries = {}, identifiers = [], rights, source, provenance, caseLaw, monitoring, inForce } = details
  const readable = renditions.some(({ reading }) => reading === 'searchable')
  return {
    ...presentListing({ ...document, number, title, titles, proposed, language, date, types, readable }, at),
    changed: changed?.toISOString(), summary, summaries, authors: [...authors], publishers: [...publishers], ownPublication,
    keywords: document.keywords.map((keyword) => ({ keyword, concept: addressOf(conceptOf(keyword), at) })),
    countries: [...countries], instruments: [...instruments], identifiers: identifiers.map(({ scheme, value }) => ({ scheme, value })),
    rights, source, provenance, caseLaw: caseLaw && { ...caseLaw, articles: caseLaw.articles && [...caseLaw.articles] }, monitoring, inForce,
    renditions: renditions.map((rendition) => presentRendition(number, rendition, at)),
    translationOf: translationOf && presentRelated(translationOf, at),
    translations: translations.map((other) => presentRelated(other, at)),
    relations: relations.map(({ kind, inverse, document: other }) => ({ kind, inverse, document: presentRelated(other, at) })),
  }
}

const addressOf = (slug: string | undefined, at: Addresses): string | undefined => (slug === undefined ? undefined : at.concept(slug))
