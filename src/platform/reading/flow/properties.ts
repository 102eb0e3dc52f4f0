import { LONGEST_SAYING, MOST_AUTHORS } from '../limits.ts'
import type { Said } from '../messages.ts'
import { encodingOf } from './encoding.ts'
import { openListener } from './flow.ts'
import { walkMarkup } from './walk-markup.ts'

const cut = (text: string): string => text.slice(0, LONGEST_SAYING).toWellFormed()

/**
 * What the description of a document says, in the terms of Dublin Core as DOCX (`docProps/core.xml`), ODT (`meta.xml`) and EPUB
 * (`content.opf`) write them: title, creator, language; of dates the publication's or the creation's.
 */
export const propertiesIn = (xml: Uint8Array): Said => {
  const listener = openListener()
  const authors: string[] = []
  let title: string | undefined
  let created: string | undefined
  let language: string | undefined
  walkMarkup(xml, encodingOf(xml), 'xml', {
    open: () => listener.begin(),
    text: (text) => listener.hear(text),
    close(name) {
      const value = cut(listener.end())
      if (value === '') return
      if (name === 'title') title ??= value
      else if ((name === 'creator' || name === 'initial-creator') && authors.length < MOST_AUTHORS && !authors.includes(value)) authors.push(value)
      else if (name === 'language') language ??= value
      // The creation of a file in EPUB's `date` is its publication.
      else if (name === 'created' || name === 'creation-date' || name === 'date') created ??= value
    },
  })
  return { title, authors, created, language }
}
