import type { CountryCode } from '#kernel'
import type { Organisation } from '#network'
import type { SheetListing } from '#publishing'
import type { Listed } from './public-library.ts'
import { addressesIn } from './addresses.ts'
import { CountryLinks } from './countries-page.tsx'
import { Entry } from './entry.tsx'
import { feedsOf } from './feeds-of.ts'
import { Layout } from './layout.tsx'
import { OrganisationList } from './organisation-list.tsx'
import { Section } from './record-rows.tsx'
import { SearchForm } from './search-form.tsx'
import { SheetList } from './sheet-list.tsx'
import type { View } from './view.ts'

/** What the first page shows. */
export type Front = {
  readonly newest: Listed
  readonly countries: readonly CountryCode[]
  readonly sheets: readonly SheetListing[]
  /** The secretariat and the members. */
  readonly organisations: readonly Organisation[]
}

/** The first page: the search, the way to help, the newest documents, the network. */
export const HomePage = ({ view, front: { newest, countries, sheets, organisations } }: { readonly view: View; readonly front: Front }) => {
  const { messages: { home, layout }, installation, language } = view
  const at = addressesIn(language)
  return (
    <Layout view={view} title={installation.name} canonical={at.home} feeds={feedsOf(view)}>
      <div class="opening">
        <h1>{installation.name}</h1>
        <p class="lead">{home.lead}</p>
        <SearchForm view={view} />
        <p><a href={at.browse}>{home.browse}</a></p>
      </div>
      {countries.length === 0 ? null : (
        <Section heading={home.where}>
          <p>{home.whereText}</p>
          <CountryLinks view={view} countries={countries} />
          <p class="more"><a href={at.countries}>{home.allCountries}</a></p>
        </Section>
      )}
      {sheets.length === 0 ? null : (
        <Section heading={layout.useful}>
          <p>{home.usefulText}</p>
          <SheetList view={view} sheets={sheets} />
        </Section>
      )}
      <section>
        <h2 class="over">{home.newest}</h2>
        {newest.total === 0 ? <p>{home.empty}</p> : (
          <>
            <ol class="entries">{newest.documents.map((listing) => <Entry view={view} listing={listing} level={3} />)}</ol>
            <p class="more"><a href={at.library}>{home.all(newest.total)}</a></p>
          </>
        )}
      </section>
      {organisations.length === 0 ? null : (
        <Section heading={home.network}>
          <p>{home.networkText}</p>
          <OrganisationList view={view} organisations={organisations} withCountry />
          <p class="more"><a href={at.members}>{home.allMembers}</a></p>
        </Section>
      )}
    </Layout>
  )
}
