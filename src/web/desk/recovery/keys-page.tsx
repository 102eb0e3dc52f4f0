import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { Button } from 'react-aria-components'
import type { SessionShown } from '../access/access-state.ts'
import { Fingerprint } from '../access/fingerprint.tsx'
import { useSession } from '../access/guard.tsx'
import { MakePapers } from '../access/make-papers.tsx'
import { SignPapers } from '../access/sign-papers.tsx'
import { useDesk } from '../desk.tsx'
import { useMessages, useRefusal } from '../i18n/use-messages.tsx'
import { may } from '../people/may.ts'
import '../people/people.css'
import { useAfterwards, useAsked } from '../people/use-asked.ts'
import { useNames } from '../people/use-people.ts'
import { Page } from '../shell/page.tsx'
import { LeftBehindForm } from './left-behind-form.tsx'
import { RecoverForm } from './recover-form.tsx'

/** The organisation's fingerprint, its recovery papers, and recovering from them. */
export const KeysPage = () => {
  const session = useSession()
  return session === undefined ? null : <Keys session={session} />
}

const Keys = ({ session }: { readonly session: SessionShown }) => {
  const { keysAndRecovery: says } = useMessages()
  const afterwards = useAfterwards()
  const [doing, setDoing] = useState<'make' | { readonly sign: string }>()
  const over = async (): Promise<void> => {
    setDoing(undefined)
    await afterwards()
  }
  if (doing === 'make') return <MakePapers organisation={session.at.name} onProposed={over} />
  if (doing !== undefined) return <SignPapers proposal={doing.sign} onSigned={over} />
  return (
    <Page title={says.title} lead={says.lead}>
      <h2>{says.fingerprint}</h2>
      {session.spoken === undefined ? <p>{says.unfounded} <Link to="/founding">{says.toFounding}</Link></p> : <Fingerprint spoken={session.spoken} organisation={session.at.name} />}
      {session.standing === 'unfounded' ? null : <Papers session={session} make={() => setDoing('make')} sign={(proposal) => setDoing({ sign: proposal })} />}
      {session.administrator && session.hasRecovery && may(session, 'fetch-recovery') ? <><RecoverForm session={session} /><LeftBehindForm session={session} /></> : null}
    </Page>
  )
}

type PapersProps = { readonly session: SessionShown; readonly make: () => void; readonly sign: (proposal: string) => void }

const Papers = ({ session, make, sign }: PapersProps) => {
  const { api, notices } = useDesk()
  const { keysAndRecovery: says } = useMessages()
  const inWords = useRefusal()
  const nameOf = useNames(session)
  const afterwards = useAfterwards()
  const signs = session.administrator && may(session, 'propose')
  const proposals = useAsked('proposals.list', signs)
  const proposal = proposals.data?.find(({ kind }) => kind === 'recovery-changed')
  const own = proposal?.by === session.staff
  const takeBack = async (id: string): Promise<void> => {
    const taken = await api.delete(`/api/organisations/${session.organisation}/proposals/${id}`)
    notices.tell({ says: taken.ok ? says.takenBack : inWords(taken.refusal) })
    await afterwards()
  }
  return (
    <section aria-labelledby="papers">
      <h2 id="papers">{says.papers}</h2>
      <p>{session.hasRecovery ? says.there : says.missing}</p>
      {signs ? null : <p className="hint">{says.notYours}</p>}
      {proposal === undefined ? null : (
        <div className="waits">
          <p>{own ? says.waitsForOther : says.waits(nameOf(proposal.by))}</p>
          {own ? <Button className="quiet" onPress={() => void takeBack(proposal.id)}>{says.takeBack}</Button> : <Button onPress={() => sign(proposal.id)}>{says.look}</Button>}
        </div>
      )}
      {signs && proposal === undefined && proposals.data !== undefined ? (
        <>
          {session.hasRecovery ? <p>{says.againWhy}</p> : null}
          <p><Button className={session.hasRecovery ? 'quiet' : ''} onPress={make}>{session.hasRecovery ? says.again : says.make}</Button></p>
        </>
      ) : null}
    </section>
  )
}
