import { Button } from 'react-aria-components'
import { randomIds } from '#kernel'
import type { SessionShown } from '../../access/access-state.ts'
import { useClientMessages } from '../../i18n/use-client-messages.ts'
import type { FormAsked } from '../forms/form-asked.ts'
import type { FileShown, RecordShown as Shown } from '../register.ts'
import type { FileSearch } from './file-search.ts'
import { FormPart, isBegun } from './form-part.tsx'

/** A form of this file, with what is answered to it. `of`: its definition, where it is one of the organisation's own. */
export type PartOfFile = { readonly asked: FormAsked; readonly of?: string; readonly records: readonly Shown[] }

type Props = {
  readonly session: SessionShown
  readonly file: FileShown
  readonly editing: FileSearch
  readonly edit: ((record: string | undefined, form?: string, of?: string) => void) | undefined
  readonly under: string
  readonly parts: readonly PartOfFile[]
}

/** Forms that belong together: those that are answered, and below them, in one line, those that could be. */
export const FormParts = ({ parts, editing, edit, under, ...file }: Props) => {
  const { clientFile: says } = useClientMessages()
  const isThere = ({ asked, of, records }: PartOfFile): boolean => records.length > 0 || isBegun(asked, records, editing, of)
  const empty = parts.filter((part) => !isThere(part))
  return (
    <>
      {parts.filter(isThere).map(({ asked, of, records }) => <FormPart key={of ?? asked.form.name} {...file} asked={asked} {...(of !== undefined && { of })} records={records} editing={editing} edit={edit} under={under} />)}
      {empty.length === parts.length && edit === undefined ? <p className="soft">{says.empty}</p> : null}
      {empty.length === 0 || edit === undefined ? null : (
        <ul className="not-yet">
          {empty.map(({ asked: { form, labels }, of }) => <li key={of ?? form.name}><Button className="quiet" onPress={() => edit(randomIds.next(), form.name, of)}>{form.many ? says.addOne(labels.label) : says.write(labels.label)}</Button></li>)}
        </ul>
      )}
    </>
  )
}
