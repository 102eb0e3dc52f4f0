import { Label, Radio, RadioGroup } from 'react-aria-components'
import { randomIds } from '#kernel'
import { mayBeCounted, stringIn, type Answer } from '#clients'
import { useClientMessages } from '../../i18n/use-client-messages.ts'
import { asFileRecords, recordsOf } from '../file/file-records.ts'
import { todayHere } from '../forms/answers.ts'
import { useDates } from '../forms/use-dates.ts'
import type { PartProps } from './part-props.ts'
import { useAct } from './use-act.ts'
import { writeAnew, writeOver } from './writes.ts'

const ANSWERS: readonly (readonly ['yes' | 'no' | 'not-asked', Answer])[] = [['yes', true], ['no', false], ['not-asked', { without: 'not-asked' }]]

/** Whether the person may be counted: three plain choices, saved at once. */
export const CountedChoice = ({ file, edit }: PartProps) => {
  const { counting: says } = useClientMessages()
  const { kept } = useDates()
  const { act, wrong, busy } = useAct(file.client)
  const [record] = recordsOf(file.records, 'counted')
  const now = mayBeCounted(asFileRecords(file.records), new Date().toISOString())
  const on = stringIn(record?.body.answers ?? {}, 'askedOn')
  const choose = (value: string): void => {
    const chosen = ANSWERS.find(([one]) => one === value)
    if (chosen === undefined) return
    const { askedOn: _before, ...rest } = record?.body.answers ?? {}
    const answers = { ...rest, mayBeCounted: chosen[1], ...(value !== 'not-asked' && { askedOn: todayHere() }) }
    void act([record === undefined ? writeAnew(randomIds.next(), 'counted', answers) : writeOver(record, answers)], says.saved)
  }
  const words = { yes: says.yes, no: says.no, 'not-asked': says.notAsked }
  return (
    <div className="form-part" role="group" id="counted" tabIndex={-1} aria-label={says.title}>
      <RadioGroup className="counted" orientation="horizontal" value={now} onChange={choose} isReadOnly={edit === undefined || busy}>
        <Label><h3>{says.title}</h3></Label>
        <p>{says.text}</p>
        <div className="yes-no">{ANSWERS.map(([value]) => <Radio key={value} value={value} className="tick round"><span className="box" aria-hidden="true" />{words[value]}</Radio>)}</div>
      </RadioGroup>
      <p className="hint" role="status">{busy ? says.saving : `${says.counts[now]} ${on === undefined ? '' : says.on(kept(on))}`}</p>
      <div role="alert">{wrong === '' ? null : <p className="wrong">{wrong}</p>}</div>
    </div>
  )
}
