import type { ComponentType } from 'react'
import { isWithoutAnswer, type FieldType } from '#clients'
import { useClientMessages } from '../../i18n/use-client-messages.ts'
import { ChoiceControl, ChoicesControl, PickControl, YesNoControl } from './choice-control.tsx'
import { ClientControl } from './client-control.tsx'
import { MomentControl, TimeControl } from './clock-control.tsx'
import type { AskedProps, ControlProps } from './control.ts'
import { DateControl } from './date-control.tsx'
import { NoAnswer } from './no-answer.tsx'
import { RowsControl } from './rows-control.tsx'
import { TypedControl } from './typed-control.tsx'
import { useProblem } from './use-problem.ts'

const CONTROLS: Readonly<Record<Exclude<FieldType, 'rows'>, ComponentType<ControlProps>>> = {
  line: TypedControl, text: TypedControl, number: TypedControl, 'yes-no': YesNoControl, date: DateControl, moment: MomentControl, time: TimeControl, 'time-zone': ChoiceControl,
  choice: ChoiceControl, choices: ChoicesControl, country: ChoiceControl, countries: PickControl, language: ChoiceControl, languages: PickControl, staff: ChoiceControl, client: ClientControl,
}

/** One question: its name, why it is asked, a way to answer, and the ways of having no answer. */
export const AskedField = ({ field, label, why, columns, answer, set, problems }: AskedProps) => {
  const { clientForm: says } = useClientMessages()
  const inWords = useProblem()
  const own = problems.find(({ row }) => row === undefined)
  const problem = own === undefined ? undefined : inWords(own)
  const control = { field, label, why, answer, set, problem }
  const Control = field.type === 'rows' ? undefined : CONTROLS[field.type]
  return (
    <div className="asked" data-wrong={problems.length === 0 ? undefined : ''}>
      {answer !== undefined && isWithoutAnswer(answer) ? (
        <div className="entry">
          <p className="label">{label}</p>
          <p>{says.without[answer.without]}</p>
          {problem === undefined ? null : <p className="wrong">{problem}</p>}
        </div>
      ) : Control === undefined ? <RowsControl {...control} columns={columns ?? {}} problems={problems} Cell={AskedField} /> : <Control {...control} />}
      <NoAnswer label={label} answer={answer} set={set} />
    </div>
  )
}
