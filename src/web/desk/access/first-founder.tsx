import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Button } from 'react-aria-components'
import { invalidate } from '../api/queries.ts'
import { useDesk } from '../desk.tsx'
import { useMessages } from '../i18n/use-messages.tsx'
import type { SessionShown } from './access-state.ts'
import { CeremonyForm, type Wrong } from './ceremony-form.tsx'
import { Field, SecretField } from './field.tsx'
import { Fingerprint } from './fingerprint.tsx'
import { InvitedCode } from './invited-code.tsx'
import { Steps } from './steps.tsx'
import { useWrong } from './use-wrong.ts'
import type { InvitationListed } from './what-server-says.ts'

/** How far a founding has come, as the first of the two sees it. */
type FirstFounderProps = { readonly session: SessionShown; readonly second: string | undefined; readonly waiting: readonly InvitationListed[]; readonly proposed: boolean; readonly signed: boolean }

/** The first founder: invites the second, checks their keys, signs, and seals their own secret with the root once the second has signed. */
export const FirstFounder = ({ session, second, waiting, proposed, signed }: FirstFounderProps) => {
  const { founding: says } = useMessages()
  const [code, setCode] = useState<{ readonly code: string; readonly to: string }>()
  const [spoken, setSpoken] = useState<string>()
  const at = signed ? 4 : second === undefined ? (waiting.length > 0 ? 1 : 0) : proposed ? 3 : 2
  return (
    <>
      <Steps label={says.stepsLabel} steps={says.firstSteps} at={at} />
      <h2>{says.firstSteps[at]}</h2>
      {at === 0 ? <InviteSecond onInvited={setCode} /> : null}
      {at === 1 ? (
        <>
          {code === undefined ? <p>{says.codeGone(waiting[0]?.name ?? '')}</p> : <InvitedCode {...code} />}
          <p role="status" className="waits">{says.waitsForJoin(waiting[0]?.name ?? '')}</p>
          <TakeBack organisation={session.organisation} invitations={waiting} onDone={() => setCode(undefined)} />
        </>
      ) : null}
      {at === 2 ? <SignFirst second={second ?? ''} onSigned={setSpoken} /> : null}
      {at === 3 ? (
        <>
          {spoken === undefined ? null : <Fingerprint spoken={spoken} organisation={session.at.name} />}
          <p role="status" className="waits">{says.waitsForSignature(second ?? '')}</p>
        </>
      ) : null}
      {at === 4 ? <AcceptFounding /> : null}
    </>
  )
}

const InviteSecond = ({ onInvited }: { readonly onInvited: (code: { readonly code: string; readonly to: string }) => void }) => {
  const { keys } = useDesk()
  const { founding: says, access } = useMessages()
  const inWords = useWrong()
  const client = useQueryClient()
  const [person, setPerson] = useState({ name: '', signInName: '' })
  const invite = async (): Promise<Wrong | undefined> => {
    const invited = await keys.ask('founding.invite', { ...person, name: person.name.trim(), roles: ['administrator'] })
    if (!invited.ok) return inWords(invited.refusal, 'signInName')
    onInvited({ code: invited.value.code, to: person.name.trim() })
    await invalidate(client, '/api/organisations')
    return undefined
  }
  return (
    <CeremonyForm does={says.invite} doing={access.working} onSubmit={invite}>
      <p>{says.inviteWhy}</p>
      <Field name="name" label={says.theirName} value={person.name} onChange={(name) => setPerson({ ...person, name })} />
      <Field name="signInName" label={says.theirSignInName} hint={access.signInNameHint} value={person.signInName} onChange={(signInName) => setPerson({ ...person, signInName })} longest={60} />
    </CeremonyForm>
  )
}

const TakeBack = ({ organisation, invitations, onDone }: { readonly organisation: string; readonly invitations: readonly InvitationListed[]; readonly onDone: () => void }) => {
  const { api, notices } = useDesk()
  const { founding: says } = useMessages()
  const inWords = useWrong()
  const client = useQueryClient()
  const takeBack = async (): Promise<void> => {
    for (const { id } of invitations) {
      const done = await api.delete(`/api/organisations/${organisation}/invitations/${id}`)
      if (!done.ok) notices.tell({ says: inWords(done.refusal).says })
    }
    onDone()
    await invalidate(client, '/api/organisations')
  }
  return <p><Button className="quiet" onPress={() => void takeBack()}>{says.takeBack}</Button></p>
}

const SignFirst = ({ second, onSigned }: { readonly second: string; readonly onSigned: (spoken: string) => void }) => {
  const { keys } = useDesk()
  const { founding: says, access, codes } = useMessages()
  const inWords = useWrong()
  const client = useQueryClient()
  const [wantsCode, setWantsCode] = useState(false)
  const [code, setCode] = useState('')
  const sign = async (): Promise<Wrong | undefined> => {
    const drafted = await keys.ask('founding.draft', wantsCode ? { code } : {})
    if (!drafted.ok) {
      if (drafted.refusal.kind === 'code-wanted') setWantsCode(true)
      return inWords(drafted.refusal)
    }
    onSigned(drafted.value.spoken)
    await invalidate(client, '/api/organisations')
    return undefined
  }
  return (
    <CeremonyForm does={says.sign} doing={access.working} onSubmit={sign}>
      <p>{says.signWhy(second)}</p>
      {wantsCode ? <Field className="wide code-field" name="invitation" label={codes.label} hint={codes.again} value={code} onChange={setCode} autoFocus /> : null}
    </CeremonyForm>
  )
}

const AcceptFounding = () => {
  const { access, keys } = useDesk()
  const { founding: says, access: words } = useMessages()
  const inWords = useWrong()
  const [passphrase, setPassphrase] = useState('')
  const accept = async (): Promise<Wrong | undefined> => {
    const accepted = await keys.ask('founding.accept', { passphrase })
    if (!accepted.ok) return inWords(accepted.refusal, 'passphrase')
    await access.refresh()
    return undefined
  }
  return (
    <CeremonyForm does={says.seal} doing={words.stretching} onSubmit={accept}>
      <p>{says.sealWhy}</p>
      <SecretField name="passphrase" label={words.passphrase} hint={words.passphraseHint} value={passphrase} onChange={setPassphrase} autoFocus />
    </CeremonyForm>
  )
}
