import type { CountryCode } from '#kernel'
import type { Organisation } from '#network'
import type { SheetListing } from '#publishing'
import type { ListedService } from '#services'
import { addressesIn } from './addresses.ts'
import { HistoryNote } from './history-note.tsx'
import { Layout, Trail } from './layout.tsx'
import { OrganisationList } from './organisation-list.tsx'
import { Section } from './record-rows.tsx'
import { ServiceEntry } from './service-entry.tsx'
import { SheetList } from './sheet-list.tsx'
import type { View } from './view.ts'

/** What the site knows of a country. `documents`: how many of the library concern it. */
export type CountryInfo = {
  readonly country: CountryCode
  readonly services: readonly ListedService[]
  readonly organisations: readonly Organisation[]
  readonly documents: number
  readonly sheets: readonly SheetListing[]
}

const isNumber = ({ numbers }: ListedService): boolean => numbers.length > 0

/** One country: numbers first, then places that help, then the rest. Its title tells nothing but the country. */
export const CountryPage = ({ view, info: { country, services, organisations, documents, sheets } }: { readonly view: View; readonly info: CountryInfo }) => {
  const { messages: { countries, layout }, formats, language } = view
  const at = addressesIn(language)
  const entries = (listed: readonly ListedService[]) => <ul class="services">{listed.map((service) => <ServiceEntry view={view} service={service} />)}</ul>
  const [numbers, places] = [services.filter(isNumber), services.filter((service) => !isNumber(service))]
  return (
    <Layout view={view} title={formats.country(country)} canonical={at.country(country)} plain>
      <Trail view={view} steps={[{ href: at.countries, text: countries.another }]} />
      <article>
        <h1>{formats.country(country)}</h1>
        <Section heading={countries.help}>{numbers.length === 0 ? <p>{countries.none}</p> : entries(numbers)}</Section>
        <Section heading={countries.services}>{places.length === 0 ? <p>{countries.noneServices}</p> : entries(places)}</Section>
        <Section heading={countries.organisations}>
          {organisations.length === 0 ? <p>{countries.noOrganisations}</p> : <OrganisationList view={view} organisations={organisations} />}
        </Section>
        {sheets.length === 0 ? null : <Section heading={layout.useful}><SheetList view={view} sheets={sheets} /></Section>}
        <Section heading={countries.documents}>
          <p>{documents === 0 ? countries.noDocuments : <a href={at.withValue('country', country)} rel="nofollow">{countries.seeDocuments(documents)}</a>}</p>
        </Section>
        <HistoryNote view={view} />
      </article>
    </Layout>
  )
}
