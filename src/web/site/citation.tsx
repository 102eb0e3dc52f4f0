import type { Document } from '#library'
import { inLanguage } from './entry.tsx'
import type { View } from './view.ts'

/** How to cite a document, in one plain style: authors, title, date, collection and number. */
export const Citation = ({ view, document }: { readonly view: View; readonly document: Document }) => {
  const { messages, formats, installation } = view
  const authors = document.authors.length > 0 ? `${formats.list(document.authors)}: ` : ''
  // In some languages a date ends with the point of an abbreviation.
  const date = document.date ? `, ${formats.date(document.date)}` : ''
  const place = messages.document.citation({ collection: installation.name, number: String(document.number) })
  return (
    <p class="citation">
      {authors}<cite {...inLanguage(document.language)}>{document.title || messages.document.untitled}</cite>{date}{date.endsWith('.') ? '' : '.'} {place}.
    </p>
  )
}
