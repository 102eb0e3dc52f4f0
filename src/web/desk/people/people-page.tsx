import { getRouteApi } from '@tanstack/react-router'
import { Button } from 'react-aria-components'
import type { SessionShown } from '../access/access-state.ts'
import { useSession } from '../access/guard.tsx'
import { roleIn } from '../access/role-in.ts'
import { useFormats, useMessages } from '../i18n/use-messages.tsx'
import { Page } from '../shell/page.tsx'
import { readChosen, type Chosen } from './chosen.ts'
import { InviteForm } from './invite-form.tsx'
import { ListAndDetail } from './list-and-detail.tsx'
import { may } from './may.ts'
import { Awaited, NotHere } from './not-here.tsx'
import './people.css'
import { PersonPanel } from './person-panel.tsx'
import { usePeople } from './use-people.ts'

const route = getRouteApi('/people')

/** Who works here, who did, and who is invited. */
export const PeoplePage = () => {
  const { people: says } = useMessages()
  const session = useSession()
  if (session === undefined) return null
  return <Page title={says.title} lead={says.lead}><Staff session={session} /></Page>
}

const Staff = ({ session }: { readonly session: SessionShown }) => {
  const { people: says, roles } = useMessages()
  const { list } = useFormats()
  // The address has been read by the same function; here it only gets its type back.
  const { at, make } = readChosen(route.useSearch())
  const navigate = route.useNavigate()
  const { people, error, again } = usePeople(session)
  const show = (search: Chosen): void => void navigate({ to: '/people', search, resetScroll: false })
  if (people === undefined) return error ? <NotHere refusal={error.refusal} again={again} /> : <Awaited says={says.loading} />
  const rows = people.map(({ id, name, roles: has, standing }) => ({ id, name, says: `${says.standings[standing]} · ${list(has.map((role) => roleIn(roles, role)))}`, waits: standing === 'to-check' || standing === 'shut-out' }))
  const chosen = people.find(({ id }) => id === at)
  // Before the founding only the second founder is invited, and on a page of its own.
  const invites = may(session, 'invite') && session.administrator
  return (
    <>
      {error ? <NotHere refusal={error.refusal} again={again} /> : null}
      <ListAndDetail
        label={says.list}
        rows={rows}
        chosen={make === true ? undefined : at}
        choose={(id) => show(id === undefined ? {} : { at: id })}
        nothing={says.choose}
        above={invites ? <Button onPress={() => show({ make: true })}>{says.invite}</Button> : null}
      >
        {make === true && invites ? <InviteForm key="new" session={session} done={() => show({})} /> : chosen === undefined ? null : <PersonPanel key={chosen.id} session={session} person={chosen} people={people} gone={() => show({})} />}
      </ListAndDetail>
    </>
  )
}
