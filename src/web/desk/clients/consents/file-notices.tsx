import { useState } from 'react'
import { Button } from 'react-aria-components'
import { randomIds } from '#kernel'
import { answersTo, childhoodOn, codesIn, disclosuresWaiting, isTreatedAsChild, isYes, ofForm, stringIn, toAskAgain, turnsEighteen, type Answers, type FileRecord } from '#clients'
import { useClientMessages } from '../../i18n/use-client-messages.ts'
import { asFileRecords, recordsOf } from '../file/file-records.ts'
import { firstAnswers } from '../file/first-answers.ts'
import { todayHere } from '../forms/answers.ts'
import { useFormWords } from '../forms/form-asked.ts'
import { useDates } from '../forms/use-dates.ts'
import { BeforeYouBegin } from './before-you-begin.tsx'
import type { PartProps } from './part-props.ts'
import './consents.css'
import { useAct } from './use-act.ts'
import { writeAnew, writeOver } from './writes.ts'

const SOON_MS = 92 * 86_400_000

/** What must be seen first: open second names, an excluded representative, coming of age, and what was not told yet. */
export const FileNotices = (props: PartProps) => {
  const { waiting: says, count } = useClientMessages()
  const known = asFileRecords(props.file.records)
  const open = disclosuresWaiting(known)
  const isExcluding = ofForm(known, 'representative').some(({ body }) => isYes(body.answers, 'excluded'))
  return (
    <>
      {open.length === 0 ? null : <div className="waits"><p className="now"><b>{count(says.second)(open.length)}</b> <a href="#disclosure">{says.toSecond}</a></p></div>}
      {isExcluding ? <p className="waits now">{says.excluded}</p> : null}
      <ComingOfAge {...props} known={known} />
      {ofForm(known, 'person').length === 0 ? null : <Told {...props} known={known} />}
    </>
  )
}

const ComingOfAge = ({ file, edit, known }: PartProps & { readonly known: readonly FileRecord[] }) => {
  const { waiting: says, count } = useClientMessages()
  const { kept } = useDates()
  const { act, wrong, busy } = useAct(file.client)
  const again = toAskAgain(known, new Date().toISOString())?.adult
  if (again === undefined) return <Soon known={known} says={(day) => says.soon(kept(day))} />
  const [child] = recordsOf(file.records, 'child')
  const done = (): void => {
    const today: Answers = { askedAgainAt18: todayHere() }
    void act([child === undefined ? writeAnew(randomIds.next(), 'child', today) : writeOver(child, { ...child.body.answers, ...today })], says.adultSaved)
  }
  return (
    <section className="waits" aria-label={says.adult}>
      <h2>{says.adult}</h2>
      <ul className="taken">
        {again.consents.length === 0 ? null : <li>{count(says.adultText.consents)(again.consents.length)} <a href="#consent">{says.toSecond}</a></li>}
        {again.representatives.length === 0 ? null : <li>{count(says.adultText.representatives)(again.representatives.length)}</li>}
        {again.counted ? <li>{says.adultText.counted}</li> : null}
        {again.everything ? <li>{says.adultText.everything}</li> : null}
      </ul>
      {again.everything && edit !== undefined ? <div className="actions"><Button className="quiet" data-pending={busy ? '' : undefined} onPress={done}>{says.adultDone}</Button></div> : null}
      <div role="alert">{wrong === '' ? null : <p className="wrong">{wrong}</p>}</div>
    </section>
  )
}

const Soon = ({ known, says }: { readonly known: readonly FileRecord[]; readonly says: (day: string) => string }) => {
  const person = answersTo(known, 'person')
  const writtenOn = ofForm(known, 'person').at(-1)?.body.at.slice(0, 10) ?? todayHere()
  const [first] = turnsEighteen(person, writtenOn) ?? []
  const isSoon = first !== undefined && isTreatedAsChild(childhoodOn(person, todayHere(), writtenOn)) && Date.parse(first) - Date.now() < SOON_MS
  return isSoon ? <p className="waits">{says(first)}</p> : null
}

/** What is said before the person speaks: open until somebody has written down that it was said. */
const Told = ({ session, file, edit, known }: PartProps & { readonly known: readonly FileRecord[] }) => {
  const { before: says } = useClientMessages()
  const { asked } = useFormWords()
  const { act, wrong } = useAct(file.client)
  const [isOpen, setOpen] = useState(false)
  const [record] = recordsOf(file.records, 'intake')
  const intake = record?.body.answers ?? {}
  const form = asked('intake')?.form
  if (form === undefined || (stringIn(intake, 'toldOn') !== undefined && !isOpen)) return null
  const confirm = (told: Answers): void => void act([record === undefined ? writeAnew(randomIds.next(), 'intake', { ...firstAnswers(form, session.staff), ...told }) : writeOver(record, { ...intake, ...told })], says.confirmed)
  return (
    <div className="waits">
      <p>{says.notTold} <Button className="quiet" aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>{says.show}</Button></p>
      {isOpen ? <BeforeYouBegin organisation={session.organisation} group={file.group} languages={codesIn(answersTo(known, 'person'), 'languages')} intake={intake} confirm={edit === undefined ? undefined : confirm} /> : null}
      <div role="alert">{wrong === '' ? null : <p className="wrong">{wrong}</p>}</div>
    </div>
  )
}
