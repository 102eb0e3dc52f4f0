import { useEffect, useRef, useState } from 'react'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { Button, Input, Label, SearchField, Text } from 'react-aria-components'
import type { SessionShown } from '../../access/access-state.ts'
import { useSession } from '../../access/guard.tsx'
import { useClientMessages } from '../../i18n/use-client-messages.ts'
import { useFormats } from '../../i18n/use-messages.tsx'
import { may } from '../../people/may.ts'
import { NotHere } from '../../people/not-here.tsx'
import { useNames } from '../../people/use-people.ts'
import '../../people/people.css'
import { Page } from '../../shell/page.tsx'
import { HandOverMine } from '../hand-over/hand-over.tsx'
import { useFound, type ClientRow } from '../register.ts'
import { ClientLines } from './client-lines.tsx'
import './clients.css'
import { inView } from './list-rows.ts'
import { readListSearch } from './list-search.ts'
import { OpeningFiles } from './opening-files.tsx'
import { useClientList } from './use-client-list.ts'
import { useKeptTyped } from './use-kept-typed.ts'
import { VIEWS } from './views.ts'

const AT_ONCE = 100
const MOST_FOUND = 20

const route = getRouteApi('/clients')

/** Finding comes first: one box over all files that one may open. Then one's own clients, all, and those not finished. */
export const ClientsPage = () => {
  const { clientList: says } = useClientMessages()
  const session = useSession()
  if (session === undefined) return null
  return <Page title={says.title} lead={says.lead}><Clients session={session} /></Page>
}

/** Whoever types while they are among the lines goes on typing in the box. */
const goesBack = (key: string): boolean => (key.length === 1 && key !== ' ') || key === 'Backspace' || key === 'Escape'

const Clients = ({ session }: { readonly session: SessionShown }) => {
  const { clientList: says, count } = useClientMessages()
  const { number } = useFormats()
  const { rows, today, opening, unopened, error, again } = useClientList()
  const nameOf = useNames(session)
  const navigate = useNavigate()
  // The address has been read by the same function; here it only gets its type back.
  const { find = false, show } = readListSearch(route.useSearch())
  const [{ typed, view }, look] = useKeptTyped()
  const [most, setMost] = useState(AT_ONCE)
  const looked = useFound(typed, today, MOST_FOUND)
  const place = useRef<HTMLDivElement>(null)
  const box = useRef<HTMLInputElement>(null)
  const isOpen = rows !== undefined
  useEffect(() => {
    if (show === undefined) return
    look({ typed: '', view: show })
    void navigate({ to: '/clients', search: {}, replace: true })
  // Once for each address that says so.
  }, [show])
  useEffect(() => {
    if (!isOpen || !find) return
    // After the page has had the focus, where somebody has just come to it.
    requestAnimationFrame(() => {
      box.current?.focus()
      box.current?.select()
      void navigate({ to: '/clients', search: {}, replace: true })
    })
  }, [isOpen, find, navigate])
  if (rows === undefined) return error ? <NotHere refusal={error.refusal} again={again} /> : <OpeningFiles opening={opening} />
  const looking = typed.trim() !== ''
  const found = looking ? new Map(looked.data?.map((one) => [one.client as string, one])) : undefined
  const byClient = new Map(rows.map((row) => [row.client, row]))
  const shown: readonly ClientRow[] = found === undefined ? inView(rows, view) : [...found.keys()].flatMap((client) => byClient.get(client) ?? [])
  const hasLooked = looking && looked.isSuccess && !looked.isPlaceholderData
  const registers = may(session, 'write-clients')
  return (
    <div ref={place}>
      <SearchField
        className="field wide finding"
        value={typed}
        onChange={(now) => look({ typed: now, view })}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' && event.key !== 'Enter') return
          const first = place.current?.querySelector('[role=option]')
          if (first instanceof HTMLElement) first.focus()
        }}
      >
        <Label>{says.find}</Label>
        <Input ref={box} autoComplete="off" spellCheck="false" translate="no" dir="auto" />
        <Text slot="description" className="hint">{says.findHint}</Text>
      </SearchField>
      {looking ? null : (
        <div className="views" role="group" aria-label={says.show}>
          {VIEWS.map((one) => <Button key={one} className="quiet view" aria-pressed={one === view} onPress={() => look({ typed, view: one })}>{says.views[one]} <span className="how-many">{number(inView(rows, one).length)}</span></Button>)}
        </div>
      )}
      {unopened.length === 0 ? null : <p className="wrong" role="alert">{count(says.unopened)(unopened.length)}</p>}
      {looked.error ? <NotHere refusal={looked.error.refusal} again={() => void looked.refetch()} /> : null}
      <p className="hint counted" role="status">{found === undefined ? '' : hasLooked ? (shown.length === 0 ? says.nobody : count(says.found)(shown.length)) : ''}</p>
      <div
        onKeyDownCapture={(event) => {
          if (event.ctrlKey || event.metaKey || event.altKey) return
          const isUp = event.key === 'ArrowUp' && place.current?.querySelector('[role=option]') === event.target
          if (!isUp && !goesBack(event.key)) return
          // The letter itself comes into the box, which has the focus by then.
          event.stopPropagation()
          if (isUp || event.key === 'Escape') event.preventDefault()
          box.current?.focus()
        }}
      >
        <ClientLines shown={shown} most={most} found={found} nameOf={nameOf} today={today} view={view} looking={looking} />
      </div>
      {shown.length > most ? <Button className="quiet" onPress={() => setMost(most + AT_ONCE)}>{says.more(number(Math.min(AT_ONCE, shown.length - most)))}</Button> : null}
      {!registers ? null : hasLooked ? <p><Button onPress={() => void navigate({ to: '/clients/register' })}>{says.register}</Button></p> : <p className="hint">{says.registerAfter}</p>}
      {looking || view !== 'mine' || inView(rows, 'mine').length === 0 ? null : <HandOverMine session={session} />}
    </div>
  )
}
