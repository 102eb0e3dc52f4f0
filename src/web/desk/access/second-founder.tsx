import { useState } from 'react'
import { useDesk } from '../desk.tsx'
import { useMessages } from '../i18n/use-messages.tsx'
import { CeremonyForm, type Wrong } from './ceremony-form.tsx'
import { Field, SecretField } from './field.tsx'
import { Steps } from './steps.tsx'
import { useWrong } from './use-wrong.ts'

/** The second founder: what the first has signed is checked by the code, signed too, and the own secret sealed with the root. */
export const SecondFounder = ({ first, proposed, signed }: { readonly first: string; readonly proposed: boolean; readonly signed: boolean }) => {
  const { access, keys } = useDesk()
  const { founding: says, access: words, codes } = useMessages()
  const inWords = useWrong()
  const [passphrase, setPassphrase] = useState('')
  const [wantsCode, setWantsCode] = useState(false)
  const [code, setCode] = useState('')
  const at = proposed || signed ? 1 : 0
  const complete = async (): Promise<Wrong | undefined> => {
    const completed = await keys.ask('founding.complete', { passphrase, ...(wantsCode && { code }) })
    if (!completed.ok) {
      if (completed.refusal.kind === 'code-wanted') setWantsCode(true)
      return inWords(completed.refusal, completed.refusal.kind === 'wrong-key' ? 'passphrase' : undefined)
    }
    await access.refresh()
    return undefined
  }
  return (
    <>
      <Steps label={says.stepsLabel} steps={says.secondSteps} at={at} />
      <h2>{says.secondSteps[at]}</h2>
      {at === 0 ? <p role="status" className="waits">{says.waitsForFirst(first)}</p> : (
        <CeremonyForm does={says.signSecond} doing={words.stretching} onSubmit={complete}>
          <p>{says.signSecondWhy(first)}</p>
          {wantsCode ? <Field className="wide code-field" name="invitation" label={codes.label} hint={codes.again} value={code} onChange={setCode} /> : null}
          <SecretField name="passphrase" label={words.passphrase} hint={words.passphraseHint} value={passphrase} onChange={setPassphrase} />
        </CeremonyForm>
      )}
    </>
  )
}
