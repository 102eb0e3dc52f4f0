import { Button } from 'react-aria-components'
import { randomIds } from '#kernel'
import type { SessionShown } from '../../access/access-state.ts'
import { useMessages } from '../../i18n/use-messages.tsx'
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
  /** Begins to write: a record that is there, or a new one. `undefined`: ends it. Not there for whoever may only read. */
  readonly edit: ((record: string | undefined, form?: string, of?: string) => void) | undefined
}

/** One form of a file: what is answered, and the way to write. */
export const FormPart = ({ session, file, asked, of, records, editing, edit }: Props) => {
  const { clientFile: says } = useMessages()
  const { label } = asked.labels
  const { name, many } = asked.form
  const isNew = editing.edit !== undefined && editing.form === name && editing.of === of && !records.some(({ record }) => record === editing.edit)
  const close = (): void => edit?.(undefined)
  return (
    <div className="form-part" role="group" id={of ?? name} aria-label={label}>
      <h3>{label}</h3>
      {isNew && edit !== undefined && editing.edit !== undefined ? <EditorOf key={editing.edit} session={session} file={file} asked={asked} of={of} record={editing.edit} there={undefined} close={close} /> : null}
      {records.length === 0 && !isNew ? <p className="soft">{says.empty}</p> : null}
      {!many && records.length > 1 ? <p className="now">{says.twoRecords}</p> : null}
      {records.map((record) => (
        record.record === editing.edit && edit !== undefined
          ? <EditorOf key={record.record} session={session} file={file} asked={asked} of={of} record={record.record} there={record} close={close} />
          : <RecordShown key={record.record} session={session} asked={asked} record={record} change={edit === undefined ? undefined : () => edit(record.record)} />
      ))}
      {edit === undefined || isNew || (!many && records.length > 0) ? null : <Button className="quiet" onPress={() => edit(randomIds.next(), name, of)}>{many ? says.addOne(label) : says.write(label)}</Button>}
    </div>
  )
}
