import { useRouter } from '@tanstack/react-router'
import { Button } from 'react-aria-components'
import type { SessionShown } from '../access/access-state.ts'
import { useSession } from '../access/guard.tsx'
import { useFormats, useMessages } from '../i18n/use-messages.tsx'
import { Page } from '../shell/page.tsx'
import { useStanding } from './use-standing.ts'
import { whatWaits } from './what-waits.ts'

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
  if (waits.length === 0) return <p>{says.nothing}</p>
  return (
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
  )
}
