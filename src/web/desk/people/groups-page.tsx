import { getRouteApi } from '@tanstack/react-router'
import { Button } from 'react-aria-components'
import type { SessionShown } from '../access/access-state.ts'
import { useSession } from '../access/guard.tsx'
import { useFormats, useMessages } from '../i18n/use-messages.tsx'
import { Page } from '../shell/page.tsx'
import { readChosen, type Chosen } from './chosen.ts'
import { ClosingWaits } from './closing-waits.tsx'
import { GroupPanel } from './group-panel.tsx'
import { groupState } from './group-state.ts'
import { GroupsDue } from './groups-due.tsx'
import { ListAndDetail } from './list-and-detail.tsx'
import { MakeGroup } from './make-group.tsx'
import { nameGroup } from './name-group.ts'
import { Awaited, NotHere } from './not-here.tsx'
import './people.css'
import { usePeople } from './use-people.ts'

const route = getRouteApi('/groups')

/** Groups, their members, their keys. */
export const GroupsPage = () => {
  const { groups: says } = useMessages()
  const session = useSession()
  if (session === undefined) return null
  return <Page title={says.title} lead={says.lead}><Groups session={session} /></Page>
}

const Groups = ({ session }: { readonly session: SessionShown }) => {
  const { groups: says, people: words, count } = useMessages()
  const { list } = useFormats()
  // The address has been read by the same function; here it only gets its type back.
  const { at, make } = readChosen(route.useSearch())
  const navigate = route.useNavigate()
  const { people, error, again } = usePeople(session)
  const show = (search: Chosen): void => void navigate({ to: '/groups', search, resetScroll: false })
  if (people === undefined) return error ? <NotHere refusal={error.refusal} again={again} /> : <Awaited says={words.loading} />
  const rows = session.groups.map((group) => ({
    id: group.group,
    name: nameGroup(group, people, list),
    says: `${says.state[groupState(group)]} · ${count(says.size)(group.members.length)}`,
    waits: ['empty', 'due', 'shut'].includes(groupState(group)),
  }))
  const chosen = session.groups.find(({ group }) => group === at)
  return (
    <>
      <ClosingWaits session={session} people={people} />
      <GroupsDue session={session} people={people} />
      {rows.length === 0 && make !== true ? <p className="lead">{says.none}</p> : null}
      <ListAndDetail
        label={says.list}
        rows={rows}
        chosen={make === true ? undefined : at}
        choose={(id) => show(id === undefined ? {} : { at: id })}
        nothing={rows.length === 0 ? '' : says.choose}
        above={session.administrator ? <Button onPress={() => show({ make: true })}>{says.make}</Button> : <p className="hint">{says.notByYou}</p>}
      >
        {make === true && session.administrator ? <MakeGroup people={people} session={session} done={(group) => show({ at: group })} /> : chosen === undefined ? null : <GroupPanel key={chosen.group} session={session} group={chosen} people={people} />}
      </ListAndDetail>
    </>
  )
}
