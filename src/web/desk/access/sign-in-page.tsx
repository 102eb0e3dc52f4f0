import { Link, useNavigate, useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components'
import { useDesk } from '../desk.tsx'
import { useMessages } from '../i18n/use-messages.tsx'
import { Page } from '../shell/page.tsx'
import { useWatched } from '../watched.ts'
import { CeremonyForm, type Wrong } from './ceremony-form.tsx'
import { DemonstrationPeople, type Means } from './demonstration-people.tsx'
import { CodeField, Field, SecretField } from './field.tsx'
import { reasonOf, useWrong } from './use-wrong.ts'

/** Signing in: what only the person knows, then what only their authenticator shows. */
export const SignInPage = () => {
  const { access, keys } = useDesk()
  const { signIn: says, access: words } = useMessages()
  const inWords = useWrong()
  const navigate = useNavigate()
  const { history } = useRouter()
  const standing = useWatched(access.state)
  const [step, setStep] = useState<'passphrase' | 'code'>('passphrase')
  const [signInName, setSignInName] = useState(access.remembered.signInName ?? '')
  const [passphrase, setPassphrase] = useState('')
  const [code, setCode] = useState('')

  const begin = async (): Promise<Wrong | undefined> => {
    const begun = await keys.ask('sign-in.begin', { signInName, passphrase })
    if (!begun.ok) return inWords(begun.refusal, ['sign-in-refused', 'unknown-words', 'wrong-number-of-words'].includes(reasonOf(begun.refusal)) ? 'passphrase' : undefined)
    setPassphrase('')
    setStep('code')
    return undefined
  }
  const finish = async (): Promise<Wrong | undefined> => {
    const opened = await keys.ask('sign-in.finish', { code })
    if (!opened.ok) {
      setCode('')
      const reason = reasonOf(opened.refusal)
      // The server's memory of the first step is short: then both are made again.
      if (reason === 'sign-in-again' || reason === 'nothing-begun') setStep('passphrase')
      return inWords(opened.refusal, reason === 'code-refused' ? 'code' : undefined)
    }
    access.remembered.signInName = undefined
    access.opened(opened.value)
    const { to } = access.remembered
    access.remembered.to = undefined
    if (to === undefined) await navigate({ to: '/' })
    else history.push(to)
    return undefined
  }
  const sitDown = (means: Means): void => {
    setStep('passphrase')
    setSignInName(means.signInName)
    setPassphrase(means.passphrase)
    setCode(means.code)
  }
  return (
    <Page title={says.title} lead={standing.kind === 'signed-out' && standing.over ? says.over : says.lead}>
      {step === 'passphrase' ? (
        <CeremonyForm does={words.next} doing={words.stretching} onSubmit={begin}>
          <Field name="signInName" label={words.signInName} value={signInName} onChange={setSignInName} autoFocus={signInName === ''} longest={60} />
          <SecretField name="passphrase" label={words.passphrase} hint={words.passphraseHint} value={passphrase} onChange={setPassphrase} autoFocus={signInName !== ''} />
        </CeremonyForm>
      ) : (
        <CeremonyForm does={says.finish} doing={says.opening} onSubmit={finish} beside={<Button className="quiet" onPress={() => setStep('passphrase')}>{words.back}</Button>}>
          <p>{says.codeStep(signInName)}</p>
          <CodeField value={code} onChange={setCode} autoFocus />
        </CeremonyForm>
      )}
      <Disclosure className="disclosure">
        <Heading level={2}><Button slot="trigger" className="quiet">{says.forgotten}</Button></Heading>
        <DisclosurePanel>
          <p>{says.forgottenHow}</p>
          <p>{says.forgottenWhy}</p>
        </DisclosurePanel>
      </Disclosure>
      <p><Link to="/join">{says.join}</Link></p>
      <DemonstrationPeople onSit={sitDown} />
    </Page>
  )
}
