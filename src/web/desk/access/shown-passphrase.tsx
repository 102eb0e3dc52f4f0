import { useState } from 'react'
import { useDesk } from '../desk.tsx'
import { useMessages } from '../i18n/use-messages.tsx'
import { CeremonyForm } from './ceremony-form.tsx'
import { SecretField } from './field.tsx'
import { useWrong } from './use-wrong.ts'

/** Six words, to be copied onto paper. */
const Words = ({ passphrase }: { readonly passphrase: string }) => {
  const { passphrase: says } = useMessages()
  return (
    <ol className="words" translate="no" aria-label={says.words}>
      {passphrase.split('-').map((word, place) => <li key={`${place} ${word}`}>{word}</li>)}
    </ol>
  )
}

/** A passphrase is shown once, then hidden and typed back. `onTyped` gets what was typed, as it was typed. */
export const ShownPassphrase = ({ passphrase, onTyped }: { readonly passphrase: string; readonly onTyped: (typed: string) => void }) => {
  const { keys } = useDesk()
  const { access, passphrase: says } = useMessages()
  const inWords = useWrong()
  const [written, setWritten] = useState(false)
  const [typed, setTyped] = useState('')
  if (!written) {
    return (
      <CeremonyForm does={says.written} doing="" onSubmit={async () => void setWritten(true)}>
        <p>{says.why}</p>
        <Words passphrase={passphrase} />
        <p>{says.paper}</p>
      </CeremonyForm>
    )
  }
  const compare = async () => {
    const compared = await keys.ask('compare-passphrase', { shown: passphrase, typed })
    if (!compared.ok) return inWords(compared.refusal, 'typedBack')
    if (compared.value.wrong.length > 0) return { field: 'typedBack', says: says.wrongWords(compared.value.wrong.map((place) => place + 1)) }
    onTyped(typed)
    return undefined
  }
  return (
    <CeremonyForm does={access.next} doing={says.comparing} onSubmit={compare} beside={<button type="button" className="quiet" onClick={() => setWritten(false)}>{says.again}</button>}>
      <p>{says.typeWhy}</p>
      <SecretField name="typedBack" label={says.typeBack} hint={says.typeHint} value={typed} onChange={setTyped} autoFocus shown />
    </CeremonyForm>
  )
}
