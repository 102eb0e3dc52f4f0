import { Navigate, useRouterState } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { useDesk } from '../desk.tsx'
import { useMessages, useRefusal } from '../i18n/use-messages.tsx'
import { Page } from '../shell/page.tsx'
import { useWatched } from '../watched.ts'
import { UnlockPage } from './unlock-page.tsx'

/** Pages for which nobody needs to be signed in: none of them shows anything of anybody. */
const OPEN_PAGES: ReadonlySet<string> = new Set(['/set-up', '/join', '/sign-in', '/browser', '/keyboard'])

/** Lets a page be seen by whoever may, and leads all others to what they must do first. The address stays where it was. */
export const Guard = ({ children }: { readonly children: ReactNode }) => {
  const { access } = useDesk()
  const { access: says } = useMessages()
  const inWords = useRefusal()
  const standing = useWatched(access.state)
  const { path, href, nowhere, onTheWay } = useRouterState({
    select: ({ location, matches, isLoading }) => ({ onTheWay: isLoading, path: location.pathname.replace(/\/$/, '') || '/', href: location.publicHref, nowhere: matches.length < 2 }),
    structuralSharing: true,
  })
  // Of an address that leads nowhere only the frame matches.
  if (nowhere || OPEN_PAGES.has(path)) return children
  if (standing.kind === 'open') return children
  // Until a page is there, what matches is still the one before: nobody is sent away for that.
  if (onTheWay && (standing.kind === 'set-up' || standing.kind === 'signed-out')) return null
  if (standing.kind === 'locked') return <UnlockPage locked={standing} />
  if (standing.kind === 'set-up') return <Navigate to="/set-up" replace />
  if (standing.kind === 'signed-out') {
    // In memory alone: an address could name a client.
    if (!standing.left) access.remembered.to ??= href
    return <Navigate to="/sign-in" replace />
  }
  if (standing.kind === 'asking') return <p className="lead" role="status">{says.asking}</p>
  return (
    <Page title={says.unknownTitle} lead={inWords(standing.refusal)}>
      <Button onPress={() => void access.begin()}>{says.again}</Button>
    </Page>
  )
}

/** Who works here and how things stand for them. Only below the guard. */
export const useSession = () => {
  const { access } = useDesk()
  const standing = useWatched(access.state)
  return standing.kind === 'open' ? standing.session : undefined
}
