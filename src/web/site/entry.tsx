import type { Child } from 'hono/jsx'
import { directionOf, parseLanguageTag, type LanguageTag } from '#kernel'
import type { DocumentListing } from '#library'
import type { Passage } from '#platform/search'
import { addressesIn } from './addresses.ts'
import { typeName } from './facet-label.ts'
import { Marked } from './marked.tsx'
import type { View } from './view.ts'

/** The language and direction of a text that a document brought along. */
export const inLanguage = (language: LanguageTag): { readonly lang: string; readonly dir: 'ltr' | 'rtl' } => ({ lang: language, dir: directionOf(language) })

/** A document's title in the reader's language where there is one, else its own. */
export const titleFor = ({ language }: Pick<View, 'language'>, { title, titles, ...own }: Pick<DocumentListing, 'title' | 'titles' | 'language'>): { readonly language: LanguageTag; readonly text: string } => {
  const tag = parseLanguageTag(language)
  const said = tag === undefined || tag === own.language || !Object.hasOwn(titles, tag) ? undefined : titles[tag]
  return tag === undefined || !said?.trim() ? { language: own.language, text: title } : { language: tag, text: said }
}

type EntryProps = { readonly view: View; readonly listing: DocumentListing; readonly level: 2 | 3; readonly title?: Passage; readonly children?: Child }

/** A document in a list: its title, and in the margin when, what and in which language. */
export const Entry = ({ view, listing, level, title, children }: EntryProps) => {
  const { messages, formats } = view
  const Heading = level === 2 ? 'h2' : 'h3'
  const shown = titleFor(view, listing)
  // Where words were found in the title, they are shown where they stand.
  const found = title !== undefined && title.marks.length > 0
  return (
    <li class="entry">
      <Heading>
        <a href={addressesIn(view.language).document(listing)} {...inLanguage(found ? listing.language : shown.language)}>{found ? <Marked passage={title} /> : shown.text || messages.document.untitled}</a>
      </Heading>
      <p class="about">
        {listing.date ? <time datetime={listing.date}>{formats.date(listing.date)}</time> : null}
        {listing.types.length > 0 ? <span>{listing.types.map((type) => typeName(view, type)).join(', ')}</span> : null}
        <span>{formats.language(listing.language)}</span>
        {listing.readable ? null : <span>{messages.document.notReadable}</span>}
      </p>
      {children}
    </li>
  )
}
