import { Button } from 'react-aria-components'
import { randomIds } from '#kernel'
import type { SessionShown } from '../../access/access-state.ts'
import { useClientMessages } from '../../i18n/use-client-messages.ts'
import type { FormAsked } from '../forms/form-asked.ts'
import type { FileShown, RecordShown as Shown } from '../register.ts'
import { EditorOf } from './editor-of.tsx'
import type { FileSearch } from './file-search.ts'
import { RecordShown } from './record-shown.tsx'

type Props = {
  readonly session: SessionShown
  readonly file: FileShown
  readonly asked: FormAsked
  readonly of?: string
  readonly records: readonly Shown[]
  readonly editing: FileSearch
  /** What stands over it: a form that is called the same needs no name of its own. */
  readonly under?: string
  /** Begins to write: a record that is there, or a new one. `undefined`: ends it. Not there for whoever may only read. */
  readonly edit: ((record: string | undefined, form?: string, of?: string) => void) | undefined
}

/** Whether somebody is writing a record of this form that is not there yet. */
export const isBegun = ({ form: { name } }: FormAsked, records: readonly Shown[], { edit, form, of: on }: FileSearch, of?: string): boolean =>
  edit !== undefined && form === name && on === of && !records.some(({ record }) => record === edit)

/** One form of a file: what is answered, and the way to write. */
export const FormPart = ({ session, file, asked, of, records, editing, under, edit }: Props) => {
  const { clientFile: says } = useClientMessages()
  const { label } = asked.labels
  const { name, many } = asked.form
  const isNew = isBegun(asked, records, editing, of)
  const id = of ?? name
  const close = (): void => {
    edit?.(undefined)
    // Whoever wrote by keyboard goes on where they were.
    requestAnimationFrame(() => document.getElementById(id)?.focus())
  }
  return (
    <div className="form-part" role="group" id={id} tabIndex={-1} aria-label={label}>
      {label === under ? null : <h3>{label}</h3>}
      {isNew && edit !== undefined && editing.edit !== undefined ? <EditorOf key={editing.edit} session={session} file={file} asked={asked} of={of} record={editing.edit} there={undefined} close={close} /> : null}
      {!many && records.length > 1 ? <p className="now">{says.twoRecords}</p> : null}
      {records.map((record) => (
        record.record === editing.edit && edit !== undefined
          ? <EditorOf key={record.record} session={session} file={file} asked={asked} of={of} record={record.record} there={record} close={close} />
          : <RecordShown key={record.record} session={session} asked={asked} record={record} change={edit === undefined ? undefined : () => edit(record.record)} />
      ))}
      {edit === undefined || isNew || !many ? null : <Button className="quiet" onPress={() => edit(randomIds.next(), name, of)}>{says.addOne(label)}</Button>}
    </div>
  )
}
