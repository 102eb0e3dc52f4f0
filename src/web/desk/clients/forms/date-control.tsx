import { useState } from 'react'
import { Button, FieldError, Input, Label, Text, TextField } from 'react-aria-components'
import { readSaid, type DateRefusal } from '#clients'
import { useClientMessages } from '../../i18n/use-client-messages.ts'
import { useFormats } from '../../i18n/use-messages.tsx'
import { todayHere } from './answers.ts'
import { textOf, type ControlProps } from './control.ts'
import { dateQuestion, keepAsWords, keepTyped, typedOf } from './date-words.ts'
import { Called, SEALED } from './typed-control.tsx'
import { useDates } from './use-dates.ts'

/** A date as it is typed, read back in words. What may mean two days is asked back; what is none is kept in words. */
export const DateControl = ({ field, label, why, answer, set, problem }: ControlProps) => {
  const { clientForm: says } = useClientMessages()
  const { kept: inWords } = useDates()
  const how = { today: todayHere(), ahead: field.ahead === true }
  const [typed, setTyped] = useState('')
  const kept = textOf(answer)
  // What somebody types stands as they typed it; what came from elsewhere as it could have been typed.
  const shown = (keepTyped(typed, how) ?? '') === kept ? typed : typedOf(kept)
  const question = dateQuestion(kept, how)
  const take = (text: string): void => {
    setTyped(text)
    set(keepTyped(text, how))
  }
  return (
    <div>
      <TextField className="entry" value={shown} onChange={take} isInvalid={problem !== undefined} autoComplete="off">
        <Label><Called label={label} field={field} /></Label>
        <Text slot="description" className="hint">{why ?? says.dateHint}</Text>
        <Input {...SEALED} />
        <FieldError className="wrong">{problem}</FieldError>
      </TextField>
      <div className="reading" role="status">
        {kept === '' || question !== undefined ? null : readSaid(kept) === undefined ? <p className="hint">{says.reads(inWords(kept))}</p> : <p className="hint">{says.words}</p>}
        {question === undefined ? null : <Question question={question} choose={set} keepWords={() => set(keepAsWords(shown))} />}
      </div>
    </div>
  )
}

const readingsOf = (question: DateRefusal): readonly string[] => ('readings' in question ? question.readings : [])

const Question = ({ question, choose, keepWords }: { readonly question: DateRefusal; readonly choose: (kept: string) => void; readonly keepWords: () => void }) => {
  const { clientForm: says } = useClientMessages()
  const { list } = useFormats()
  const { kept } = useDates()
  return (
    <>
      <p className="now">{question.kind === 'other-calendar' ? says.question['other-calendar'](list(question.calendars.map((one) => says.calendars[one]))) : says.question[question.kind]}</p>
      <div className="actions">
        {readingsOf(question).map((reading) => <Button key={reading} className="quiet" onPress={() => choose(reading)}>{kept(reading)}</Button>)}
        {question.kind === 'other-calendar' ? question.proposals.map(({ calendar, date }) => <Button key={date} className="quiet" onPress={() => choose(date)}>{says.inCalendar(kept(date), says.calendars[calendar])}</Button>) : null}
        <Button className="quiet" onPress={keepWords}>{says.keepWords}</Button>
      </div>
    </>
  )
}
