import { useState } from 'react'
import { Button } from 'react-aria-components'
import { CeremonyForm, type Wrong } from '../access/ceremony-form.tsx'
import { SecretField } from '../access/field.tsx'
import { ShownPassphrase } from '../access/shown-passphrase.tsx'
import { useWrong } from '../access/use-wrong.ts'
import { useDesk } from '../desk.tsx'
import { useMessages } from '../i18n/use-messages.tsx'

type Step = { readonly kind: 'none' } | { readonly kind: 'drawn'; readonly passphrase: string } | { readonly kind: 'typed'; readonly typedBack: string }

/** Another passphrase: drawn, written down, typed back; then the old one is asked for. */
export const AnotherPassphrase = () => {
  const { keys, notices } = useDesk()
  const { anotherPassphrase: says, access } = useMessages()
  const inWords = useWrong()
  const [step, setStep] = useState<Step>({ kind: 'none' })
  const [current, setCurrent] = useState('')
  const draw = async (): Promise<void> => {
    const drawn = await keys.ask('passphrase.draw', undefined)
    if (drawn.ok) setStep({ kind: 'drawn', passphrase: drawn.value })
    else notices.tell({ says: inWords(drawn.refusal).says })
  }
  const change = async (typedBack: string): Promise<Wrong | undefined> => {
    const changed = await keys.ask('passphrase.change', { current, typedBack })
    if (!changed.ok) return inWords(changed.refusal, 'current')
    setCurrent('')
    setStep({ kind: 'none' })
    notices.tell({ says: says.changed })
    return undefined
  }
  return (
    <section aria-labelledby="another-passphrase">
      <h2 id="another-passphrase">{says.title}</h2>
      <p>{says.lead}</p>
      {step.kind === 'none' ? <p><Button onPress={() => void draw()}>{says.draw}</Button></p> : null}
      {step.kind === 'drawn' ? <ShownPassphrase passphrase={step.passphrase} onTyped={(typedBack) => setStep({ kind: 'typed', typedBack })} /> : null}
      {step.kind === 'typed' ? (
        <CeremonyForm does={says.change} doing={access.stretching} onSubmit={() => change(step.typedBack)}>
          <SecretField name="current" label={says.current} hint={access.passphraseHint} value={current} onChange={setCurrent} autoFocus />
        </CeremonyForm>
      ) : null}
    </section>
  )
}
