import { useState } from 'react'
import { Button } from 'react-aria-components'
import { useDesk } from '../desk.tsx'
import { useMessages } from '../i18n/use-messages.tsx'
import type { Person } from './list-people.ts'
import { NotHere } from './not-here.tsx'
import { useAfterwards } from './use-asked.ts'

/** Takes an invitation back. Another can be made at any time, so nobody is asked twice. */
export const RevokeInvitation = ({ person, gone }: { readonly person: Person; readonly gone: () => void }) => {
  const { keys, notices } = useDesk()
  const { invitation: says } = useMessages()
  const afterwards = useAfterwards()
  const [refusal, setRefusal] = useState<{ readonly kind: string }>()
  const [busy, setBusy] = useState(false)
  const revoke = async (): Promise<void> => {
    setBusy(true)
    const revoked = await keys.ask('people.revoke', { invitation: person.id })
    setBusy(false)
    setRefusal(revoked.ok ? undefined : revoked.refusal)
    if (!revoked.ok) return
    notices.tell({ says: says.revoked(person.name) })
    await afterwards()
    gone()
  }
  return (
    <div>
      {refusal === undefined ? null : <NotHere refusal={refusal} />}
      <p className="hint">{says.revokeWhy}</p>
      <Button isPending={busy} onPress={() => void revoke()}>{says.revoke}</Button>
    </div>
  )
}
