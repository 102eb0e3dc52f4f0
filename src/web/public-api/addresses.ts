import { BASE } from './contract.ts'

/** Where everything is, in full: whoever reads an answer need not know where it came from. `address`: scheme and host. */
export const addressesAt = (address: string) => {
  const document = (number: number): string => `${address}/library/${number}`
  const record = (number: number): string => `${address}${BASE}/documents/${number}`
  const rendition = (id: string): string => `${address}${BASE}/renditions/${id}`
  return {
    /** For readers, in their own language: the address to be cited. */
    document,
    page: (number: number, page: number): string => `${document(number)}/p/${page}`,
    record,
    rendition,
    file: (id: string): string => `${rendition(id)}/file`,
    text: (number: number, id: string, page: number): string => `${record(number)}/renditions/${id}/pages/${page}`,
    concept: (slug: string): string => `${address}${BASE}/thesaurus/concepts/${slug}`,
    withKeyword: (slug: string): string => `${address}${BASE}/search?keyword=${slug}`,
    /** The same question with another value of one name, and without another name. */
    asked: (question: string, name: string, value: string, without: string): string => {
      const url = new URL(question, address)
      url.searchParams.delete(without)
      url.searchParams.set(name, value)
      return `${address}${url.pathname}${url.search}`
    },
  }
}

export type Addresses = ReturnType<typeof addressesAt>
