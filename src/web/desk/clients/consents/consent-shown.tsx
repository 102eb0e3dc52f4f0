import { Button } from 'react-aria-components'
import { randomIds } from '#kernel'
import { consentState, hangingOn, isInForce, isSetAside, isYes, stringIn, type Answers } from '#clients'
import { useClientMessages } from '../../i18n/use-client-messages.ts'
import { EditorOf } from '../file/editor-of.tsx'
import { asFileRecords } from '../file/file-records.ts'
import { RecordShown } from '../file/record-shown.tsx'
import { useFormWords, type FormAsked } from '../forms/form-asked.ts'
import { useDates } from '../forms/use-dates.ts'
import type { RecordShown as Shown } from '../register.ts'
import { InItsPlace } from './in-its-place.tsx'
import type { PartProps } from './part-props.ts'
import { StateLine } from './state-line.tsx'
import { useBriefly } from './use-briefly.ts'
import { Withdraw } from './withdraw.tsx'

type Props = PartProps & { readonly asked: FormAsked; readonly record: Shown; /** Below what it stands. */ readonly level: 'h4' | 'h5'; /** Begins a new one with these answers. */ readonly askAgain: ((answers: Answers) => void) | undefined }

/** One consent: what it is worth now, what hangs on it, and what may be done with it. */
export const ConsentShown = ({ session, file, editing, edit, asked, record, level: Heading, askAgain }: Props) => {
  const { consenting: says } = useClientMessages()
  const { asked: formOf } = useFormWords()
  const { kept, moment } = useDates()
  const briefly = useBriefly()
  const known = asFileRecords(file.records)
  const consent = known.find((one) => one.record === record.record)
  const { answers } = record.body
  const state = consentState(known, answers, new Date().toISOString())
  const what = briefly(record.body)
  const until = stringIn(answers, 'until')
  const again = stringIn(answers, 'askAgainOn')
  const withdrawnOn = stringIn(answers, 'withdrawnOn')
  const [said, means] = says.states[state]
  const hanging = consent === undefined || isSetAside(answers) ? [] : hangingOn(known, consent.record)
  const begun = editing.of === record.record && editing.form !== 'consent' && editing.form !== undefined && !file.records.some((one) => one.record === editing.edit) ? formOf(editing.form) : undefined
  const mayWithdraw = state !== 'refused' && state !== 'withdrawn' && !isSetAside(answers)
  // To whom and for what; everything else is asked as if for the first time.
  const first: Answers = Object.fromEntries(['purpose', 'recipient'].flatMap((field) => (answers[field] === undefined ? [] : [[field, answers[field]] as const])))
  return (
    <article className="consent" aria-label={what}>
      <Heading dir="auto">{what}</Heading>
      <StateLine said={said} means={means} good={isInForce(state)}>
        {state === 'in-force' && until !== undefined ? ` ${says.until(kept(until))}` : null}
        {state === 'provisional' && again !== undefined ? ` ${says.again(kept(again))}` : null}
        {isYes(answers, 'corrects') ? ` ${says.isCorrection}` : isYes(answers, 'replaces') ? ` ${says.isReplacement}` : null}
        {state === 'corrected' ? ` ${says.correctedOn(moment(stringIn(answers, 'correctedOn') ?? ''))}` : null}
        {state === 'replaced' ? ` ${says.replacedOn(moment(stringIn(answers, 'replacedOn') ?? ''))}` : null}
        {state === 'withdrawn' && withdrawnOn !== undefined ? ` ${says.withdrawnOn(moment(withdrawnOn))}` : null}
      </StateLine>
      {hanging.length === 0 ? null : <div className="hangs"><p className="hint">{says.hanging}</p><ul>{hanging.map((one) => <li key={one.record} dir="auto">{briefly(one.body)}</li>)}</ul></div>}
      <details className="before">
        <summary>{says.all}</summary>
        <RecordShown session={session} asked={asked} record={record} />
        {edit === undefined || isSetAside(answers) ? null : <p className="hint">{says.fixed}</p>}
      </details>
      {begun !== undefined && editing.edit !== undefined && edit !== undefined ? <EditorOf key={editing.edit} session={session} file={file} asked={begun} of={record.record} record={editing.edit} there={undefined} close={() => edit(undefined)} /> : null}
      {consent === undefined || edit === undefined ? null : <InItsPlace session={session} file={file} editing={editing} edit={edit} asked={asked} consent={consent} shown={record} />}
      {edit === undefined || isSetAside(answers) ? null : (
        <div className="actions">
          {mayWithdraw ? <Withdraw file={file} consent={record} what={what} /> : null}
          {askAgain === undefined || state === 'in-force' || state === 'not-yet' || state === 'shut-out' || state === 'may-be-shut-out' ? null : <Button className="quiet" aria-label={says.askAgainOf(what)} onPress={() => askAgain(first)}>{says.askAgain}</Button>}
          {isInForce(state) ? <Button className="quiet" onPress={() => edit(randomIds.next(), 'task', record.record)}>{says.hangTask}</Button> : null}
          {isInForce(state) ? <Button className="quiet" onPress={() => edit(randomIds.next(), 'contact-made', record.record)}>{says.hangContact}</Button> : null}
        </div>
      )}
    </article>
  )
}
