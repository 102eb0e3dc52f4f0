import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Button } from 'react-aria-components'
import { CeremonyForm, type Wrong } from '../access/ceremony-form.tsx'
import { Field } from '../access/field.tsx'
import { hasPasskeys, makePasskey } from '../access/passkey.ts'
import type { PasskeyListed } from '../access/unlock-page.tsx'
import { useWrong } from '../access/use-wrong.ts'
import { asking, invalidate } from '../api/queries.ts'
import { useDesk } from '../desk.tsx'
import { useMessages } from '../i18n/use-messages.tsx'

/** Passkeys unlock a locked desk. None opens a session. */
export const OwnPasskeys = () => {
  const { api, keys, notices } = useDesk()
  const { passkeys: says, access, locale } = useMessages()
  const inWords = useWrong()
  const client = useQueryClient()
  const passkeys = useQuery(asking<readonly PasskeyListed[]>(api, '/api/me/passkeys'))
  const [name, setName] = useState('')
  const add = async (): Promise<Wrong | undefined> => {
    const begun = await keys.ask('passkey.begin', undefined)
    if (!begun.ok) return inWords(begun.refusal)
    const made = await makePasskey(begun.value.options, begun.value.salt)
    if (!made.ok) return inWords(made.refusal)
    const sealed = await keys.ask('passkey.finish', { ...made.value, name: name.trim() })
    if (!sealed.ok) return inWords(sealed.refusal)
    setName('')
    notices.tell({ says: says.added })
    await invalidate(client, '/api/me/passkeys')
    return undefined
  }
  const remove = async (id: string): Promise<void> => {
    const removed = await api.delete(`/api/me/passkeys/${id}`)
    notices.tell({ says: removed.ok ? says.removed : inWords(removed.refusal).says })
    await invalidate(client, '/api/me/passkeys')
  }
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' })
  return (
    <section aria-labelledby="passkeys">
      <h2 id="passkeys">{says.title}</h2>
      <p>{says.lead}</p>
      {passkeys.data === undefined || passkeys.data.length === 0 ? <p>{says.none}</p> : (
        <ul className="rows">
          {passkeys.data.map(({ id, name: called, since }) => (
            <li key={id}>
              <span>{called ?? says.unnamed}{since === undefined ? '' : ` · ${day.format(new Date(since))}`}</span>
              <Button className="quiet" onPress={() => void remove(id)}>{says.remove}</Button>
            </li>
          ))}
        </ul>
      )}
      {hasPasskeys() ? (
        <CeremonyForm does={says.add} doing={says.adding} onSubmit={add}>
          <Field name="passkey" label={says.name} hint={says.nameHint} value={name} onChange={setName} longest={100} />
        </CeremonyForm>
      ) : <p>{access.noPasskeys}</p>}
    </section>
  )
}
