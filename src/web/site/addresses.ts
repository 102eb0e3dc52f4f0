import { slugOf, type FacetName } from '#library'
import { choosing, NOTHING_ASKED, pairsOf, type Asking } from './asking.ts'
import type { PictureWidth } from '#library'

const query = (pairs: readonly (readonly [string, string])[]): string => {
  const set = pairs.filter(([, value]) => value !== '').map(([name, value]): [string, string] => [name, value])
  return set.length === 0 ? '' : `?${new URLSearchParams(set).toString()}`
}

/** As much of a document as its address needs. */
type Addressed = { readonly number: number; readonly title: string; readonly slug?: string }

/** How a page is read. */
export type Reading = {
  /** Marked on the page. */
  readonly words: string
  /** Of the rendition; undefined for the first. */
  readonly language: string | undefined
  /** Without the picture of the page. */
  readonly textOnly: boolean
}

const PLAIN_READING: Reading = { words: '', language: undefined, textOnly: false }

const readingPairs = ({ words, language, textOnly }: Reading): [string, string][] => [['q', words], ['language', language ?? ''], ['view', textOnly ? 'text' : '']]

/** The same address in another language of the interface; from outside the languages, its home page. */
export const inLanguage = (address: string, language: string): string =>
  /^\/[a-z]{2,3}(?:[/?]|$)/.test(address) ? address.replace(/^\/[a-z]+/, `/${language}`) : `/${language}/`

/** Where everything is, in one language of the interface. */
export const addressesIn = (language: string) => {
  const library = `/${language}/library`
  const document = ({ number, title, slug }: Addressed): string => `${library}/${number}/${encodeURIComponent(slug ?? slugOf(title))}`
  const results = (asking: Partial<Asking>): string => `${library}${query(pairsOf({ ...NOTHING_ASKED, ...asking }))}`
  return {
    home: `/${language}/`,
    library,
    help: `${library}/help`,
    browse: `${library}/browse`,
    subjects: `/${language}/subjects`,
    subject: (slug: string): string => `/${language}/subjects/${encodeURIComponent(slug)}`,
    countries: `/${language}/countries`,
    country: (code: string): string => `/${language}/countries/${code.toLowerCase()}`,
    members: `/${language}/network`,
    member: (slug: string): string => `/${language}/network/${encodeURIComponent(slug)}`,
    useful: `/${language}/useful`,
    sheet: (place: number): string => `/${language}/useful/${place}`,
    sheetFile: (place: number): string => `/${language}/useful/${place}.pdf`,
    about: `/${language}/about`,
    accessibility: `/${language}/accessibility`,
    privacy: `/${language}/privacy`,
    licence: `/${language}/licence`,
    api: `/${language}/api`,
    problems: `/${language}/api/problems`,
    source: '/source.tar.gz',
    results,
    /** The same list for programs. */
    listAs: (form: string, asking: Partial<Asking> = {}): string => `${library}/as/${form}${query(pairsOf({ ...NOTHING_ASKED, ...asking }))}`,
    searchDescription: `/${language}/opensearch.xml`,
    /** All documents with one value of one facet. */
    withValue: (facet: FacetName, value: string): string => results(choosing(NOTHING_ASKED, facet, value)),
    document,
    contents: (of: Addressed): string => `${document(of)}#contents`,
    page: (of: Addressed, page: number, reading: Partial<Reading> = {}): string => `${document(of)}/p/${page}${query(readingPairs({ ...PLAIN_READING, ...reading }))}`,
    /** The text of one page alone. */
    plainPage: (of: Addressed, page: number, rendition: string | undefined): string => `${document(of)}/p/${page}.txt${query([['language', rendition ?? '']])}`,
    /** Where the form "go to page" leads. */
    goToPage: (of: Addressed): string => `${document(of)}/p`,
    picture: (number: number, page: number, width: PictureWidth, rendition: string | undefined): string =>
      `${library}/${number}/pictures/${page}-${width}${query([['language', rendition ?? '']])}`,
    file: (number: number, rendition: string): string => `${library}/${number}/files/${rendition}`,
  }
}
