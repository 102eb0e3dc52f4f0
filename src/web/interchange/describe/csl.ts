import { UNDETERMINED, type PartialDate } from '#kernel'
import type { Document, Identifier, IdentifierScheme } from '#library'
import type { Context } from './context.ts'
import { stableAddress } from './stable-address.ts'

type CslType = 'legislation' | 'treaty' | 'legal_case' | 'article-journal' | 'report' | 'book' | 'thesis' | 'speech' | 'webpage' | 'document'

/** A person by parts, or whoever writes as one text: an organisation must not be turned about. */
type CslName = { readonly family: string; readonly given: string } | { readonly literal: string }

/** An item of CSL-JSON 1.0.2, as citation programs exchange it. */
export type CslItem = {
  readonly id: string
  readonly type: CslType
  readonly title: string
  readonly author?: readonly CslName[]
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] }
  readonly publisher?: string
  readonly abstract?: string
  readonly language?: string
  readonly URL: string
  readonly archive: string
  readonly archive_location: string
  readonly authority?: string
  readonly number?: string
  readonly DOI?: string
  readonly ISBN?: string
  readonly ISSN?: string
  readonly keyword?: string
  readonly license?: string
  readonly 'number-of-pages'?: string
}

// Types are words of the library's own, in the language of whoever catalogues: what they begin with, in the languages of the network.
const TYPES: readonly (readonly [CslType, RegExp])[] = [
  ['legal_case', /judg|case.?law|decision|ruling|urteil|arrêt|vonnis|uitspraak|wyrok|rozsudek|hotărâre|съдебн|решение|судов|рішення|судеб|суд|пресуда/iu],
  ['treaty', /treaty|convention|international instrument|protocol|vertrag|traité|verdrag|traktat|smlouva|tratat|конвенц|договор|договір/iu],
  ['legislation', /law|act\b|directive|regulation|legislat|decree|gesetz|loi|wet\b|ustawa|zákon|lege|закон|указ/iu],
  ['article-journal', /article|artikel|aufsatz|artyku|článek|articol|стат/iu],
  ['thesis', /thesis|dissert/iu],
  ['speech', /speech|statement|testimony/iu],
  ['book', /book|handbook|manual|guide|handbuch|manuel|handboek|podręcznik|příručka|manual|ръководство|посібник|пособие|прирачник/iu],
  ['report', /report|study|evaluation|paper|brief|bericht|rapport|raport|zpráva|studi|доклад|отчет|звіт|справаздача|извештај/iu],
]

/** What a document is to a citation program, by the words that the library has for it. */
export const cslTypeOf = (types: readonly string[]): CslType => TYPES.find(([, words]) => types.some((type) => words.test(type)))?.[0] ?? 'document'

/** `Kowalska, Anna` is somebody; what has no comma, or several, stays as it is printed. */
export const nameOf = (text: string): CslName => {
  const [family = '', given = '', ...more] = text.split(',').map((part) => part.trim())
  return family !== '' && given !== '' && more.length === 0 ? { family, given } : { literal: text }
}

const partsOf = (date: PartialDate): readonly number[] => date.split('-').map(Number)

/** As much of a document as is cited. */
export type Citable = Omit<Document, 'translationOf' | 'translations' | 'relations'>

/** A document as an item to be cited. `number` is what courts and parliaments number it by. */
export const asCsl = (document: Citable, { address, name }: Context): CslItem => {
  const { details, date, authors, publishers, summary, language, keywords } = document
  const identified = (...schemes: readonly IdentifierScheme[]): Identifier | undefined => details.identifiers?.find(({ scheme }) => schemes.includes(scheme))
  const decided = details.caseLaw?.decided ?? date
  const pages = document.renditions.find((rendition) => rendition.language === language)?.pages
  return {
    id: `waystation-${document.number}`,
    type: details.caseLaw === undefined ? cslTypeOf(document.types) : 'legal_case',
    title: document.title,
    ...(authors.length > 0 && { author: authors.map(nameOf) }),
    ...(decided !== undefined && { issued: { 'date-parts': [partsOf(decided)] } }),
    ...(publishers.length > 0 && { publisher: publishers.join('; ') }),
    ...(summary !== undefined && { abstract: summary }),
    ...(language !== UNDETERMINED && { language }),
    URL: stableAddress(address, document.number),
    archive: name,
    archive_location: String(document.number),
    ...given('authority', details.caseLaw?.court ?? details.monitoring?.body),
    ...given('number', identified('ECLI', 'CELEX', 'ELI', 'GRETA', 'UN', 'application')?.value),
    ...given('DOI', identified('DOI')?.value.replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i, '')),
    ...given('ISBN', identified('ISBN')?.value),
    ...given('ISSN', identified('ISSN')?.value),
    ...given('keyword', keywords.length > 0 ? keywords.join(', ') : undefined),
    ...given('license', details.rights?.licence),
    ...given('number-of-pages', pages === undefined ? undefined : String(pages)),
  }
}

const given = <K extends string>(key: K, value: string | undefined): { readonly [N in K]?: string } => {
  const said: { [N in K]?: string } = {}
  if (value !== undefined) said[key] = value
  return said
}
