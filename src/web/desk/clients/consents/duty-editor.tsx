import { useEffect, useRef, useState } from 'react'
import { Button, Form } from 'react-aria-components'
import type { Answers } from '#clients'
import { Refused } from '../../api/queries.ts'
import { useDesk } from '../../desk.tsx'
import { useClientMessages } from '../../i18n/use-client-messages.ts'
import { useRefusal } from '../../i18n/use-messages.tsx'
import { todayHere, withAnswer } from '../forms/answers.ts'
import { FormFields } from '../forms/form-fields.tsx'
import { useFormWords } from '../forms/form-asked.ts'
import { problemsIn, type Found } from '../forms/problems.ts'
import { useSaveInBook, type Began, type RecordShown } from '../register.ts'
import '../file/file.css'
import { writeAnew } from './writes.ts'

type Props = { readonly group: string; readonly record: string; readonly there: RecordShown | undefined; readonly first: Answers; readonly close: () => void }

/** A duty to report, written in the organisation's book. It is about a law and no person: what is not saved is not kept. */
export const DutyEditor = ({ group, record, there, first, close }: Props) => {
  const { grounds: says, clientForm, count } = useClientMessages()
  const { notices, status } = useDesk()
  const inWords = useRefusal()
  const { asked } = useFormWords()
  const save = useSaveInBook()
  const form = asked('duty')
  const [answers, setAnswers] = useState(first)
  const [began, setBegan] = useState<Began | undefined>(there && { revision: there.revision, answers: there.body.answers })
  const [problems, setProblems] = useState<readonly Found[]>([])
  const [wrong, setWrong] = useState('')
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => place.current?.focus(), [])
  useEffect(() => {
    status.saving.set({ kind: 'unsaved', kept: false })
    return () => status.saving.set({ kind: 'saved' })
  }, [status])
  if (form === undefined) throw new Error('the form is in the table')
  const keep = async (): Promise<void> => {
    const found = problemsIn(form.form, answers, todayHere())
    setProblems(found)
    setWrong('')
    if (found.length > 0 || save.isPending) return
    try {
      const saved = await save.mutateAsync({ group, content: 'duties', writes: [{ ...writeAnew(record, 'duty', answers), ...(began !== undefined && { began }) }] })
      if (saved.kind === 'saved') {
        notices.tell({ says: says.saved })
        return close()
      }
      const [both] = saved.records
      if (both !== undefined) {
        setBegan({ revision: both.theirs.revision, answers: both.theirs.body.answers })
        // What a colleague alone changed is theirs; where both did, mine stands until somebody looks.
        setAnswers(both.answers)
      }
      setWrong(says.both)
    } catch (fault) {
      if (!(fault instanceof Refused)) throw fault
      setWrong(inWords(fault.refusal))
    }
  }
  return (
    <div className="editor" ref={place} tabIndex={-1}>
      <Form
        validationBehavior="aria"
        autoComplete="off"
        onSubmit={(event) => {
          event.preventDefault()
          void keep()
        }}
      >
        <FormFields
          asked={form}
          answers={answers}
          problems={problems}
          set={(field, answer) => {
            setAnswers((now) => withAnswer(now, field, answer))
            setProblems(problems.filter((one) => one.field !== field))
          }}
        />
        <div role="alert">
          {problems.length === 0 ? null : <p className="wrong">{count(clientForm.wrong)(problems.length)}</p>}
          {wrong === '' ? null : <p className="wrong">{wrong}</p>}
        </div>
        <div className="actions">
          <Button type="submit" data-pending={save.isPending ? '' : undefined}>{says.save}</Button>
          <Button className="quiet" onPress={close}>{says.cancel}</Button>
        </div>
        <p className="hint" role="status">{save.isPending ? says.saving : ''}</p>
      </Form>
    </div>
  )
}
