import type { LibraryAnswer } from '#library'
import { addressesIn } from './addresses.ts'
import { Asked } from './asked.tsx'
import { NOTHING_ASKED, type Asking } from './asking.ts'
import { Entry } from './entry.tsx'
import { feedsOf } from './feeds-of.ts'
import { FoundEntry } from './found-entry.tsx'
import { Layout } from './layout.tsx'
import { Ordering } from './ordering.tsx'
import { neighbours, Pagination } from './pagination.tsx'
import type { Listed } from './public-library.ts'
import { SearchForm } from './search-form.tsx'
import { SearchNotes, usedWords } from './search-notes.tsx'
import { Chosen, Sifting } from './sifting.tsx'
import { TakeAlong } from './take-along.tsx'
import type { View } from './view.ts'

/** Documents on one page of results or of the list. */
export const RESULTS_PER_PAGE = 10

type ResultsProps = { readonly view: View; readonly asking: Asking; readonly answer: LibraryAnswer; readonly newest: Listed | undefined }

const isSifted = ({ filters }: Asking): boolean => Object.values(filters).some((values) => values.length > 0)

/** What was found, or without a question all documents: each with its best pages, and the ways to narrow the list down. */
export const ResultsPage = ({ view, asking, answer, newest }: ResultsProps) => {
  const { search } = view.messages
  const at = addressesIn(view.language)
  const { words, from } = asking
  const turning = { total: answer.total, from, size: RESULTS_PER_PAGE, href: (to: number) => at.results({ ...asking, from: to }) }
  // Only the plain list of all documents is worth finding from elsewhere.
  const plain = at.results({ from })
  const unlisted = at.results(asking) !== plain
  return (
    <Layout view={view} title={words === '' ? search.libraryHeading : search.title(words)} unlisted={unlisted} canonical={unlisted ? undefined : plain} feeds={feedsOf(view, asking)} {...neighbours(turning)}>
      <h1>{words === '' ? search.libraryHeading : search.heading}</h1>
      <SearchForm view={view} asking={asking} browsable />
      <Chosen {...{ view, asking, answer }} />
      <div class="sifted">
        <Sifting {...{ view, asking, answer }} />
        <section>
          <Heading {...{ view, asking, answer }} />
          <SearchNotes {...{ view, asking, answer }} />
          {answer.total > 1 && !answer.away ? <Ordering view={view} asking={asking} /> : null}
          {answer.total === 0 ? <NothingFound {...{ view, asking, newest }} /> : null}
          {answer.total > 0 && answer.hits.length === 0 ? <p>{search.beyond} <a href={at.results({ ...asking, from: 0 })}>{search.first}</a></p> : null}
          <ol class="entries" start={from + 1}>{answer.hits.map((hit) => <FoundEntry view={view} words={usedWords(words, answer.corrected)} hit={hit} />)}</ol>
          {answer.hits.length > 0 ? <Pagination view={view} shown={answer.hits.length} {...turning} /> : null}
          {answer.hits.length > 0 && !answer.away ? <TakeAlong view={view} asking={asking} total={answer.total} /> : null}
        </section>
      </div>
    </Layout>
  )
}

const Heading = ({ view: { messages: { search, home } }, asking, answer: { total, away } }: Omit<ResultsProps, 'newest'>) => {
  if (away) return <h2 class="over">{home.newest}</h2>
  if (asking.words !== '') return <h2 class="over">{total === 0 ? search.nothing : search.foundFor(search.found(total))} <Asked words={asking.words} /></h2>
  if (isSifted(asking)) return <h2 class="over">{total === 0 ? search.nothingSifted : search.found(total)}</h2>
  const newestFirst = asking.sort === undefined || asking.sort === 'newest'
  return <h2 class="over">{total === 0 ? home.emptyHeading : newestFirst ? `${home.newest}, ${search.found(total)}` : search.found(total)}</h2>
}

const NothingFound = ({ view, asking, newest }: Omit<ResultsProps, 'answer'>) => {
  const { search, home } = view.messages
  const at = addressesIn(view.language)
  if (isSifted(asking)) return <p class="more"><a class="button" href={at.results({ ...asking, filters: NOTHING_ASKED.filters, from: 0 })}>{search.takeAllAway}</a></p>
  if (asking.words === '') return <p>{home.empty}</p>
  return (
    <>
      <ul class="tips">{search.tips.map((tip) => <li>{tip}</li>)}</ul>
      {newest && newest.total > 0 ? (
        <>
          <h3 class="over">{search.newestInstead}</h3>
          <ol class="entries">{newest.documents.map((listing) => <Entry view={view} listing={listing} level={3} />)}</ol>
        </>
      ) : null}
    </>
  )
}
