import type { Organisation, OrganisationKind } from '#network'
import { addressesIn } from './addresses.ts'
import { Layout } from './layout.tsx'
import { OrganisationList } from './organisation-list.tsx'
import { Section } from './record-rows.tsx'
import type { View } from './view.ts'

const KINDS = ['secretariat', 'member', 'platform-ngo', 'associate'] as const satisfies readonly OrganisationKind[]

/** The organisations of the network, by what they are to it. */
export const MembersPage = ({ view, organisations }: { readonly view: View; readonly organisations: readonly Organisation[] }) => {
  const { members } = view.messages
  return (
    <Layout view={view} title={members.title} canonical={addressesIn(view.language).members}>
      <article>
        <h1>{members.title}</h1>
        <p class="lead">{organisations.length === 0 ? members.empty : members.lead}</p>
        {KINDS.map((kind) => {
          const ofKind = organisations.filter((organisation) => organisation.kind === kind)
          return ofKind.length === 0 ? null : (
            <Section heading={members.kinds[kind]}>
              {kind === 'platform-ngo' ? <p>{members.platformText}</p> : null}
              <OrganisationList view={view} organisations={ofKind} withCountry />
            </Section>
          )
        })}
      </article>
    </Layout>
  )
}
