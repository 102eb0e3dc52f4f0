import type { DocumentRow, ListedRow } from './document-store.ts'
import type { Document, DocumentListing, RelatedDocument, Rendition } from './model.ts'
import type { RenditionRow } from './rendition-store.ts'
import { slugOf } from './slug.ts'

const presentRendition = (row: RenditionRow): Rendition => ({
  id: row.id,
  kind: row.kind,
  language: row.language,
  mediaType: row.media_type,
  sha256: row.sha256,
  bytes: row.bytes,
  pages: row.pages ?? undefined,
  reading: row.reading,
  reason: row.reason ?? undefined,
  recognised: row.recognised,
  confidence: row.confidence ?? undefined,
  outline: row.outline,
  safety: row.safety,
  redacted: row.redacted_on === null ? undefined : { on: row.redacted_on, note: row.redaction ?? '' },
})

/** A document as a reader may see it: the only way out for its rows. */
export const presentDocument = (
  row: DocumentRow,
  renditions: readonly RenditionRow[],
  related: Pick<Document, 'relations' | 'translations'> & { original: RelatedDocument | undefined },
): Document => ({
  id: row.id,
  number: row.number,
  state: row.state,
  title: row.title,
  proposed: row.proposed,
  slug: slugOf(row.title),
  summary: row.summary ?? undefined,
  language: row.language,
  date: row.date ?? undefined,
  authors: row.authors,
  types: row.types,
  keywords: row.keywords,
  countries: row.countries,
  publishers: row.publishers,
  instruments: row.instruments,
  ownPublication: row.own_publication,
  access: row.access,
  embargo: row.embargo ?? undefined,
  details: row.details,
  // The first is the one that is opened where no language is asked for: one in the document's own, if there is one.
  renditions: renditions.toSorted((a, b) => Number(b.language === row.language) - Number(a.language === row.language)).map(presentRendition),
  translationOf: related.original,
  translations: related.translations,
  relations: related.relations,
})

/** A document as a line of a list. */
export const presentListing = (row: ListedRow): DocumentListing => ({
  number: row.number,
  title: row.title,
  proposed: row.proposed,
  slug: slugOf(row.title),
  language: row.language,
  date: row.date ?? undefined,
  types: row.types,
  titles: row.details.titles ?? {},
  readable: row.readable,
})
