import { useState } from 'react'
import type { Role } from '#vault/envelope'
import type { SessionShown } from '../access/access-state.ts'
import { CeremonyForm, type Wrong } from '../access/ceremony-form.tsx'
import { Field } from '../access/field.tsx'
import { reasonOf, useWrong } from '../access/use-wrong.ts'
import { useDesk } from '../desk.tsx'
import { useMessages } from '../i18n/use-messages.tsx'
import { HandedCode } from './handed-code.tsx'
import { knownRoles } from './known-roles.ts'
import type { Person } from './list-people.ts'
import { RolesField } from './roles-field.tsx'
import { useAfterwards } from './use-asked.ts'

/** Invites somebody; `anew`: in the place of somebody who has forgotten their passphrase. */
export const InviteForm = ({ session, anew, done }: { readonly session: SessionShown; readonly anew?: Person; readonly done: () => void }) => {
  const { keys } = useDesk()
  const { inviting: says, access } = useMessages()
  const inWords = useWrong()
  const afterwards = useAfterwards()
  const [name, setName] = useState(anew?.name ?? '')
  const [signInName, setSignInName] = useState(anew?.signInName ?? '')
  const [roles, setRoles] = useState<readonly Role[]>(knownRoles(anew?.roles ?? []))
  const [code, setCode] = useState<string>()
  const invite = async (): Promise<Wrong | undefined> => {
    if (roles.length === 0) return { field: 'roles', says: says.noRole }
    const invited = await keys.ask('people.invite', { name: name.trim(), signInName: signInName.trim(), roles, ...(anew !== undefined && { replaces: anew.id }) })
    if (!invited.ok) return inWords(invited.refusal, ['sign-in-name-taken', 'body-not-understood'].includes(reasonOf(invited.refusal)) ? 'signInName' : undefined)
    setCode(invited.value.code)
    await afterwards()
    return undefined
  }
  return (
    <section aria-labelledby="inviting">
      <h2 id="inviting">{anew === undefined ? says.title : says.anewTitle(anew.name)}</h2>
      {code === undefined ? (
        <CeremonyForm does={says.make} doing={access.working} onSubmit={invite}>
          <p>{anew === undefined ? says.lead : says.anewLead}</p>
          <Field name="name" label={says.name} value={name} onChange={setName} />
          <Field name="signInName" label={says.signInName} hint={anew === undefined ? access.signInNameHint : says.anewName} value={signInName} onChange={setSignInName} longest={40} />
          <RolesField value={roles} onChange={setRoles} secretariat={session.at.secretariat} />
        </CeremonyForm>
      ) : <HandedCode code={code} to={name} done={done} />}
    </section>
  )
}
