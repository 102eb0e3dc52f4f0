import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useDesk } from '../desk.tsx'
import { useFormats, useMessages } from '../i18n/use-messages.tsx'
import { Page } from '../shell/page.tsx'
import { Authenticator } from './authenticator.tsx'
import { CeremonyForm, type Wrong } from './ceremony-form.tsx'
import { Field } from './field.tsx'
import { roleIn } from './role-in.ts'
import { ShownPassphrase } from './shown-passphrase.tsx'
import { Steps } from './steps.tsx'
import { reasonOf, useWrong } from './use-wrong.ts'

type Invited = { readonly authenticator: string; readonly passphrase: string; readonly name: string; readonly signInName: string; readonly organisation: string; readonly roles: readonly string[]; readonly invitedBy: { readonly name: string; readonly organisation: string }; readonly founded: boolean }

/** Somebody comes in by a code that was given to them by hand. It is typed, and stands in no address. */
export const JoinPage = () => {
  const { access, keys } = useDesk()
  const { join: says, access: words, roles } = useMessages()
  const { list } = useFormats()
  const inWords = useWrong()
  const navigate = useNavigate()
  const [at, setAt] = useState(0)
  const [code, setCode] = useState('')
  const [invited, setInvited] = useState<Invited>()
  const [typedBack, setTypedBack] = useState('')

  const open = async (): Promise<Wrong | undefined> => {
    const begun = await keys.ask('join.begin', { code })
    if (!begun.ok) return inWords(begun.refusal, 'invitation')
    setInvited(begun.value)
    setAt(1)
    return undefined
  }
  const finish = async (digits: string): Promise<Wrong | undefined> => {
    const done = await keys.ask('join.finish', { typedBack, code: digits })
    if (!done.ok) return inWords(done.refusal, reasonOf(done.refusal) === 'code-refused' ? 'code' : undefined)
    setAt(4)
    access.remembered.signInName = invited?.signInName
    // The passphrase is on paper now, and the code is used.
    setCode('')
    setInvited(undefined)
    return undefined
  }
  return (
    <Page title={says.title} lead={says.lead}>
      <Steps label={says.stepsLabel} steps={says.steps} at={at} />
      {at === 0 ? (
        <CeremonyForm does={says.open} doing={words.working} onSubmit={open}>
          <h2>{says.steps[0]}</h2>
          <p>{says.codeWhy}</p>
          <Field className="wide code-field" name="invitation" label={says.code} hint={says.codeHint} value={code} onChange={setCode} autoFocus />
        </CeremonyForm>
      ) : null}
      {at === 1 && invited !== undefined ? (
        <CeremonyForm does={says.thatIsMe} doing="" onSubmit={async () => void setAt(2)}>
          <h2>{says.steps[1]}</h2>
          <dl className="facts">
            <dt>{says.organisation}</dt>
            <dd>{invited.organisation}</dd>
            <dt>{says.invitedBy}</dt>
            <dd>{invited.invitedBy.name}{invited.invitedBy.organisation === invited.organisation ? '' : ` (${invited.invitedBy.organisation})`}</dd>
            <dt>{says.you}</dt>
            <dd>{invited.name}</dd>
            <dt>{words.signInName}</dt>
            <dd>{invited.signInName}</dd>
            <dt>{says.as}</dt>
            <dd>{list(invited.roles.map((role) => roleIn(roles, role)))}</dd>
          </dl>
          <p>{invited.founded ? says.checked : says.uncheckable}</p>
          <p className="hint">{says.notMe}</p>
        </CeremonyForm>
      ) : null}
      {at === 2 && invited !== undefined ? (
        <section>
          <h2>{says.steps[2]}</h2>
          <ShownPassphrase
            passphrase={invited.passphrase}
            onTyped={(typed) => {
              setTypedBack(typed)
              setAt(3)
            }}
          />
        </section>
      ) : null}
      {at === 3 && invited !== undefined ? (
        <section>
          <h2>{says.steps[3]}</h2>
          <Authenticator address={invited.authenticator} does={says.finish} doing={words.stretching} onCode={finish} />
        </section>
      ) : null}
      {at === 4 ? (
        <CeremonyForm
          does={words.toSignIn}
          doing=""
          onSubmit={async () => {
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
