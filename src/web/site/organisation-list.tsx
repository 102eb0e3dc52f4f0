import type { Organisation } from '#network'
import { addressesIn } from './addresses.ts'
import type { View } from './view.ts'

type ListProps = { readonly view: View; readonly organisations: readonly Organisation[]; readonly withCountry?: boolean }

/** Organisations by name, each leading to its page; with the country where that is not said already. */
export const OrganisationList = ({ view: { language, formats }, organisations, withCountry = false }: ListProps) => (
  <ul class="names">
    {organisations.map(({ slug, name, country }) => (
      <li>
        <a href={addressesIn(language).member(slug)}><bdi>{name}</bdi></a>
        {withCountry && country ? <span>{formats.country(country)}</span> : null}
      </li>
    ))}
  </ul>
)
