import { useState } from 'react'
import { Button } from 'react-aria-components'
import { useClientMessages } from '../../i18n/use-client-messages.ts'
import { useFormats } from '../../i18n/use-messages.tsx'
import { useReasons } from '../list/second-files.tsx'
import type { ExchangeChecked } from './check-exchange.ts'
import { OF_EXCHANGE } from './open-step.tsx'
import type { ExchangeRead } from './read-exchange-file.ts'
import { Step } from './step.tsx'

const AT_ONCE = 50

type Props = {
  readonly read: ExchangeRead
  readonly files: readonly ExchangeChecked[]
  readonly isTaken: (file: ExchangeChecked) => boolean
  readonly take: (files: readonly ExchangeChecked[], taken: boolean) => void
  readonly nameOf: (client: string) => string
  readonly seen: string | undefined
  readonly next: () => void
  readonly back: () => void
}

/** The third step for a sealed file: what is in it, who may be here already, and who is taken in. */
export const ExchangeCheckStep = ({ read: { exchange, missing }, files, isTaken, take, nameOf, seen, next, back }: Props) => {
  const { clientImport, exchangeIn: says, count } = useClientMessages()
  const { day, list, number } = useFormats()
  const why = useReasons()
  const [most, setMost] = useState(AT_ONCE)
  const inside = [count(says.clients)(exchange.clients.length), count(says.attachments)(exchange.attachments.size), ...(exchange.ownForms.length === 0 ? [] : [count(says.ownForms)(exchange.ownForms.length)])]
  return (
    <Step step="check" steps={OF_EXCHANGE}>
      <p dir="auto">{says.from(exchange.from, day(exchange.madeOn.slice(0, 10)))}</p>
      <p className="hint">{says.fromHint}</p>
      <p>{says.inside(list(inside))}</p>
      {missing === 0 ? null : <p className="wrong">{count(says.missing)(missing)}</p>}
      {seen === undefined ? null : <p className="wrong">{seen}</p>}
      <p className="hint">{says.writers}</p>
      <h3>{says.files}</h3>
      {files.length < 2 ? null : (
        <div className="actions">
          <Button className="quiet" onPress={() => take(files, true)}>{says.takeAll}</Button>
          <Button className="quiet" onPress={() => take(files, false)}>{says.leaveAll}</Button>
        </div>
      )}
      <ul className="import-lines">
        {files.slice(0, most).map((file) => {
          const name = says.numbered(number(file.line), file.name || clientImport.nameless)
          return (
            <li key={file.line}>
              <div>
                <p className="import-name" translate="no" dir="auto">{name}</p>
                <p className="hint">{list([count(says.records)(file.records), ...(file.attachments === 0 ? [] : [count(says.attachments)(file.attachments)])])}</p>
                {file.files.map(({ client, reasons }) => <p key={client} className="wrong" dir="auto">{clientImport.secondFile(nameOf(client), why(reasons))}</p>)}
              </div>
              <select aria-label={says.whatToDo(name)} value={isTaken(file) ? 'take' : 'leave'} onChange={({ target }) => take([file], target.value === 'take')}>
                <option value="take">{says.choices.take}</option>
                <option value="leave">{says.choices.leave}</option>
              </select>
            </li>
          )
        })}
      </ul>
      {files.length > most ? <Button className="quiet" onPress={() => setMost(most + AT_ONCE)}>{clientImport.moreLines}</Button> : null}
      <div className="actions">
        <Button isDisabled={!files.some(isTaken)} onPress={next}>{clientImport.next}</Button>
        <Button className="quiet" onPress={back}>{clientImport.another}</Button>
      </div>
    </Step>
  )
}
