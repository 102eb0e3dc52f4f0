import { retentionOf, retentionRuleOf, type FileRecord, type Retention, type RetentionRule } from '#clients'
import type { SessionShown } from '../../access/access-state.ts'
import { useClientMessages } from '../../i18n/use-client-messages.ts'
import { useFormats } from '../../i18n/use-messages.tsx'
import { useNames } from '../../people/use-people.ts'
import { todayHere } from '../forms/answers.ts'
import { asFileRecords } from '../file/file-records.ts'
import { useBook, type FileShown, type RecordShown } from '../register.ts'

export const RETENTION_BOOK = 'retention'

/** A group's rule, and the record in which it lies. Without `rule`: nobody made one, or it is on its way. */
export const useRetentionRule = (group: string, enabled = true): { readonly record: RecordShown | undefined; readonly rule: RetentionRule | undefined; readonly loaded: boolean; readonly error: { readonly kind: string } | undefined } => {
  const book = useBook(group, RETENTION_BOOK, enabled)
  const record = book.data?.records.filter(({ body }) => body.form === 'retention-rule').toSorted((one, other) => (one.body.at < other.body.at ? 1 : -1))[0]
  return { record, rule: record === undefined ? undefined : retentionRuleOf(record.body.answers), loaded: book.isSuccess, error: book.error?.refusal }
}

/** All that says when something in a file is new: narratives and drafts too. */
export const keptFileOf = ({ records, narratives, drafts }: FileShown): { readonly records: readonly FileRecord[]; readonly changedOn: readonly string[] } => ({
  records: asFileRecords(records), changedOn: [...records, ...narratives, ...drafts].map(({ changedOn }) => changedOn),
})

/** Until when a file is kept, in words. */
const useKeepingWords = (): ((kept: Retention) => string) => {
  const { fileRights: says } = useClientMessages()
  const { day } = useFormats()
  return ({ state, until, since, from }) => {
    if (state === 'no-rule' || state === 'age-unknown' || until === undefined) return says.retention[state === 'age-unknown' ? 'age-unknown' : 'no-rule']
    return state === 'kept' ? says.retention.kept(day(until), says.from[from], day(since)) : says.retention[state](day(until))
  }
}

/** How long one file is kept, by the rule of its group, and what was decided about it. */
export const KeepingOfFile = ({ session, file }: { readonly session: SessionShown; readonly file: FileShown }) => {
  const { fileRights: says } = useClientMessages()
  const { day } = useFormats()
  const nameOf = useNames(session)
  const inWords = useKeepingWords()
  const { rule } = useRetentionRule(file.group)
  const kept = retentionOf(keptFileOf(file), rule, todayHere())
  return (
    <>
      <p className={kept.state === 'due' ? 'now' : ''}>{inWords(kept)}</p>
      {kept.longer === undefined ? null : <p>{says.longer(day(kept.longer))}</p>}
      {kept.askedOn === undefined ? null : <p>{says.asked(day(kept.askedOn))}</p>}
      {kept.erase === undefined ? null : <p className="now">{says.eraseWaits(nameOf(kept.erase.by), day(kept.erase.on))}</p>}
      <p className="hint">{says.decide}</p>
    </>
  )
}
