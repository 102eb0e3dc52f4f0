import { useState } from 'react'
import type { SessionShown } from '../access/access-state.ts'
import { CeremonyForm, type Wrong } from '../access/ceremony-form.tsx'
import { Field } from '../access/field.tsx'
import { reasonOf, useWrong } from '../access/use-wrong.ts'
import { useDesk } from '../desk.tsx'
import { useFormats, useMessages } from '../i18n/use-messages.tsx'
import type { KeyRequests } from '../keys/requests.ts'
import { useAfterwards, useAsked } from '../people/use-asked.ts'
import { Digits } from './digits.tsx'
import type { RosterEntry } from './use-roster.ts'

type Waiting = KeyRequests['roster.editions-waiting']['output'][number]

const LOOKS_AGAIN_MS = 5_000

type Props = { readonly session: SessionShown; readonly listed: readonly RosterEntry[] }

/** Editions that one organisation has signed, and that want another's. */
export const EditionsWaiting = ({ session, listed }: Props) => {
  const waiting = useAsked('roster.editions-waiting', true, LOOKS_AGAIN_MS)
  return (waiting.data ?? []).map((edition) => <Edition key={edition.id} session={session} listed={listed} edition={edition} />)
}

const Edition = ({ session, listed, edition }: Props & { readonly edition: Waiting }) => {
  const { api, keys, notices } = useDesk()
  const { roster: says, access } = useMessages()
  const { list } = useFormats()
  const inWords = useWrong()
  const afterwards = useAfterwards()
  const [heard, setHeard] = useState('')
  const own = edition.organisation === session.organisation
  const by = listed.find(({ organisation }) => organisation === edition.organisation)?.name ?? edition.organisation.slice(-8)
  const act = async (): Promise<Wrong | undefined> => {
    const done = own ? await api.delete(`/api/roster/proposals/${edition.id}`) : await keys.ask('roster.sign-edition', { proposal: edition.id, heard })
    if (!done.ok) return inWords(done.refusal, reasonOf(done.refusal) === 'heard-different' ? 'heard' : undefined)
    notices.tell({ says: own ? says.takenBack : says.signed })
    await afterwards()
    return undefined
  }
  return (
    <section className="waits" aria-labelledby={`edition-${edition.id}`}>
      <h2 id={`edition-${edition.id}`}>{says.waiting}</h2>
      <p>{says.waitingBy(by, list(edition.organisations.map(({ name, suspended }) => (suspended ? `${name} (${says.state.suspended})` : name))))}</p>
      {own ? <><p>{says.ownWaits}</p><p>{says.readThis}</p><Digits spoken={edition.spoken} large /></> : null}
      <CeremonyForm does={own ? says.takeBack : says.signSecond} doing={access.working} onSubmit={act}>
        {own ? null : <Field className="wide code-field" name="heard" label={says.heard} hint={says.heardHint} value={heard} onChange={setHeard} inputMode="numeric" />}
      </CeremonyForm>
    </section>
  )
}
