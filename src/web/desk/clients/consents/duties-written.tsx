import { useState } from 'react'
import { Button } from 'react-aria-components'
import { randomIds } from '#kernel'
import { DUTY_COUNTRIES, dutiesIn, ownDutyOf, stringIn, type Answers, type KnownDuty } from '#clients'
import type { SessionShown } from '../../access/access-state.ts'
import { useClientMessages } from '../../i18n/use-client-messages.ts'
import { useFormats } from '../../i18n/use-messages.tsx'
import { Choice } from '../../people/choice.tsx'
import { may } from '../../people/may.ts'
import { COUNTRIES } from '../../access/countries.ts'
import { useFormWords } from '../forms/form-asked.ts'
import type { RecordShown } from '../register.ts'
import { DutyEditor } from './duty-editor.tsx'
import { DutyShown } from './told-words.tsx'

type Props = { readonly session: SessionShown; readonly group: string; /** The organisation's country; none where it has said none. */ readonly own: string; readonly written: readonly RecordShown[] }

/** What is being written: a record of the book, or one that begins with these answers. */
type Open = { readonly record: string; readonly there: RecordShown | undefined; readonly first: Answers }

/** What must be reported in one country, and what the organisation writes about it. */
export const DutiesWritten = ({ session, group, own, written }: Props) => {
  const { grounds: says, before } = useClientMessages()
  const { country: nameOf, order } = useFormats()
  const { code } = useFormWords()
  const [country, setCountry] = useState(own === '' ? (DUTY_COUNTRIES[0] ?? '') : own)
  const [open, setOpen] = useState<Open>()
  const mayWrite = group !== '' && may(session, 'write-clients')
  const duties = dutiesIn(country, written.map(({ body }) => body.answers))
  const ours = written.filter(({ body }) => ownDutyOf(body.answers)?.country === country)
  const theirs = duties.filter((one) => !one.own)
  const close = (): void => setOpen(undefined)
  const begin = (first: Answers): void => setOpen({ record: randomIds.next(), there: undefined, first })
  const correct = ({ duty }: KnownDuty): Answers => ({ country, kind: duty.kind, ...(duty.law !== undefined && { law: duty.law }), ...(duty.fact.source !== undefined && { source: duty.fact.source }) })
  const editor = open === undefined ? null : <DutyEditor key={open.record} group={group} record={open.record} there={open.there} first={open.first} close={close} />
  const known = COUNTRIES.map((one) => [one, nameOf(one)] as const).toSorted(([, one], [, other]) => order(one, other))
  return (
    <>
      {own === '' ? <p className="now">{before.noCountry}</p> : null}
      <Choice label={says.country} value={country} choose={setCountry} options={known} />
      {duties.length === 0 ? <p className="now">{before.nothing}</p> : null}
      <ul className="duties">
        {ours.map((record) => {
          const duty = ownDutyOf(record.body.answers)
          const kind = code({ codes: 'duty-kinds' }, stringIn(record.body.answers, 'kind') ?? '')
          if (duty === undefined) return null
          return <li key={record.record}>{open?.record === record.record ? editor : <><DutyShown known={{ duty, own: true }} />{mayWrite ? <Button className="quiet" aria-label={says.changeOf(kind)} onPress={() => setOpen({ record: record.record, there: record, first: record.body.answers })}>{says.change}</Button> : null}</>}</li>
        })}
        {theirs.map((one) => <li key={one.duty.kind}><DutyShown known={one} />{mayWrite ? <Button className="quiet" aria-label={`${says.correct}: ${code({ codes: 'duty-kinds' }, one.duty.kind)}`} onPress={() => begin(correct(one))}>{says.correct}</Button> : null}</li>)}
      </ul>
      {open !== undefined && open.there === undefined ? editor : null}
      {mayWrite && open === undefined ? <Button className="quiet" onPress={() => begin({ country })}>{says.add}</Button> : null}
    </>
  )
}
