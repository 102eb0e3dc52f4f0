import type { SessionShown } from '../../access/access-state.ts'
import { ownFormOf } from '#clients'
import { useBook, type FileShown } from '../register.ts'
import type { FormAsked } from '../forms/form-asked.ts'
import type { FileSearch } from './file-search.ts'
import { FormPart } from './form-part.tsx'

type Props = {
  readonly session: SessionShown
  readonly file: FileShown
  readonly editing: FileSearch
  readonly edit: ((record: string | undefined, form?: string, of?: string) => void) | undefined
}

/** Forms that the organisation made for itself. One that has ended is shown where it was answered. */
export const useOwnForms = ({ group, records }: Pick<FileShown, 'group' | 'records'>): readonly { readonly of: string; readonly asked: FormAsked; readonly records: FileShown['records'] }[] => {
  const book = useBook(group, 'own-forms')
  return (book.data?.records ?? []).filter(({ body }) => body.form === 'own-form').flatMap(({ record, body }) => {
    const answered = records.filter((one) => one.body.form === 'own' && one.body.of === record)
    return body.answers['endedOn'] !== undefined && answered.length === 0 ? [] : [{ of: record, asked: ownFormOf(body.answers), records: answered }]
  })
}

export const OwnParts = ({ own, ...props }: Props & { readonly own: ReturnType<typeof useOwnForms> }) => own.map(({ of, asked, records }) => <FormPart key={of} {...props} asked={asked} of={of} records={records} />)
