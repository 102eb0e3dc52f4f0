import type { Child } from 'hono/jsx'
import { directionOf, type LanguageTag } from '#kernel'
import type { DocumentListing } from '#library'
import type { Passage } from '#platform/search'
import { addressesIn } from './addresses.ts'
import { Marked } from './marked.tsx'
import type { View } from './view.ts'

/** The language and direction of a text that a document brought along. */
export const inLanguage = (language: LanguageTag): { readonly lang: string; readonly dir: 'ltr' | 'rtl' } => ({ lang: language, dir: directionOf(language) })

type EntryProps = { readonly view: View; readonly listing: DocumentListing; readonly level: 2 | 3; readonly title?: Passage; readonly children?: Child }

/** A document in a list: its title, and in the margin when, what and in which language. */
export const Entry = ({ view, listing, level, title, children }: EntryProps) => {
  const { messages, formats } = view
  const Heading = level === 2 ? 'h2' : 'h3'
  const words = title && title.text !== '' ? <Marked passage={title} /> : listing.title
  return (
    <li class="entry">
      <Heading>
        <a href={addressesIn(view.language).document(listing)} {...inLanguage(listing.language)}>{listing.title === '' ? messages.document.untitled : words}</a>
      </Heading>
      <p class="about">
        {listing.date ? <time datetime={listing.date}>{formats.date(listing.date)}</time> : null}
        {listing.types.length > 0 ? <span>{listing.types.join(', ')}</span> : null}
        <span>{formats.language(listing.language)}</span>
        {listing.readable ? null : <span>{messages.document.notReadable}</span>}
      </p>
      {children}
    </li>
  )
}
