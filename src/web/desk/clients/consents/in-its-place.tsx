import { useState } from 'react'
import { Button } from 'react-aria-components'
import { randomIds } from '#kernel'
import { beganFrom, inPlaceOf, isSetAside, isYes, valueOf, type FileRecord, type InPlace } from '#clients'
import { useClientMessages } from '../../i18n/use-client-messages.ts'
import { EditorOf } from '../file/editor-of.tsx'
import { asFileRecords } from '../file/file-records.ts'
import type { FormAsked } from '../forms/form-asked.ts'
import type { RecordShown, Write } from '../register.ts'
import type { PartProps } from './part-props.ts'
import { useBriefly } from './use-briefly.ts'
import { writeOver } from './writes.ts'

type Props = PartProps & { readonly edit: NonNullable<PartProps['edit']>; readonly asked: FormAsked; readonly consent: FileRecord; readonly shown: RecordShown }

/** What may take the place of a consent that was given: a correction, or a new one. Either is saved together with what the first then says. */
export const InItsPlace = ({ session, file, editing, edit, asked, consent, shown }: Props) => {
  const { consenting: says } = useClientMessages()
  const briefly = useBriefly()
  // Which of the two was begun here just now; a draft says it by itself.
  const [begun, setBegun] = useState<{ readonly record: string; readonly how: InPlace }>()
  const { answers } = consent.body
  const { edit: record } = editing
  const isWritten = record !== undefined && editing.form === 'consent' && editing.of === consent.record && !file.records.some((one) => one.record === record)
  const draft = file.drafts.find((one) => one.mine && one.record === record)
  const mayBeReplaced = isYes(answers, 'agrees') && valueOf(answers, 'withdrawnOn') === undefined
  const how: InPlace = begun?.record === record ? (begun?.how ?? 'corrects') : draft?.answers !== undefined && isYes(draft.answers, 'replaces') ? 'replaces' : 'corrects'
  const begin = (which: InPlace): void => {
    const id = randomIds.next()
    setBegun({ record: id, how: which })
    edit(id, 'consent', consent.record)
  }
  const along = (write: Write): readonly Write[] => {
    const known = asFileRecords(file.records)
    const { entry, first, stopped } = inPlaceOf(known, consent, write.answers, how, new Date().toISOString())
    const others = [first, ...stopped].flatMap(({ record: one, answers: now }) => {
      const there = file.records.find(({ record: id }) => id === one.record)
      return there === undefined ? [] : [writeOver(there, now)]
    })
    return [{ ...write, answers: entry }, ...others]
  }
  if (isWritten)
    return (
      <>
        <p className="hint">{how === 'corrects' ? says.correcting : says.replacing}</p>
        <EditorOf key={record} session={session} file={file} asked={asked} of={consent.record} record={record} there={undefined} known={beganFrom(consent, how)} along={along} close={() => edit(undefined)} />
      </>
    )
  if (isSetAside(answers)) return null
  const what = briefly(shown.body)
  return (
    <div className="actions">
      {mayBeReplaced ? <Button className="quiet" aria-label={says.replaceOf(what)} onPress={() => begin('replaces')}>{says.replace}</Button> : null}
      <Button className="quiet" aria-label={says.correctOf(what)} onPress={() => begin('corrects')}>{says.correct}</Button>
    </div>
  )
}
