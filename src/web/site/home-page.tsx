import type { Listed } from './public-library.ts'
import { addressesIn } from './addresses.ts'
import { Entry } from './entry.tsx'
import { Layout } from './layout.tsx'
import { SearchForm } from './search-form.tsx'
import type { View } from './view.ts'

/** The first page: what this is, the search, the newest documents; and what to do while there are none. */
export const HomePage = ({ view, newest }: { readonly view: View; readonly newest: Listed }) => {
  const { messages: { home }, installation, language } = view
  const at = addressesIn(language)
  return (
    <Layout view={view} title={installation.name} canonical={at.home}>
      <div class="opening">
        <h1>{installation.name}</h1>
        <p class="lead">{home.lead}</p>
        <SearchForm view={view} />
      </div>
      {newest.total === 0 ? (
        <section class="row">
          <h2>{home.emptyHeading}</h2>
          <div>
            <p>{home.empty}</p>
            <p class="command"><code>{installation.firstCommand}</code></p>
          </div>
        </section>
      ) : (
        <section>
          <h2 class="over">{home.newest}</h2>
          <ol class="entries">{newest.documents.map((listing) => <Entry view={view} listing={listing} level={3} />)}</ol>
          <p class="more"><a href={at.library}>{home.all(newest.total)}</a></p>
        </section>
      )}
    </Layout>
  )
}
