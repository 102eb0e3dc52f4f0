import { ownFormOf } from '#clients'
import { useMessages } from '../../i18n/use-messages.tsx'
import { useBook, type FileShown } from '../register.ts'
import type { PartOfFile } from './form-parts.tsx'

/** Forms that the organisation made for itself. One that has ended is shown where it was answered. `said`: another language than the desk's. */
export const useOwnForms = ({ group, records }: Pick<FileShown, 'group' | 'records'>, said?: string): readonly PartOfFile[] => {
  const spoken = useMessages().locale.split('-')[0] ?? ''
  const language = said ?? spoken
  const book = useBook(group, 'own-forms')
  return (book.data?.records ?? []).filter(({ body }) => body.form === 'own-form').flatMap(({ record, revision, body }) => {
    const answered = records.filter((one) => one.body.form === 'own' && one.body.of === record)
    return body.answers['endedOn'] !== undefined && answered.length === 0 ? [] : [{ of: record, asked: ownFormOf(body.answers, { version: revision, language }), records: answered }]
  })
}
