import { addressesIn } from './addresses.ts'
import { Asked } from './asked.tsx'
import { Entry, inLanguage } from './entry.tsx'
import { Excerpt } from './excerpt.tsx'
import { Layout } from './layout.tsx'
import { neighbours, Pagination } from './pagination.tsx'
import type { Found, Listed } from './public-library.ts'
import { SearchForm } from './search-form.tsx'
import type { View } from './view.ts'

/** Documents on one page of results or of the list. */
export const RESULTS_PER_PAGE = 10

/** The library without a question: all documents, newest first. */
export const ListPage = ({ view, listed, from }: { readonly view: View; readonly listed: Listed; readonly from: number }) => {
  const { search, home } = view.messages
  const at = addressesIn(view.language)
  const turning = { total: listed.total, from, size: RESULTS_PER_PAGE, href: (to: number) => at.results('', to) }
  return (
    <Layout view={view} title={search.libraryHeading} canonical={at.results('', from)} {...neighbours(turning)}>
      <h1>{search.libraryHeading}</h1>
      <SearchForm view={view} />
      <section>
        <h2 class="over">{listed.total === 0 ? home.emptyHeading : `${home.newest}, ${search.found(listed.total)}`}</h2>
        {listed.total === 0 ? <p>{home.empty}</p> : null}
        {listed.total > 0 && listed.documents.length === 0 ? <p>{search.beyond} <a href={at.library}>{search.first}</a></p> : null}
        <ol class="entries" start={from + 1}>{listed.documents.map((listing) => <Entry view={view} listing={listing} level={3} />)}</ol>
      </section>
      {listed.documents.length > 0 ? <Pagination view={view} shown={listed.documents.length} {...turning} /> : null}
    </Layout>
  )
}

type ResultsProps = { readonly view: View; readonly words: string; readonly from: number; readonly found: Found; readonly newest: Listed | undefined }

/** What was found: documents, and under each its best pages. */
export const ResultsPage = ({ view, words, from, found, newest }: ResultsProps) => {
  const { search } = view.messages
  const at = addressesIn(view.language)
  const turning = { total: found.total, from, size: RESULTS_PER_PAGE, href: (to: number) => at.results(words, to) }
  return (
    <Layout view={view} title={search.title(words)} unlisted {...neighbours(turning)}>
      <h1>{search.heading}</h1>
      <SearchForm view={view} words={words} />
      <section>
        <h2 class="over">
          {found.total === 0 ? search.nothing : search.foundFor(search.found(found.total))} <Asked words={words} />
        </h2>
        {found.cut ? <p class="notice">{search.cut}</p> : null}
        {found.total === 0 ? <NothingFound view={view} newest={newest} /> : null}
        {found.total > 0 && found.hits.length === 0 ? <p>{search.beyond} <a href={at.results(words, 0)}>{search.first}</a></p> : null}
        <ol class="entries" start={from + 1}>{found.hits.map((one) => <FoundEntry view={view} words={words} found={one} />)}</ol>
      </section>
      {found.hits.length > 0 ? <Pagination view={view} shown={found.hits.length} {...turning} /> : null}
    </Layout>
  )
}

const FoundEntry = ({ view, words, found }: { readonly view: View; readonly words: string; readonly found: Found['hits'][number] }) => {
  const { messages: { search }, formats, language } = view
  const at = addressesIn(language)
  const { listing, pages, pageCount } = found
  return (
    <Entry view={view} listing={listing} level={3} title={found.title}>
      {pages.length === 0 ? <p class="hits-note">{search.inRecord}</p> : null}
      {pages.length === 0 ? null : (
        <ul class="hits">
          {pages.map(({ number, passage }) => (
            <li>
              <a href={at.page(listing, number, words)}>{search.page(formats.number(number))}</a>
              <blockquote {...inLanguage(listing.language)}><Excerpt passage={passage} /></blockquote>
            </li>
          ))}
        </ul>
      )}
      {pageCount > pages.length ? <p class="hits-note">{search.morePages(pageCount)}</p> : null}
    </Entry>
  )
}

const NothingFound = ({ view, newest }: { readonly view: View; readonly newest: Listed | undefined }) => {
  const { search } = view.messages
  return (
    <>
      <ul class="tips">{search.tips.map((tip) => <li>{tip}</li>)}</ul>
      {newest && newest.total > 0 ? (
        <>
          <h3>{search.newestInstead}</h3>
          <ol class="entries">{newest.documents.map((listing) => <Entry view={view} listing={listing} level={3} />)}</ol>
        </>
      ) : null}
    </>
  )
}
