import { useState, type SyntheticEvent } from 'react'
import { Button } from 'react-aria-components'
import { SecretField } from '../../access/field.tsx'
import { useClientMessages } from '../../i18n/use-client-messages.ts'
import type { ArchiveOpener } from '../register.ts'
import { Step, type Steps } from './step.tsx'

/** The steps for a sealed file of another installation. */
export const OF_EXCHANGE: Steps = ['file', 'open', 'check', 'take']

const openerOf = (typed: string): ArchiveOpener => (/^AGE-SECRET-KEY-/iu.test(typed) ? { identity: typed.toUpperCase() } : { passphrase: typed })

/** The second step for a sealed file: what opens it. */
export const OpenStep = ({ open, back, wrong }: { readonly open: (opener: ArchiveOpener) => void; readonly back: () => void; readonly wrong: string }) => {
  const { clientImport, exchangeIn: says } = useClientMessages()
  const [typed, setTyped] = useState('')
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault()
    if (typed.trim() !== '') open(openerOf(typed.trim()))
  }
  return (
    <Step step="open" steps={OF_EXCHANGE}>
      <p>{says.lead}</p>
      <form onSubmit={submit}>
        <SecretField name="opener" label={says.opener} hint={says.openerHint} value={typed} onChange={setTyped} />
        <div role="alert">{wrong === '' ? null : <p className="wrong">{wrong}</p>}</div>
        <div className="actions">
          <Button type="submit" isDisabled={typed.trim() === ''}>{says.open}</Button>
          <Button className="quiet" onPress={back}>{clientImport.another}</Button>
        </div>
      </form>
    </Step>
  )
}
