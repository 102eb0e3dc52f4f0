import { Button } from 'react-aria-components'
import { randomIds } from '#kernel'
import { disclosureState, giveSecondName, stringIn, valueOf } from '#clients'
import { useClientMessages } from '../../i18n/use-client-messages.ts'
import { useNames } from '../../people/use-people.ts'
import { EditorOf } from '../file/editor-of.tsx'
import { recordsOf } from '../file/file-records.ts'
import { RecordShown } from '../file/record-shown.tsx'
import { momentOf } from '../forms/answers.ts'
import { useFormWords, type FormAsked } from '../forms/form-asked.ts'
import { useDates } from '../forms/use-dates.ts'
import type { RecordShown as Shown } from '../register.ts'
import type { PartProps } from './part-props.ts'
import { StateLine } from './state-line.tsx'
import { useAct } from './use-act.ts'
import { useBriefly } from './use-briefly.ts'
import { writeOver } from './writes.ts'

/** What was given on another ground than consent, and the second names that are open. */
export const DisclosurePart = (props: PartProps) => {
  const { session, file, editing, edit } = props
  const { disclosing: says, clientFile } = useClientMessages()
  const { asked } = useFormWords()
  const shown = asked('disclosure')
  if (shown === undefined) throw new Error('the form is in the table')
  const records = recordsOf(file.records, 'disclosure')
  const isNew = editing.edit !== undefined && editing.form === 'disclosure' && !records.some(({ record }) => record === editing.edit)
  return (
    <div className="form-part" role="group" id="disclosure" tabIndex={-1} aria-label={says.title}>
      <h3>{says.title}</h3>
      <p className="hint">{says.lead}</p>
      {isNew && editing.edit !== undefined && edit !== undefined ? <EditorOf key={editing.edit} session={session} file={file} asked={shown} record={editing.edit} there={undefined} close={() => edit(undefined)} /> : null}
      {records.map((record) => <Disclosure key={record.record} {...props} asked={shown} record={record} />)}
      {edit === undefined || isNew ? null : <Button className="quiet" onPress={() => edit(randomIds.next(), 'disclosure')}>{clientFile.addOne(shown.labels.label)}</Button>}
    </div>
  )
}

/** What two people have put their names to is not changed any more; whether the person was told still may be. */
const stillOpen = (asked: FormAsked): FormAsked => ({ ...asked, form: { ...asked.form, sections: asked.form.sections.filter(({ name }) => name === 'told') } })

const Disclosure = ({ session, file, editing, edit, asked, record }: PartProps & { readonly asked: FormAsked; readonly record: Shown }) => {
  const { disclosing: says } = useClientMessages()
  const { moment } = useDates()
  const nameOf = useNames(session)
  const briefly = useBriefly()
  const { act, wrong, busy } = useAct(file.client)
  const { answers } = record.body
  const state = disclosureState(answers)
  const what = briefly(record.body)
  const [said, means] = says.states[state]
  const second = stringIn(answers, 'second')
  const signed = giveSecondName(record, session.staff, momentOf(new Date()))
  if (record.record === editing.edit && edit !== undefined) return <EditorOf key={record.record} session={session} file={file} asked={state === 'complete' ? stillOpen(asked) : asked} record={record.record} there={record} close={() => edit(undefined)} />
  const sign = (): void => {
    const now = giveSecondName(record, session.staff, momentOf(new Date()))
    if (now.ok) void act([writeOver(record, now.value)], says.signed)
  }
  const told = valueOf(answers, 'personTold')
  const change = edit === undefined ? undefined : () => edit(record.record)
  return (
    <article className="consent" aria-label={what}>
      <h4 dir="auto">{what}</h4>
      <StateLine said={said} means={means} good={state === 'complete'} />
      {state === 'complete' && second !== undefined ? <p>{says.secondBy(nameOf(second), moment(stringIn(answers, 'secondOn') ?? ''))}</p> : null}
      <p>{told === true ? says.told.yes : told === false ? says.told.no : says.told.open}</p>
      <RecordShown session={session} asked={asked} record={record} change={state === 'complete' ? undefined : change} />
      {edit === undefined ? null : (
        <div className="actions">
          {signed.ok ? <Button aria-label={says.signOf(what)} data-pending={busy ? '' : undefined} onPress={sign}>{says.sign}</Button> : null}
          {state === 'complete' ? <Button className="quiet" onPress={() => edit(record.record)}>{says.changeTold}</Button> : null}
        </div>
      )}
      {!signed.ok && signed.refusal.kind === 'same-person' ? <p className="hint">{says.other}</p> : null}
      <div role="alert">{wrong === '' ? null : <p className="wrong">{wrong}</p>}</div>
    </article>
  )
}
