import { useState } from 'react'
import { Button } from 'react-aria-components'
import { randomIds } from '#kernel'
import { formOf, type Answers } from '#clients'
import type { SessionShown } from '../../access/access-state.ts'
import { CeremonyForm, type Wrong } from '../../access/ceremony-form.tsx'
import { Refused } from '../../api/queries.ts'
import { useDesk } from '../../desk.tsx'
import { useClientMessages } from '../../i18n/use-client-messages.ts'
import { useRefusal } from '../../i18n/use-messages.tsx'
import { may } from '../../people/may.ts'
import { NotHere } from '../../people/not-here.tsx'
import { todayHere, withAnswer } from '../forms/answers.ts'
import { useFormWords } from '../forms/form-asked.ts'
import { FormFields } from '../forms/form-fields.tsx'
import { problemsIn, type Found } from '../forms/problems.ts'
import { RecordShown as Written } from '../file/record-shown.tsx'
import { useSaveInBook, type RecordShown } from '../register.ts'
import { RETENTION_BOOK, useRetentionRule } from './keeping-of-file.tsx'

/** The rule of one group, for everybody to read and for coordinators to write. */
export const RetentionRuleOfGroup = ({ session, group }: { readonly session: SessionShown; readonly group: string }) => {
  const { keepingFiles: says, count } = useClientMessages()
  const asked = useFormWords().asked('retention-rule')
  const { record, rule, loaded, error } = useRetentionRule(group)
  const [isOpen, setOpen] = useState(false)
  const mayWrite = may(session, 'erase-clients')
  if (asked === undefined) return null
  return (
    <section aria-labelledby="own-rule">
      <h2 id="own-rule">{says.rule}</h2>
      {error === undefined ? null : <NotHere refusal={error} />}
      {loaded && rule === undefined ? <p>{says.noRule}</p> : null}
      {rule === undefined ? null : <p>{[count(says.ruleIs)(rule.years), count(says.ruleChild)(rule.childYears), count(says.ruleFresh)(rule.freshDays)].join(' · ')}</p>}
      {record === undefined || isOpen ? null : <Written session={session} asked={asked} record={record} only={['reason', 'source', 'verifiedOn', 'until']} />}
      {mayWrite ? null : <p className="hint">{says.coordinators}</p>}
      {mayWrite && loaded && !isOpen ? <Button className="quiet" onPress={() => setOpen(true)}>{record === undefined ? says.write : says.change}</Button> : null}
      {isOpen ? <RuleForm group={group} record={record} close={() => setOpen(false)} /> : null}
    </section>
  )
}

const RuleForm = ({ group, record, close }: { readonly group: string; readonly record: RecordShown | undefined; readonly close: () => void }) => {
  const { keepingFiles: says, clientForm, count, fileErase } = useClientMessages()
  const { notices } = useDesk()
  const asked = useFormWords().asked('retention-rule')
  const save = useSaveInBook()
  const inWords = useRefusal()
  const [id] = useState(() => record?.record ?? randomIds.next())
  const [answers, setAnswers] = useState<Answers>(record?.body.answers ?? {})
  const [problems, setProblems] = useState<readonly Found[]>([])
  const form = formOf('retention-rule')
  if (asked === undefined || form === undefined) return null
  const send = async (): Promise<Wrong | undefined> => {
    const wrong = problemsIn(form, answers, todayHere())
    setProblems(wrong)
    if (wrong.length > 0) return { says: count(clientForm.wrong)(wrong.length) }
    try {
      const saved = await save.mutateAsync({
        group, content: RETENTION_BOOK,
        writes: [{ record: id, kind: 'report', form: form.name, version: form.version, answers, ...(record !== undefined && { began: { revision: record.revision, answers: record.body.answers } }) }],
      })
      if (saved.kind === 'both-changed') return { says: says.changed }
    } catch (fault) {
      if (fault instanceof Refused) return { says: inWords(fault.refusal) }
      throw fault
    }
    notices.tell({ says: says.saved })
    close()
    return undefined
  }
  return (
    <CeremonyForm does={says.save} doing={fileErase.working} onSubmit={send} beside={<Button className="quiet" onPress={close}>{says.cancel}</Button>}>
      <FormFields asked={asked} answers={answers} set={(field, answer) => setAnswers((before) => withAnswer(before, field, answer))} problems={problems} />
    </CeremonyForm>
  )
}
