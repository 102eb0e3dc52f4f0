import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { randomIds } from '#kernel'
import { stringIn } from '#clients'
import type { SessionShown } from '../../access/access-state.ts'
import type { Wrong } from '../../access/ceremony-form.tsx'
import { asking } from '../../api/queries.ts'
import { useDesk } from '../../desk.tsx'
import { useClientMessages } from '../../i18n/use-client-messages.ts'
import { useFormats } from '../../i18n/use-messages.tsx'
import type { StaffOnServer } from '../../people/list-people.ts'
import { may } from '../../people/may.ts'
import { Awaited, NotHere } from '../../people/not-here.tsx'
import { useNames } from '../../people/use-people.ts'
import { Attachments } from '../file/attachments.tsx'
import { DraftsFound } from '../file/drafts-found.tsx'
import type { FileSearch } from '../file/file-search.ts'
import { InDialog, useTry, Who } from '../file/hands.tsx'
import { Narratives } from '../file/narratives.tsx'
import { useFile, useMakeClient, useRestrict, useSave, type FileShown, type RecordShown } from '../register.ts'

type Props = { readonly session: SessionShown; readonly request: RecordShown; readonly group: string }

/** What a lawyer said of a request: in a restricted file of its own (decision 26). Others of the group see that it is there. */
export const LawyersNotes = ({ session, request, group }: Props) => {
  const { authorities: says } = useClientMessages()
  const file = stringIn(request.body.answers, 'notes')
  const mayWrite = may(session, 'write-clients')
  return (
    <section className="book-notes" aria-labelledby="lawyers-notes">
      <h3 id="lawyers-notes">{says.notes}</h3>
      <p className="hint">{says.notesText}</p>
      {file === undefined ? <p className="soft">{says.noNotes}</p> : <Notes session={session} client={file} />}
      {file === undefined && mayWrite ? <Begin session={session} request={request} group={group} /> : null}
    </section>
  )
}

/** Staff beside oneself whom a key would help. */
const useReaders = (session: SessionShown): readonly (readonly [id: string, name: string])[] => {
  const { api } = useDesk()
  const staff = useQuery(asking<readonly StaffOnServer[]>(api, `/api/organisations/${session.organisation}/staff`)).data ?? []
  return staff.filter(({ id, roles, leftAt }) => leftAt === undefined && id !== session.staff && may({ roles, at: session.at }, 'open-clients')).map(({ id, name }) => [id, name] as const)
}

const Begin = ({ session, request, group }: Props) => {
  const { notices } = useDesk()
  const { authorities: says } = useClientMessages()
  const [make, restrict, save, tried, people] = [useMakeClient(), useRestrict(), useSave(), useTry(), useReaders(session)]
  // Drawn once: whoever tries again after the line broke goes on with the same file.
  const [drawn] = useState(() => ({ client: randomIds.next(), first: randomIds.next() }))
  const does = async (readers: readonly string[]): Promise<Wrong | undefined> => {
    const { client } = drawn
    let isTheirs = false
    const wrong = await tried(async () => {
      // Nothing of a lawyer is in it before it is restricted: only what sort of file it is, and on which request. Of this kind, it is known as what it is as soon as files are listed.
      await make.mutateAsync({ client, group, writes: [{ record: drawn.first, kind: 'facts', form: 'book', version: 1, answers: { sort: 'lawyer-notes' }, of: request.record }] })
      await restrict.mutateAsync({ client, readers })
      const { record, kind, body: { form, version, answers }, revision } = request
      const saved = await save.mutateAsync({ client: request.client, writes: [{ record, kind, form, version, answers: { ...answers, notes: client }, began: { revision, answers } }] })
      isTheirs = saved.kind === 'both-changed'
    })
    // A colleague began notes meanwhile: theirs stand at the request, and what was made here has no word in it.
    if (wrong === undefined) notices.tell({ says: isTheirs ? says.begunByOther : says.begun })
    return wrong
  }
  return <InDialog opens={says.beginLabel}>{(close) => <Who label={says.beginLabel} who={says.who} text={says.beginText} people={people} first={[]} does={does} close={close} />}</InDialog>
}

const Notes = ({ session, client }: { readonly session: SessionShown; readonly client: string }) => {
  const { authorities: says, book } = useClientMessages()
  const file = useFile(client)
  if (file.data !== undefined) return <OpenNotes session={session} file={file.data} />
  if (!file.error) return <Awaited says={book.opening} />
  // To whoever is not named the file is not there at all.
  return file.error.refusal.kind === 'client-gone' ? <p className="waits">{says.notYours}</p> : <NotHere refusal={file.error.refusal} again={() => void file.refetch()} />
}

const OpenNotes = ({ session, file }: { readonly session: SessionShown; readonly file: FileShown }) => {
  const { notices } = useDesk()
  const { authorities: says } = useClientMessages()
  const { list } = useFormats()
  const nameOf = useNames(session)
  const [restrict, tried, people] = [useRestrict(), useTry(), useReaders(session)]
  const [editing, setEditing] = useState<FileSearch>({})
  const edit = may(session, 'write-clients') ? (record: string | undefined, form?: string): void => setEditing(record === undefined ? {} : { edit: record, ...(form !== undefined && { form }) }) : undefined
  const does = async (readers: readonly string[]): Promise<Wrong | undefined> => {
    const wrong = await tried(async () => await restrict.mutateAsync({ client: file.client, readers }))
    if (wrong === undefined) notices.tell({ says: says.changed })
    return wrong
  }
  const common = { session, file, editing, edit }
  return (
    <>
      <p>{says.readers(list((file.readers ?? []).map(nameOf)))}</p>
      {edit === undefined ? null : <DraftsFound session={session} file={file} isFinished editing={editing} edit={edit} />}
      <h4>{says.written}</h4>
      {/* A narrative by its form: fetched only on request, and each reading is written down. */}
      <Narratives {...common} />
      <h4>{says.files}</h4>
      <Attachments {...common} />
      {edit === undefined ? null : <InDialog opens={says.changeLabel}>{(close) => <Who label={says.changeLabel} who={says.who} text={says.notesText} people={people} first={(file.readers ?? []).filter((id) => id !== session.staff)} does={does} close={close} />}</InDialog>}
    </>
  )
}
