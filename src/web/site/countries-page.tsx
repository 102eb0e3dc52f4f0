import type { CountryCode } from '#kernel'
import { addressesIn } from './addresses.ts'
import { HistoryNote } from './history-note.tsx'
import { Layout } from './layout.tsx'
import type { View } from './view.ts'

/** Countries by their names in the reader's language, in its order. */
export const CountryLinks = ({ view: { language, formats }, countries }: { readonly view: View; readonly countries: readonly CountryCode[] }) => {
  const named = countries.map((code) => ({ code, name: formats.country(code) })).toSorted((one, other) => formats.order(one.name, other.name))
  return <ul class="countries">{named.map(({ code, name }) => <li><a href={addressesIn(language).country(code)}>{name}</a></li>)}</ul>
}

/** "Where are you now?": never guessed, always asked, by plain links. */
export const CountriesPage = ({ view, countries }: { readonly view: View; readonly countries: readonly CountryCode[] }) => {
  const { countries: words } = view.messages
  return (
    <Layout view={view} title={words.title} canonical={addressesIn(view.language).countries} plain>
      <article>
        <h1>{words.title}</h1>
        <p class="lead">{words.lead}</p>
        <CountryLinks view={view} countries={countries} />
        <p class="note">{words.guess}</p>
        <HistoryNote view={view} />
      </article>
    </Layout>
  )
}
