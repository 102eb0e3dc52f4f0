import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { Button } from 'react-aria-components'
import { useDesk } from '../desk.tsx'
import { useMessages } from '../i18n/use-messages.tsx'
import { Page } from '../shell/page.tsx'
import { useWatched } from '../watched.ts'
import { Authenticator } from './authenticator.tsx'
import { CeremonyForm, type Wrong } from './ceremony-form.tsx'
import { Field } from './field.tsx'
import { NO_NETWORK, NetworkFields, toOrganisation } from './network-fields.tsx'
import { ShownPassphrase } from './shown-passphrase.tsx'
import { Steps } from './steps.tsx'
import { reasonOf, useWrong } from './use-wrong.ts'

type Drawn = { readonly authenticator: string; readonly passphrase: string }

/** An empty installation becomes a network with its first administrator. Nothing is made before the last step. */
export const SetUpPage = () => {
  const { access, keys } = useDesk()
  const { setUp: says, access: words } = useMessages()
  const inWords = useWrong()
  const navigate = useNavigate()
  const standing = useWatched(access.state)
  const [at, setAt] = useState(0)
  const [token, setToken] = useState('')
  const [network, setNetwork] = useState(NO_NETWORK)
  const [person, setPerson] = useState({ name: '', signInName: '' })
  const [drawn, setDrawn] = useState<Drawn>()
  const [typedBack, setTypedBack] = useState('')

  const draw = async (): Promise<Wrong | undefined> => {
    const begun = await keys.ask('set-up.begin', { token: token.trim(), signInName: person.signInName })
    if (!begun.ok) {
      if (reasonOf(begun.refusal) !== 'set-up-token-wrong') return inWords(begun.refusal, reasonOf(begun.refusal) === 'body-not-understood' ? 'signInName' : undefined)
      setAt(0)
      return undefined
    }
    setDrawn(begun.value)
    setAt(3)
    return undefined
  }
  const finish = async (code: string): Promise<Wrong | undefined> => {
    const done = await keys.ask('set-up.finish', { network: network.network.trim(), organisation: toOrganisation(network), name: person.name.trim(), typedBack, code })
    if (!done.ok) return inWords(done.refusal, reasonOf(done.refusal) === 'code-refused' ? 'code' : undefined)
    // What was drawn is on paper now.
    setDrawn(undefined)
    access.remembered.signInName = person.signInName
    setAt(5)
    return undefined
  }
  const checkToken = async (): Promise<Wrong | undefined> => {
    const tried = await keys.ask('set-up.begin', { token: token.trim(), signInName: 'administrator' })
    if (!tried.ok) return inWords(tried.refusal, reasonOf(tried.refusal) === 'set-up-token-wrong' || reasonOf(tried.refusal) === 'body-not-understood' ? 'token' : undefined)
    setAt(1)
    return undefined
  }
  const back = (to: number) => <Button className="quiet" onPress={() => setAt(to)}>{words.back}</Button>

  if (standing.kind !== 'set-up' && at < 5) return <Page title={says.title} lead={standing.kind === 'asking' ? words.asking : says.notNeeded} />
  return (
    <Page title={says.title} lead={says.lead}>
      <Steps label={says.stepsLabel} steps={says.steps} at={at} />
      {at === 0 ? (
        <CeremonyForm does={words.next} doing={words.working} onSubmit={checkToken}>
          <h2>{says.steps[0]}</h2>
          <p>{says.tokenWhy}</p>
          <Field className="wide" name="token" label={says.token} hint={says.tokenHint} value={token} onChange={setToken} autoFocus />
        </CeremonyForm>
      ) : null}
      {at === 1 ? (
        <CeremonyForm does={words.next} doing="" onSubmit={async () => void setAt(2)} beside={back(0)}>
          <h2>{says.steps[1]}</h2>
          <p>{says.networkWhy}</p>
          <NetworkFields value={network} onChange={setNetwork} />
        </CeremonyForm>
      ) : null}
      {at === 2 ? (
        <CeremonyForm does={words.next} doing={words.working} onSubmit={draw} beside={back(1)}>
          <h2>{says.steps[2]}</h2>
          <p>{says.personWhy}</p>
          <Field name="name" label={says.name} value={person.name} onChange={(name) => setPerson({ ...person, name })} complete="name" autoFocus />
          <Field name="signInName" label={words.signInName} hint={words.signInNameHint} value={person.signInName} onChange={(signInName) => setPerson({ ...person, signInName })} longest={60} />
        </CeremonyForm>
      ) : null}
      {at === 3 && drawn !== undefined ? (
        <section>
          <h2>{says.steps[3]}</h2>
          <ShownPassphrase
            passphrase={drawn.passphrase}
            onTyped={(typed) => {
              setTypedBack(typed)
              setAt(4)
            }}
          />
        </section>
      ) : null}
      {at === 4 && drawn !== undefined ? (
        <section>
          <h2>{says.steps[4]}</h2>
          <Authenticator address={drawn.authenticator} does={says.finish} doing={words.stretching} onCode={finish} />
        </section>
      ) : null}
      {at === 5 ? (
        <CeremonyForm
          does={words.toSignIn}
          doing=""
          onSubmit={async () => {
            await access.begin()
            await navigate({ to: '/sign-in' })
            return undefined
          }}
        >
          <h2>{says.doneTitle}</h2>
          <p>{says.done}</p>
        </CeremonyForm>
      ) : null}
    </Page>
  )
}
