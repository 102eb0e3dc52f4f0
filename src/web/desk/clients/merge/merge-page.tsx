import { useMemo, useState } from 'react'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { Button } from 'react-aria-components'
import { cameInto } from '#clients'
import { useSession } from '../../access/guard.tsx'
import { Refused } from '../../api/queries.ts'
import { useDesk } from '../../desk.tsx'
import { useClientMessages } from '../../i18n/use-client-messages.ts'
import { useRefusal } from '../../i18n/use-messages.tsx'
import { may } from '../../people/may.ts'
import { Awaited, NotHere } from '../../people/not-here.tsx'
import { Page } from '../../shell/page.tsx'
import { asFileRecords } from '../file/file-records.ts'
import '../file/file.css'
import { useFile, useKeepingUp, type FileShown } from '../register.ts'
import { Differences, type Takes } from './differences.tsx'
import { isHalfDone, notTogether, planOf } from './merge-steps.ts'
import './merge.css'
import { TwoFiles } from './two-files.tsx'
import { useMerging } from './use-merging.ts'
import { WhatMoves } from './what-moves.tsx'

const route = getRouteApi('/clients/$client/merge/$other')

/** Two files of one person, side by side: what differs is chosen, and then they are one. */
export const MergePage = () => {
  const { merging: says, registering } = useClientMessages()
  const session = useSession()
  const { client, other } = route.useParams()
  const [one, two] = [useFile(client), useFile(other)]
  useKeepingUp()
  if (session === undefined) return null
  const error = one.error ?? two.error
  const again = (): void => void Promise.all([one.refetch(), two.refetch()])
  return (
    <Page title={says.title} lead={says.lead}>
      {!may(session, 'write-clients') ? <p>{registering.notAllowed}</p>
        : one.data === undefined || two.data === undefined ? (error ? <NotHere refusal={error.refusal} again={again} /> : <Awaited says={says.opening} />)
        : <Merging key={`${client} ${other}`} kept={one.data} other={two.data} />}
    </Page>
  )
}

const Merging = ({ kept, other }: { readonly kept: FileShown; readonly other: FileShown }) => {
  const { merging: says } = useClientMessages()
  const refused = notTogether(kept, other)
  return (
    <>
      {refused === 'the-same' ? null : <TwoFiles kept={kept} other={other} />}
      {refused === undefined ? <Choosing kept={kept} other={other} /> : (
        <div className="waits">
          <p>{says.not[refused]}</p>
          <p><Link to="/clients/$client" params={{ client: kept.client }}>{says.back}</Link></p>
        </div>
      )}
    </>
  )
}

const Choosing = ({ kept, other }: { readonly kept: FileShown; readonly other: FileShown }) => {
  const { notices } = useDesk()
  const { merging: says } = useClientMessages()
  const inWords = useRefusal()
  const navigate = useNavigate()
  const { putTogether, takeApart } = useMerging()
  const [takes, setTakes] = useState<Takes>(new Set())
  const [wrong, setWrong] = useState('')
  const [busy, setBusy] = useState(false)
  // Once for what is there and chosen: whoever asks again asks for the same records.
  const plan = useMemo(() => planOf(kept, other, new Date().toISOString(), (form, field) => takes.has(`${form} ${field}`)), [kept, other, takes])
  if (plan === undefined) return null

  const undo = async (): Promise<void> => {
    const note = [...plan.kept.filter(({ form }) => form === 'merged').map(({ record }) => record), ...cameInto(asFileRecords(kept.records)).filter((one) => one.other === other.client).map((one) => one.note)][0]
    if (note === undefined) return
    try {
      await takeApart(kept.client, other.client, note)
      notices.tell({ says: says.apart })
    } catch (fault) {
      notices.tell({ says: fault instanceof Refused ? inWords(fault.refusal) : String(fault) })
    }
  }
  const submit = async (): Promise<void> => {
    if (busy) return
    setBusy(true)
    setWrong('')
    try {
      if (await putTogether(kept, other, plan)) {
        notices.tell({ says: says.done, undo })
        await navigate({ to: '/clients/$client', params: { client: kept.client } })
        return
      }
      setWrong(says.changed)
    } catch (fault) {
      setWrong(fault instanceof Refused ? `${inWords(fault.refusal)} ${says.again}` : String(fault))
    }
    setBusy(false)
  }

  return (
    <>
      {isHalfDone(kept, other) ? <p className="waits">{says.halfDone}</p> : null}
      <Differences plan={plan} takes={takes} take={setTakes} />
      <WhatMoves plan={plan} other={other} />
      <div role="alert">{wrong === '' ? null : <p className="wrong">{wrong}</p>}</div>
      <div className="actions">
        <Button data-pending={busy ? '' : undefined} onPress={() => void submit()}>{busy ? says.doing : says.submit}</Button>
        <Button className="quiet" onPress={() => void navigate({ to: '/clients/$client', params: { client: kept.client } })}>{says.leave}</Button>
      </div>
    </>
  )
}
