import type { SessionShown } from '../../access/access-state.ts'
import { useClientMessages } from '../../i18n/use-client-messages.ts'
import { Awaited, NotHere } from '../../people/not-here.tsx'
import { DraftsFound } from '../file/drafts-found.tsx'
import { EditorOf } from '../file/editor-of.tsx'
import { RecordShown } from '../file/record-shown.tsx'
import type { FormAsked } from '../forms/form-asked.ts'
import { useFile, type RecordShown as Shown } from '../register.ts'
import type { BookKind } from './book-kind.ts'

type DraftProps = { readonly session: SessionShown; readonly client: string; readonly editing: string | undefined; readonly edit: (record: string) => void }

/** What one began to write in a book and did not save, and what colleagues are writing in it. To drafts a book is a file like any other. */
export const BookDrafts = ({ session, client, editing, edit }: DraftProps) => {
  const file = useFile(client)
  return file.data === undefined ? null : <DraftsFound session={session} file={file.data} isFinished editing={editing === undefined ? {} : { edit: editing }} edit={edit} />
}

type Props = {
  readonly session: SessionShown
  readonly kind: BookKind
  readonly asked: FormAsked
  /** The book in which the record lies. */
  readonly client: string
  readonly there: Shown | undefined
  readonly edit: string | undefined
  readonly change: (record: string) => void
  readonly close: () => void
}

/** One record of a book: shown, or being written. */
export const InBook = ({ session, kind, asked, client, there, edit, change, close }: Props) => {
  const { book: says } = useClientMessages()
  const file = useFile(client)
  if (file.data === undefined) return file.error ? <NotHere refusal={file.error.refusal} again={() => void file.refetch()} /> : <Awaited says={says.opening} />
  const { data: book } = file
  const name = there === undefined ? says.newOne(asked.labels.label) : kind.line(there).name
  const before = there?.body.answers
  const also = kind.also
  return (
    <div className="in-book">
      <h2 dir="auto" translate="no">{name}</h2>
      {edit === undefined
        ? (there === undefined ? null : <RecordShown session={session} asked={asked} record={there} byDesk={kind.byDesk ?? []} change={kind.mayWrite ? () => change(there.record) : undefined} />)
        : <EditorOf session={session} file={book} asked={asked} record={edit} there={there} {...(also && { also: (answers) => also(answers, before) })} close={close} />}
      {there === undefined || edit !== undefined ? null : kind.beside?.(there, book)}
    </div>
  )
}
