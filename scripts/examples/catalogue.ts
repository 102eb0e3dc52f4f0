import { AUTHOR, RIGHTS, WRITTEN, type Sheet, type SheetText } from './sheets.ts'

type Row = Readonly<Record<(typeof COLUMNS)[number], string>>

const COLUMNS = ['number', 'file', 'title', 'language', 'date', 'authors', 'types', 'keywords', 'countries', 'translation_of', 'rendition', 'relations', 'own_publication', 'rights', 'licence'] as const

const EMPTY: Row = {
  number: '', file: '', title: '', language: '', date: '', authors: AUTHOR, types: '', keywords: '', countries: '', translation_of: '',
  rendition: 'plain language', relations: '', own_publication: '', rights: '', licence: '',
}

const GUIDE: Row = {
  ...EMPTY,
  number: '9001',
  file: '9001-guide/guide.pdf',
  title: 'A short guide to this documentation centre',
  language: 'en',
  date: '2025-03-08',
  types: 'Guide',
  keywords: 'documentation centre; searching; citing; withdrawal',
}

/** A file of the demonstration made of a sheet's text in one language. */
export type Leaflet = { readonly number: number; readonly file: string; readonly title: string; readonly language: string; readonly keywords: readonly string[]; readonly related: readonly number[] }

const rowOf = ({ number, file, title, language, keywords, related }: Leaflet): Row => ({
  ...EMPTY,
  number: String(number),
  file,
  title,
  language,
  date: WRITTEN.day,
  types: 'Information sheet',
  keywords: keywords.join('; '),
  relations: related.map((other) => `related: ${other}`).join('; '),
  own_publication: 'yes',
  rights: 'Sample text, CC0-1.0. A lawyer must check it before it is used.',
  licence: 'https://creativecommons.org/publicdomain/zero/1.0/',
})

const quoted = (value: string): string => (/[",\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value)

/** The PDF of a sheet in one language. */
export const pdfOf = ({ sheet, place, title, language }: SheetText): Leaflet => ({ ...of(sheet), file: `${place}.pdf`, title, language })

const of = ({ number, keywords, related }: Sheet) => ({ number, keywords, related })

const { keywords } = RIGHTS

/** The sheet on rights once more, as a text that can be changed. */
export const DOCX: Leaflet = { number: 9005, file: '9005-your-rights-text/en.docx', title: 'What you have a right to: text for printing and changing', language: 'en', keywords, related: [RIGHTS.number] }

/** And as it comes from a scanner. */
export const SCAN: Leaflet = { number: 9006, file: '9006-your-rights-scan/en.pdf', title: 'What you have a right to: scanned leaflet', language: 'en', keywords, related: [RIGHTS.number] }

/** The catalogue of the examples, as CSV: the guide, and what has been made of the sheets. */
export const catalogueOf = (leaflets: readonly Leaflet[]): string =>
  [COLUMNS.join(','), ...[GUIDE, ...leaflets.map(rowOf)].map((row) => COLUMNS.map((column) => quoted(row[column])).join(','))].map((line) => `${line}\n`).join('')
