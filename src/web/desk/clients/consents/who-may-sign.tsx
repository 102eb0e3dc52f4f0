import { answersTo, isShutOut, maySign, ofForm, stringIn } from '#clients'
import { useClientMessages } from '../../i18n/use-client-messages.ts'
import { asFileRecords } from '../file/file-records.ts'
import { todayHere } from '../forms/answers.ts'
import type { FileShown } from '../register.ts'
import './consents.css'
import { StateLine } from './state-line.tsx'

/** For a child: which representatives may see and sign today, and who is excluded. */
export const WhoMaySign = ({ file }: { readonly file: FileShown }) => {
  const { signing: says } = useClientMessages()
  const known = asFileRecords(file.records)
  const person = answersTo(known, 'person')
  const writtenOn = ofForm(known, 'person').at(-1)?.body.at.slice(0, 10) ?? todayHere()
  const representatives = ofForm(known, 'representative')
  if (representatives.length === 0) return <p className="hint">{says.lead}</p>
  return (
    <div className="form-part" role="group" aria-label={says.title}>
      <h3>{says.title}</h3>
      <p className="hint">{says.lead}</p>
      <ul className="representatives">
        {representatives.map(({ record, body }) => {
          const name = stringIn(body.answers, 'name') ?? ''
          // One record that excludes them is enough, whatever another says.
          const isOut = isShutOut(known, name)
          const may = maySign(person, body.answers, todayHere(), writtenOn)
          const why = isOut ? says.mayNot['representative-excluded'] : may.ok ? says.may : says.mayNot[may.refusal.kind]
          return <li key={record} data-excluded={isOut ? '' : undefined}><p><b dir="auto" translate="no">{name}</b></p><StateLine said={isOut ? says.excludedMark : may.ok ? says.yes : says.no} means={why} good={may.ok && !isOut} /></li>
        })}
      </ul>
    </div>
  )
}
