import { MEDIA_TYPES, type Document, type Identifier, type IdentifierScheme } from '#library'
import { UNDETERMINED } from '#kernel'
import type { Context } from './context.ts'
import { asCsl } from './csl.ts'
import { handedOut } from './handed-out.ts'

/** A name and what it says: `['citation_title', 'Rights']`. */
export type MetaTag = readonly [name: string, content: string]

/**
 * What scholarly search engines read in a page's head (Highwire Press tags, as Google Scholar's guidelines for inclusion want them): a name said once for each author,
 * dates with slashes and as precise as they are known, the PDF in the document's own language first.
 */
export const citationTags = (document: Document, context: Context, language: string): readonly MetaTag[] => {
  const { details, date, authors, publishers } = document
  const item = asCsl(document, context)
  const known = (...schemes: readonly IdentifierScheme[]): readonly Identifier[] => (details.identifiers ?? []).filter(({ scheme }) => schemes.includes(scheme))
  const published = details.caseLaw?.decided ?? date
  const pdf = handedOut(document).find(({ mediaType }) => mediaType === MEDIA_TYPES.pdf)
  const said: readonly (readonly [string, string | undefined])[] = [
    ['title', item.title],
    ...authors.map((author) => ['author', author] as const),
    ['publication_date', published?.replaceAll('-', '/')],
    ['language', document.language === UNDETERMINED ? undefined : document.language],
    ...publishers.map((publisher) => [PUBLISHER_OF[item.type] ?? 'publisher', publisher] as const),
    ['technical_report_number', item.type === 'report' ? known('UN', 'GRETA')[0]?.value : undefined],
    ['doi', item.DOI], ['isbn', item.ISBN], ['issn', item.ISSN],
    ['pdf_url', pdf === undefined ? undefined : `${context.address}/${language}/library/${document.number}/files/${pdf.id}`],
  ]
  return said.flatMap(([name, content]) => (content === undefined || content === '' ? [] : [[`citation_${name}`, content] as const]))
}

// Whoever publishes is named by what is published.
const PUBLISHER_OF: Readonly<Partial<Record<string, string>>> = { report: 'technical_report_institution', thesis: 'dissertation_institution' }
