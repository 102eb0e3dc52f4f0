import { Link } from '@tanstack/react-router'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useDesk } from '../desk.tsx'
import { useMessages } from '../i18n/use-messages.tsx'
import { Page } from '../shell/page.tsx'
import { useSession } from './guard.tsx'
import { MakePapers } from './make-papers.tsx'
import { SignPapers } from './sign-papers.tsx'
import { ASKS_EVERY_MS } from './what-server-says.ts'

/** Papers that open everything when all else is lost: made by one administrator, signed by a second. */
export const RecoveryPage = () => {
  const { access, keys } = useDesk()
  const { recovery: says, access: words } = useMessages()
  const session = useSession()
  const client = useQueryClient()
  const waiting = useQuery({
    queryKey: ['keys', 'proposals'],
    queryFn: async () => {
      const listed = await keys.ask('proposals.list', undefined)
      // Somebody else may have signed meanwhile.
      if (listed.ok && session?.hasRecovery === false) await access.refresh()
      return listed.ok ? listed.value : []
    },
    refetchInterval: ASKS_EVERY_MS,
    enabled: session?.standing === 'member',
  })
  if (session === undefined) return null
  if (!session.administrator) return <Page title={says.title} lead={says.notYours} />
  if (session.hasRecovery) {
    return (
      <Page title={says.title} lead={says.ready}>
        <p>{says.lost}</p>
        <p><Link to="/">{says.home}</Link></p>
      </Page>
    )
  }
  if (waiting.data === undefined) return <Page title={says.title} lead={words.asking} />
  const proposal = waiting.data.find(({ kind }) => kind === 'recovery-changed')
  const look = async (): Promise<void> => {
    await access.refresh()
    await client.invalidateQueries({ queryKey: ['keys', 'proposals'] })
  }
  if (proposal === undefined) return <MakePapers organisation={session.at.name} onProposed={look} />
  if (proposal.by !== session.staff) return <SignPapers proposal={proposal.id} onSigned={look} />
  return (
    <Page title={says.title} lead={says.lead}>
      <p role="status" className="waits">{says.waits}</p>
    </Page>
  )
}
