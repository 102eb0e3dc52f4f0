import { getRouteApi, Link } from '@tanstack/react-router'
import type { CountryCode } from '#kernel'
import type { SessionShown } from '../access/access-state.ts'
import { useSession } from '../access/guard.tsx'
import { useFormats, useMessages } from '../i18n/use-messages.tsx'
import { readChosen } from '../people/chosen.ts'
import { ListAndDetail } from '../people/list-and-detail.tsx'
import { may } from '../people/may.ts'
import { Awaited, NotHere } from '../people/not-here.tsx'
import '../people/people.css'
import { Page } from '../shell/page.tsx'
import { EditionsWaiting } from './editions-waiting.tsx'
import { OrganisationPanel } from './organisation-panel.tsx'
import { Pinning } from './pinning.tsx'
import './roster.css'
import { useRoster } from './use-roster.ts'

const route = getRouteApi('/roster')

/** Who belongs to the network, and what of it is signed and pinned. */
export const RosterPage = () => {
  const { roster: says } = useMessages()
  const session = useSession()
  if (session === undefined) return null
  return <Page title={says.title} lead={says.lead}><Roster session={session} /></Page>
}

const Roster = ({ session }: { readonly session: SessionShown }) => {
  const { roster: says } = useMessages()
  const { country, order } = useFormats()
  // The address has been read by the same function; here it only gets its type back.
  const { at } = readChosen(route.useSearch())
  const navigate = route.useNavigate()
  const { listed, signed, refused, settled } = useRoster()
  if (listed.data === undefined) return listed.error ? <NotHere refusal={listed.error.refusal} again={() => void listed.refetch()} /> : <Awaited says={says.loading} />
  const inEdition = (organisation: string) => signed?.organisations.find((one) => one.organisation === organisation)
  const rows = listed.data.toSorted((one, other) => order(one.name, other.name)).map(({ organisation, name, country: code, suspended }) => {
    const line = inEdition(organisation)
    const state = (line?.suspended ?? suspended) ? says.state.suspended : line === undefined ? says.state.unsigned : says.state.listed
    // The API gives a country's code, or none.
    return { id: organisation, name, says: [state, ...(code === undefined ? [] : [country(code as CountryCode)]), ...(organisation === session.organisation ? [says.own] : [])].join(' · '), waits: line?.suspended ?? suspended }
  })
  const chosen = listed.data.find(({ organisation }) => organisation === at)
  const signs = session.administrator && may(session, 'sign-roster')
  return (
    <>
      {refused === undefined ? null : <NotHere refusal={refused} />}
      {signed === undefined && refused === undefined ? <p>{says.none}</p> : null}
      {session.standing === 'member' && signed !== undefined ? <Pinning session={session} signed={signed} /> : null}
      {signs ? <EditionsWaiting session={session} listed={listed.data} /> : null}
      <ListAndDetail
        label={says.list}
        find={says.filter}
        rows={rows}
        chosen={at}
        choose={(id) => void navigate({ to: '/roster', search: id === undefined ? {} : { at: id }, resetScroll: false })}
        nothing={says.choose}
        above={signs ? <Link to="/assembly" className="as-button">{says.assembly}</Link> : null}
      >
        {chosen === undefined ? null : <OrganisationPanel key={`${chosen.organisation} ${settled}`} session={session} entry={chosen} line={inEdition(chosen.organisation)} hasEdition={!settled || signed !== undefined || refused !== undefined} />}
      </ListAndDetail>
    </>
  )
}
