import { useEffect, useState } from 'react'
import { Button } from 'react-aria-components'
import { randomIds } from '#kernel'
import type { SessionShown } from '../../access/access-state.ts'
import { useClientMessages } from '../../i18n/use-client-messages.ts'
import { useFormats } from '../../i18n/use-messages.tsx'
import { Awaited, NotHere } from '../../people/not-here.tsx'
import { useFormWords, type FormAsked } from '../forms/form-asked.ts'
import { useClosingNarrative, useNarrative, type FileShown, type NarrativeListed } from '../register.ts'
import { EditorOf } from './editor-of.tsx'
import type { FileSearch } from './file-search.ts'
import { RecordShown } from './record-shown.tsx'

type Props = { readonly session: SessionShown; readonly file: FileShown; readonly editing: FileSearch; readonly edit: ((record: string | undefined, form?: string) => void) | undefined }

/** What the person told. Each is fetched only when somebody opens it, and that is written down. */
export const Narratives = ({ session, file, editing, edit }: Props) => {
  const { clientParts: says, clientFile } = useClientMessages()
  const asked = useFormWords().asked('narrative')
  // One that was begun here goes on at once; one that lies with the server waits to be asked for.
  const [begun, setBegun] = useState<string>()
  if (asked === undefined) return null
  const { label } = asked.labels
  const isNew = editing.form === 'narrative' && editing.edit !== undefined && !file.narratives.some(({ record }) => record === editing.edit)
  const lies = file.drafts.some(({ mine, record }) => mine && record === editing.edit)
  return (
    <>
      <p className="hint">{says.narrativeText}</p>
      {isNew && edit !== undefined && editing.edit !== undefined ? (
        lies && begun !== editing.edit
          ? <Button onPress={() => setBegun(editing.edit)}>{says.goOnNarrative}</Button>
          : <EditorOf key={editing.edit} session={session} file={file} asked={asked} record={editing.edit} there={undefined} close={() => edit(undefined)} />
      ) : null}
      {file.narratives.length === 0 && !isNew ? <p className="soft">{clientFile.empty}</p> : null}
      {file.narratives.map((listed) => <Narrative key={listed.record} session={session} file={file} listed={listed} asked={asked} isEdited={editing.edit === listed.record} edit={edit} />)}
      {edit === undefined || isNew ? null : (
        <Button
          className="quiet"
          onPress={() => {
            const record = randomIds.next()
            setBegun(record)
            edit(record, 'narrative')
          }}
        >
          {clientFile.addOne(label)}
        </Button>
      )}
    </>
  )
}

type OneProps = Pick<Props, 'session' | 'file' | 'edit'> & { readonly listed: NarrativeListed; readonly asked: FormAsked; readonly isEdited: boolean }

const Narrative = ({ session, file, listed: { record, changedOn }, asked, isEdited, edit }: OneProps) => {
  const { clientParts: says, clientFile } = useClientMessages()
  const { day } = useFormats()
  const [wanted, setWanted] = useState(false)
  const opened = useNarrative(file.client, record, wanted)
  const forget = useClosingNarrative()
  useEffect(() => () => forget(file.client, record), [file.client, record])
  const close = (): void => {
    setWanted(false)
    forget(file.client, record)
  }
  if (!wanted) {
    return (
      <article className="record narrative">
        <p>{says.narrative(day(changedOn))}</p>
        <Button className="quiet" aria-label={says.openNarrativeOf(day(changedOn))} onPress={() => setWanted(true)}>{says.openNarrative}</Button>
      </article>
    )
  }
  if (opened.error) return <NotHere refusal={opened.error.refusal} again={() => void opened.refetch()} />
  if (opened.data === undefined) return <Awaited says={clientFile.opening} />
  if (isEdited && edit !== undefined) return <EditorOf session={session} file={file} asked={asked} record={record} there={opened.data} close={() => edit(undefined)} />
  return (
    <div className="told">
      <RecordShown session={session} asked={asked} record={opened.data} change={edit === undefined ? undefined : () => edit(record)} />
      <Button className="quiet" onPress={close}>{says.closeNarrative}</Button>
    </div>
  )
}
