import { Link } from '@tanstack/react-router'
import { useMessages } from '../i18n/use-messages.tsx'
import { Page } from '../shell/page.tsx'
import type { SessionShown } from './access-state.ts'
import { Fingerprint } from './fingerprint.tsx'
import { FirstFounder } from './first-founder.tsx'
import { useSession } from './guard.tsx'
import { SecondFounder } from './second-founder.tsx'
import { foundersIn, useFoundingProposals, useInvitations, useLogEnd, useStaff } from './what-server-says.ts'

/** The two first administrators found the organisation's log. It can be left at any point, and goes on where it was. */
export const FoundingPage = () => {
  const { founding: says } = useMessages()
  const session = useSession()
  if (session === undefined) return null
  return (
    <Page title={says.title} lead={says.lead}>
      {session.spoken === undefined ? <Founding session={session} /> : (
        <>
          <p>{says.founded(session.at.name)}</p>
          <Fingerprint spoken={session.spoken} organisation={session.at.name} />
          <p>{session.hasRecovery ? <Link to="/">{says.home}</Link> : <Link to="/recovery">{says.toRecovery}</Link>}</p>
        </>
      )}
    </Page>
  )
}

const Founding = ({ session }: { readonly session: SessionShown }) => {
  const { founding: says, access } = useMessages()
  const { organisation, staff: me } = session
  const staff = useStaff(organisation, true)
  const proposals = useFoundingProposals(organisation)
  const log = useLogEnd(organisation)
  const founders = foundersIn(staff.data ?? [])
  const isFirst = founders[0]?.id === me
  const invitations = useInvitations(organisation, true, isFirst)
  if (staff.data === undefined || proposals.data === undefined || log.data === undefined) return <p role="status">{access.asking}</p>
  if (!founders.some(({ id }) => id === me)) return <p>{says.notYours}</p>
  const signed = log.data.head.entries > 0
  if (!isFirst) return <SecondFounder first={founders[0]?.name ?? ''} signed={signed} proposed={proposals.data.length > 0} />
  return <FirstFounder session={session} second={founders[1]?.name} waiting={(invitations.data ?? []).filter(({ state }) => state === 'open')} proposed={proposals.data.some(({ by }) => by === me)} signed={signed} />
}
