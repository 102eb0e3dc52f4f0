import { slugOf } from '#library'

const query = (values: Readonly<Record<string, string | number>>): string => {
  const set = Object.entries(values).filter(([, value]) => value !== '' && value !== 0)
  return set.length === 0 ? '' : `?${new URLSearchParams(set.map(([name, value]): [string, string] => [name, String(value)])).toString()}`
}

/** As much of a document as its address needs. */
type Addressed = { readonly number: number; readonly title: string; readonly slug?: string }

/** Where everything is, in one language of the interface. */
export const addressesIn = (language: string) => {
  const library = `/${language}/library`
  const document = ({ number, title, slug }: Addressed): string => `${library}/${number}/${encodeURIComponent(slug ?? slugOf(title))}`
  return {
    home: `/${language}/`,
    library,
    results: (words: string, from: number): string => `${library}${query({ q: words, from })}`,
    document,
    /** `words` are marked on the page. */
    page: (of: Addressed, page: number, words = ''): string => `${document(of)}/p/${page}${query({ q: words })}`,
    /** Where the form "go to page" leads. */
    goToPage: (of: Addressed): string => `${document(of)}/p`,
    file: (number: number, rendition: string): string => `${library}/${number}/files/${rendition}`,
  }
}
