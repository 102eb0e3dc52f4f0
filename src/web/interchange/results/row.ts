import { UNDETERMINED } from '#kernel'
import type { StampedDocument } from '#library'
import { handedOut } from '../describe/handed-out.ts'
import { fileAddress, stableAddress } from '../describe/stable-address.ts'

/** A document as a line of a table: each cell a text, a number, or a list of texts. */
export type ResultRow = Readonly<Record<ColumnName, string | number | readonly string[] | undefined>>

/** The columns, with what they mean by the vocabularies that others know. */
export const COLUMNS = [
  { name: 'number', means: 'http://purl.org/dc/terms/identifier', datatype: 'integer' },
  { name: 'title', means: 'http://purl.org/dc/terms/title', datatype: 'string' },
  { name: 'language', means: 'http://purl.org/dc/terms/language', datatype: 'language' },
  { name: 'date', means: 'http://purl.org/dc/terms/issued', datatype: 'string' },
  { name: 'authors', means: 'http://purl.org/dc/terms/creator', datatype: 'string', list: true },
  { name: 'publishers', means: 'http://purl.org/dc/terms/publisher', datatype: 'string', list: true },
  { name: 'types', means: 'http://purl.org/dc/terms/type', datatype: 'string', list: true },
  { name: 'keywords', means: 'http://purl.org/dc/terms/subject', datatype: 'string', list: true },
  { name: 'countries', means: 'http://purl.org/dc/terms/spatial', datatype: 'string', list: true },
  { name: 'identifiers', means: 'http://purl.org/dc/terms/identifier', datatype: 'string', list: true },
  { name: 'summary', means: 'http://purl.org/dc/terms/abstract', datatype: 'string' },
  { name: 'licence', means: 'http://purl.org/dc/terms/license', datatype: 'string' },
  { name: 'pages', means: 'http://purl.org/dc/terms/extent', datatype: 'integer' },
  { name: 'address', means: 'https://schema.org/url', datatype: 'anyURI' },
  { name: 'files', means: 'http://purl.org/dc/terms/hasFormat', datatype: 'anyURI', list: true },
  { name: 'changed', means: 'http://purl.org/dc/terms/modified', datatype: 'dateTime' },
] as const satisfies readonly { readonly name: string; readonly means: string; readonly datatype: string; readonly list?: true }[]

export type ColumnName = (typeof COLUMNS)[number]['name']

export const rowOf = ({ document, changedAt }: StampedDocument, address: string): ResultRow => ({
  number: document.number, title: document.title, language: document.language === UNDETERMINED ? undefined : document.language, date: document.date, authors: document.authors, publishers: document.publishers,
  types: document.types, keywords: document.keywords, countries: document.countries, identifiers: (document.details.identifiers ?? []).map(({ value }) => value), summary: document.summary,
  licence: document.details.rights?.licence, pages: handedOut(document).find(({ language }) => language === document.language)?.pages, address: stableAddress(address, document.number),
  files: handedOut(document).map(({ id }) => fileAddress(address, document.number, id)), changed: changedAt.toISOString(),
})
