import { useRef, useState } from 'react'
import { Button, Input, Label, ListBox, ListBoxItem, SearchField, Text } from 'react-aria-components'
import type { SessionShown } from '../../access/access-state.ts'
import { useSession } from '../../access/guard.tsx'
import { useFormats, useMessages } from '../../i18n/use-messages.tsx'
import { Awaited, NotHere } from '../../people/not-here.tsx'
import { useNames } from '../../people/use-people.ts'
import '../../people/people.css'
import { Page } from '../../shell/page.tsx'
import { useFound } from '../register.ts'
import { ClientLine } from './client-line.tsx'
import './clients.css'
import { inView, VIEWS, type View } from './list-rows.ts'
import { useClientList } from './use-client-list.ts'
import { useGo } from './use-go.ts'

const AT_ONCE = 100
const MOST_FOUND = 20

/** Finding comes first: one box over all files that one may open. Then one's own clients, all, and those not finished. */
export const ClientsPage = () => {
  const { clientList: says } = useMessages()
  const session = useSession()
  if (session === undefined) return null
  return <Page title={says.title} lead={says.lead}><Clients session={session} /></Page>
}

const Clients = ({ session }: { readonly session: SessionShown }) => {
  const { clientList: says, count } = useMessages()
  const { number } = useFormats()
  const { rows, today, opening, unopened, error, again } = useClientList()
  const nameOf = useNames(session)
  const go = useGo()
  const [typed, setTyped] = useState('')
  const [view, setView] = useState<View>('mine')
  const [most, setMost] = useState(AT_ONCE)
  const looked = useFound(typed, today, MOST_FOUND)
  const lines = useRef<HTMLDivElement>(null)
  if (rows === undefined) return error ? <NotHere refusal={error.refusal} again={again} /> : <Awaited says={opening === undefined || opening.of === 0 ? says.openingAny : says.opening(number(opening.done), number(opening.of))} />
  const looking = typed.trim() !== ''
  const found = looking ? new Map(looked.data?.map((one) => [one.client as string, one])) : undefined
  const byClient = new Map(rows.map((row) => [row.client, row]))
  const shown = found === undefined ? inView(rows, view) : [...found.keys()].flatMap((client) => byClient.get(client) ?? [])
  const hasLooked = looking && looked.isSuccess && !looked.isPlaceholderData
  return (
    <>
      <SearchField
        className="field wide"
        value={typed}
        onChange={setTyped}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' && event.key !== 'Enter') return
          const first = lines.current?.querySelector('[role=option]')
          if (first instanceof HTMLElement) first.focus()
        }}
      >
        <Label>{says.find}</Label>
        <Input autoComplete="off" spellCheck="false" translate="no" />
        <Text slot="description" className="hint">{says.findHint}</Text>
      </SearchField>
      {looking ? null : (
        <div className="views" role="group" aria-label={says.show}>
          {VIEWS.map((one) => <Button key={one} className="quiet view" aria-pressed={one === view} onPress={() => setView(one)}>{`${says.views[one]} ${number(inView(rows, one).length)}`}</Button>)}
        </div>
      )}
      {unopened.length === 0 ? null : <p className="wrong" role="alert">{count(says.unopened)(unopened.length)}</p>}
      {looked.error ? <NotHere refusal={looked.error.refusal} again={() => void looked.refetch()} /> : null}
      <p className="hint" role="status">{found === undefined ? count(says.count)(shown.length) : hasLooked ? (shown.length === 0 ? says.nobody : count(says.found)(shown.length)) : ''}</p>
      <ListBox
        ref={lines}
        className="lines-of clients"
        aria-label={says.list}
        items={shown.slice(0, most).map((row) => ({ id: row.client, row }))}
        dependencies={[found, nameOf]}
        onAction={(client) => go(`/clients/${String(client)}`)}
        renderEmptyState={() => (looking ? null : <p className="lead">{says.empty[view]}</p>)}
      >
        {({ id, row }) => (
          <ListBoxItem id={id} textValue={row.name ?? says.nameless} className="line-of">
            <ClientLine row={row} found={found?.get(id)} nameOf={nameOf} />
          </ListBoxItem>
        )}
      </ListBox>
      {shown.length > most ? <Button className="quiet" onPress={() => setMost(most + AT_ONCE)}>{says.more}</Button> : null}
      {hasLooked ? <p><Button onPress={() => go('/clients/register')}>{says.register}</Button></p> : <p className="hint">{says.registerAfter}</p>}
    </>
  )
}
