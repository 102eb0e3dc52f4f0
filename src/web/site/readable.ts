import type { Document, Rendition } from '#library'
import type { Reading } from './addresses.ts'

/** Renditions that can be read page by page: of each language the first, since the address of a page names no more than the language. */
export const readableIn = ({ renditions }: Pick<Document, 'renditions'>): readonly Rendition[] => {
  const searchable = renditions.filter(({ reading }) => reading === 'searchable')
  return searchable.filter(({ language }, index) => searchable.findIndex((other) => other.language === language) === index)
}

/** How a rendition is asked for in the address of a page: the first needs no saying. */
export const readingOf = (document: Pick<Document, 'renditions'>, { id, language }: Rendition): Pick<Reading, 'language'> => ({
  language: readableIn(document)[0]?.id === id ? undefined : language,
})
