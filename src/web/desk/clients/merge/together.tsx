import { useState } from 'react'
import { Link } from '@tanstack/react-router'
import { Button } from 'react-aria-components'
import { cameInto, mergedInto, stringIn } from '#clients'
import type { Id } from '#kernel'
import type { SessionShown } from '../../access/access-state.ts'
import { Refused } from '../../api/queries.ts'
import { useDesk } from '../../desk.tsx'
import { useClientMessages } from '../../i18n/use-client-messages.ts'
import { useFormats, useRefusal } from '../../i18n/use-messages.tsx'
import { may } from '../../people/may.ts'
import { asFileRecords } from '../file/file-records.ts'
import { useClientNames } from '../forms/use-client-names.ts'
import { SecondFilesHere } from '../list/second-files.tsx'
import type { FileShown } from '../register.ts'
import './merge.css'
import { useMerging } from './use-merging.ts'

/** Where a file went, or what came into it, with the way back; and files that may be about the same person. */
export const Together = ({ session, file }: { readonly session: SessionShown; readonly file: FileShown }) => {
  const known = asFileRecords(file.records)
  const into = mergedInto(known)
  const mayWrite = may(session, 'write-clients')
  if (into !== undefined) return <Went file={file} into={into} />
  return (
    <>
      {cameInto(known).map(({ note, other, on }) => <Came key={note} client={file.client} note={note} other={other} on={on} mayWrite={mayWrite} />)}
      {known.some(({ body }) => body.form === 'person') ? <SecondFilesHere client={file.client} mayWrite={mayWrite} /> : null}
    </>
  )
}

const Went = ({ file, into }: { readonly file: FileShown; readonly into: Id }) => {
  const { merging: says } = useClientMessages()
  const { day } = useFormats()
  const { nameOf } = useClientNames()
  const on = file.records.flatMap(({ body: { form, answers } }) => (form === 'merged' && stringIn(answers, 'other') === into ? (stringIn(answers, 'on') ?? []) : []))[0]
  return (
    <div className="waits">
      <p>{on === undefined ? says.wentAway : says.wentOn(day(on.slice(0, 10)))} {says.wentText}</p>
      <p><Link to="/clients/$client" params={{ client: into }}>{says.open} <bdi translate="no">{nameOf(into)}</bdi></Link></p>
    </div>
  )
}

const Came = ({ client, note, other, on, mayWrite }: { readonly client: string; readonly note: Id; readonly other: string; readonly on: string; readonly mayWrite: boolean }) => {
  const { notices } = useDesk()
  const { merging: says, count } = useClientMessages()
  const { day } = useFormats()
  const inWords = useRefusal()
  const { takeApart } = useMerging()
  const [busy, setBusy] = useState(false)
  const apart = async (): Promise<void> => {
    if (busy) return
    setBusy(true)
    try {
      const staying = await takeApart(client, other, note)
      notices.tell({ says: staying === undefined ? says.changed : staying === 0 ? says.apart : `${says.apart} ${count(says.staying)(staying)}` })
    } catch (fault) {
      notices.tell({ says: fault instanceof Refused ? `${inWords(fault.refusal)} ${says.again}` : String(fault) })
    }
    setBusy(false)
  }
  return (
    <p className="came-into">
      <span className="hint">{says.came(day(on.slice(0, 10)))}</span>
      <Link to="/clients/$client" params={{ client: other }}>{says.openOther}</Link>
      {mayWrite ? <Button className="quiet" data-pending={busy ? '' : undefined} onPress={() => void apart()}>{busy ? says.takingApart : says.takeApart}</Button> : null}
    </p>
  )
}
