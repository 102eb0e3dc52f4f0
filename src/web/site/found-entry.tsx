import type { LibraryHit } from '#library'
import { addressesIn } from './addresses.ts'
import { Entry, inLanguage } from './entry.tsx'
import { Excerpt } from './excerpt.tsx'
import type { View } from './view.ts'

/** A document found: its title, its best pages for the words, and in which other languages there is one. */
export const FoundEntry = ({ view, words, hit }: { readonly view: View; readonly words: string; readonly hit: LibraryHit }) => {
  const { messages: { search, document }, formats, language } = view
  const at = addressesIn(language)
  const { listing, pages, pageCount, others } = hit
  return (
    <Entry view={view} listing={listing} level={3} title={hit.title}>
      {pages.length === 0 && words !== '' ? <p class="hits-note">{search.inRecord}</p> : null}
      {pages.length === 0 ? null : (
        <ul class="hits">
          {pages.map(({ number, language: spoken, passage }) => {
            // A page in the document's own language is in the rendition that is opened anyway.
            const other = spoken === listing.language ? undefined : spoken
            const name = formats.number(number)
            return (
              <li>
                <a href={at.page(listing, number, { words, language: other })}>{other === undefined ? search.page(name) : search.pageIn(name, formats.language(other))}</a>
                <blockquote {...inLanguage(spoken)}><Excerpt passage={passage} /></blockquote>
              </li>
            )
          })}
        </ul>
      )}
      {pageCount > pages.length ? <p class="hits-note">{search.morePages(pageCount)}</p> : null}
      {others.length === 0 ? null : (
        <p class="others">
          {search.others}{' '}
          {others.map((other, index) => (
            <>
              {index > 0 ? '; ' : ''}{formats.language(other.language)}:{' '}
              <a href={at.document(other)} hreflang={other.language} {...inLanguage(other.language)}>{other.title || document.untitled}</a>
            </>
          ))}
        </p>
      )}
    </Entry>
  )
}
