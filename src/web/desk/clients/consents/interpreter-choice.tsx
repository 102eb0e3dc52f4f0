import { Button } from 'react-aria-components'
import { answersTo, codesIn, isYes, mayInterpret, stringIn, type Interprets } from '#clients'
import { useClientMessages } from '../../i18n/use-client-messages.ts'
import { useFormats } from '../../i18n/use-messages.tsx'
import { useLanguageNames } from '../../organisation/language-names.ts'
import { asFileRecords, recordsOf } from '../file/file-records.ts'
import { todayHere } from '../forms/answers.ts'
import { useClientNames } from '../forms/use-client-names.ts'
import { useBook, type RecordShown } from '../register.ts'
import type { PartProps } from './part-props.ts'
import './consents.css'
import { useAct } from './use-act.ts'
import { writeOver } from './writes.ts'

/** Whoever fits first, then whoever must be asked about, and last those who may not. */
const rank = ({ never, ask }: Interprets): number => (never.length > 0 ? 100 + never.length : ask.length)

/** Choosing an interpreter from the organisation's book, where the client needs one. */
export const InterpreterChoice = ({ file, edit }: PartProps) => {
  const [wish] = recordsOf(file.records, 'interpreting')
  return wish !== undefined && isYes(wish.body.answers, 'needed') ? <Choosing file={file} edit={edit} wish={wish} /> : null
}

const Choosing = ({ file, edit, wish }: Pick<PartProps, 'file' | 'edit'> & { readonly wish: RecordShown }) => {
  const { choosingInterpreter: says } = useClientMessages()
  const { list } = useFormats()
  const languages = useLanguageNames()
  const book = useBook(file.group, 'interpreters')
  const { nameOf } = useClientNames()
  const { act, wrong, busy } = useAct(file.client)
  const known = asFileRecords(file.records)
  const chosen = stringIn(answersTo(known, 'interpreting'), 'chosen')
  const people = (book.data?.records ?? []).filter(({ body }) => body.form === 'interpreter')
    .map(({ record, body }) => ({ record, answers: body.answers, name: stringIn(body.answers, 'name') ?? '', verdict: mayInterpret(body.answers, { records: known, today: todayHere(), nameOf }) }))
    .toSorted((one, other) => rank(one.verdict) - rank(other.verdict))
  const choose = (name: string): void => void act([writeOver(wish, { ...wish.body.answers, chosen: name })], says.saved(name))
  const why = ({ never }: Interprets): string => list(never.map((one) => says.whyNever[one]))
  const wrongly = people.find(({ name, verdict }) => name === chosen && verdict.never.length > 0)
  return (
    <div className="form-part" role="group" aria-label={says.title}>
      <h3>{says.title}</h3>
      <p className="hint">{says.lead}</p>
      {wrongly === undefined ? null : <p className="waits now">{says.chosenNever(wrongly.name, why(wrongly.verdict))}</p>}
      {book.data !== undefined && people.length === 0 ? <p className="soft">{says.empty}</p> : null}
      <ul className="interpreters">
        {people.map(({ record, answers, name, verdict }) => (
          <li key={record} data-never={verdict.never.length > 0 ? '' : undefined}>
            <p><b dir="auto" translate="no">{name}</b> <span className="soft">{languages(codesIn(answers, 'languages'))}</span>{name === chosen ? <> · <b>{says.chosen}</b></> : null}</p>
            {verdict.never.length > 0 ? <p className="now">{says.never(why(verdict))}</p> : verdict.ask.length > 0 ? <p>{says.ask(list(verdict.ask.map((one) => says.askWhat[one])))}</p> : <p className="hint">{says.fits}</p>}
            {verdict.never.length > 0 || edit === undefined || name === chosen ? null : <Button className="quiet" aria-label={says.chooseOf(name)} onPress={() => choose(name)}>{says.choose}</Button>}
          </li>
        ))}
      </ul>
      <p className="hint" role="status">{busy ? says.saving : ''}</p>
      <div role="alert">{wrong === '' ? null : <p className="wrong">{wrong}</p>}</div>
    </div>
  )
}
