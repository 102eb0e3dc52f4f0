import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Button } from 'react-aria-components'
import { asking, invalidate } from '../api/queries.ts'
import { useDesk } from '../desk.tsx'
import { useMessages } from '../i18n/use-messages.tsx'
import { Page } from '../shell/page.tsx'
import type { AccessState } from './access-state.ts'
import { CeremonyForm, type Wrong } from './ceremony-form.tsx'
import { SecretField } from './field.tsx'
import { askPrf, hasPasskeys } from './passkey.ts'
import { reasonOf, useWrong } from './use-wrong.ts'

/** A passkey of one's own, as the server lists it. */
export type PasskeyListed = { readonly id: string; readonly credential?: string; readonly name?: string; readonly since?: string }

/** All there is of a desk that is locked. Below it the address stays, and what is registered to be kept. */
export const UnlockPage = ({ locked: { who, because } }: { readonly locked: Extract<AccessState, { readonly kind: 'locked' }> }) => {
  const { access, api, keys } = useDesk()
  const { unlock: says, access: words } = useMessages()
  const inWords = useWrong()
  const client = useQueryClient()
  const passkeys = useQuery(asking<readonly PasskeyListed[]>(api, '/api/me/passkeys'))
  const [passphrase, setPassphrase] = useState('')
  const [wrongKey, setWrongKey] = useState('')
  const [asked, setAsked] = useState(false)
  const credentials = hasPasskeys() ? (passkeys.data ?? []).flatMap(({ credential, name }) => (credential === undefined ? [] : [{ credential, name: name ?? says.unnamed }])) : []

  const byPassphrase = async (): Promise<Wrong | undefined> => {
    await access.afterLocking()
    const opened = await keys.ask('unlock.passphrase', { passphrase })
    if (!opened.ok) return inWords(opened.refusal, ['unknown-words', 'wrong-number-of-words', 'wrong-key'].includes(reasonOf(opened.refusal)) ? 'passphrase' : undefined)
    access.opened(opened.value)
    return undefined
  }
  const openBy = async (credential: string): Promise<string> => {
    await access.afterLocking()
    const question = await keys.ask('unlock.ask-passkey', { credential })
    if (!question.ok) return inWords(question.refusal).says
    const prf = await askPrf(credential, question.value.salt, question.value.relyingParty)
    if (!prf.ok) return inWords(prf.refusal).says
    const opened = await keys.ask('unlock.passkey', { credential, prf: prf.value })
    // The same refusal means a wrong passphrase elsewhere.
    if (!opened.ok) return reasonOf(opened.refusal) === 'wrong-key' ? says.opensNothing : inWords(opened.refusal).says
    access.opened(opened.value)
    return ''
  }
  const byPasskey = async (credential: string): Promise<void> => {
    // One question at a time: browsers break off the first for a second.
    if (asked) return
    setAsked(true)
    setWrongKey('')
    setWrongKey(await openBy(credential))
    setAsked(false)
    await invalidate(client, '/api/me/passkeys')
  }
  return (
    <Page title={says.title} lead={says.because[because]}>
      <p className="who">{says.who(who.name, who.organisation)}</p>
      <CeremonyForm does={says.unlock} doing={words.stretching} onSubmit={byPassphrase}>
        <SecretField name="passphrase" label={words.passphrase} hint={words.passphraseHint} value={passphrase} onChange={setPassphrase} autoFocus />
      </CeremonyForm>
      {credentials.length === 0 ? null : (
        <section aria-labelledby="by-passkey">
          <h2 id="by-passkey">{says.byPasskey}</h2>
          <ul className="plain">{credentials.map(({ credential, name }) => <li key={credential}><Button data-pending={asked ? '' : undefined} onPress={() => void byPasskey(credential)}>{says.with(name)}</Button></li>)}</ul>
          <p className="hint" role="status">{asked ? says.asking : ''}</p>
        </section>
      )}
      {/* Stays when the list does not: a passkey that was taken away goes from it in the same breath. */}
      <div role="alert">{wrongKey === '' ? null : <p className="wrong">{wrongKey}</p>}</div>
      <p><Button className="quiet" onPress={() => void access.signOut()}>{says.notYou}</Button></p>
    </Page>
  )
}
