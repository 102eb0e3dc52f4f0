import { lazy, Suspense } from 'react'
import { useRouter } from '@tanstack/react-router'
import { Button } from 'react-aria-components'
import type { SessionShown } from '../access/access-state.ts'
import { useSession } from '../access/guard.tsx'
import { useFormats, useMessages } from '../i18n/use-messages.tsx'
import { may } from '../people/may.ts'
import { Page } from '../shell/page.tsx'
import { useStanding } from './use-standing.ts'
import { whatWaits } from './what-waits.ts'

// Rules of files come with it, for those who have files.
const ClientsWait = lazy(async () => ({ default: (await import('../clients/waiting/clients-wait.tsx')).ClientsWait }))

/** The page at the beginning: what waits for whoever sits here. */
export const HomePage = () => {
  const { home: says } = useMessages()
  const session = useSession()
  if (session === undefined) return null
  return (
    <Page title={says.title} lead={says.lead(session.at.name)}>
      {session.at.suspended ? <p className="waits">{says.suspended}</p> : null}
      <WhatWaits session={session} />
    </Page>
  )
}

const WhatWaits = ({ session }: { readonly session: SessionShown }) => {
  const { home: says } = useMessages()
  const { list } = useFormats()
  const router = useRouter()
  const standing = useStanding(session)
  if (standing === undefined) return <p role="status">{says.looking}</p>
  const waits = whatWaits(standing)
  const ofClients = session.standing === 'member' && session.groups.some(({ mine }) => mine) && may(session, 'open-clients')
  const clients = ofClients ? <Suspense fallback={<p className="hint" role="status">{says.looking}</p>}><ClientsWait session={session} alone={waits.length === 0} /></Suspense> : null
  if (waits.length === 0) return clients ?? <p>{says.nothing}</p>
  return (
    <>
      <section aria-labelledby="waits">
        <h2 id="waits">{says.waits}</h2>
        <ul className="waiting">
          {waits.map(({ kind, to, names, key }) => (
            <li key={key}>
              <p>{says.sentences[kind](list(names))}</p>
              {to === undefined ? null : <Button onPress={() => void router.navigate({ to })}>{says.buttons[kind]}</Button>}
            </li>
          ))}
        </ul>
      </section>
      {clients}
    </>
  )
}
