import type { Document } from '#library'

/** The one address of a document, the same in every language and whatever its title becomes. */
export const stableAddress = (address: string, number: number): string => `${address}/library/${number}`

/** The one address of a file of it. */
export const fileAddress = (address: string, number: number, rendition: string): string => `${stableAddress(address, number)}/files/${rendition}`

/** The address of the thesaurus, and the one address of a concept in it: what a description means by a subject. */
export const thesaurusAddress = (address: string): string => `${address}/thesaurus`
export const conceptAddress = (address: string, slug: string): string => `${thesaurusAddress(address)}/${encodeURIComponent(slug)}`
/** The one address of a page of it. */
export const pageAddress = (address: string, number: number, page: number): string => `${stableAddress(address, number)}/p/${page}`

/** Where the document's own page stands in a language of the site: to it leads the one address. */
export const landingAddress = (address: string, language: string, { number, slug }: Pick<Document, 'number' | 'slug'>): string => `${address}/${language}/library/${number}/${encodeURIComponent(slug)}`

/** An address of the web, as one has to be written; `undefined` for anything else. */
export const webAddressOf = (text: string | undefined): string | undefined => {
  const url = text !== undefined && URL.canParse(text) ? new URL(text) : undefined
  return url !== undefined && /^https?:$/.test(url.protocol) && url.username === '' && url.password === '' ? url.href : undefined
}
