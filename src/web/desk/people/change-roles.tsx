import { useState } from 'react'
import { Button } from 'react-aria-components'
import type { Role } from '#vault/envelope'
import type { SessionShown } from '../access/access-state.ts'
import { CeremonyForm, type Wrong } from '../access/ceremony-form.tsx'
import { useWrong } from '../access/use-wrong.ts'
import { useDesk } from '../desk.tsx'
import { useMessages, useRefusal } from '../i18n/use-messages.tsx'
import { knownRoles } from './known-roles.ts'
import type { Person } from './list-people.ts'
import { RolesField } from './roles-field.tsx'
import { useAfterwards } from './use-asked.ts'

/** Gives somebody other roles, signed into the log; can be undone. */
export const ChangeRoles = ({ session, person, done }: { readonly session: SessionShown; readonly person: Person; readonly done: () => void }) => {
  const { keys, notices } = useDesk()
  const { changing: says, inviting, access } = useMessages()
  const inWords = useWrong()
  const told = useRefusal()
  const afterwards = useAfterwards()
  const before = knownRoles(person.roles)
  const [roles, setRoles] = useState<readonly Role[]>(before)
  const give = async (wanted: readonly Role[]) => {
    const changed = await keys.ask('people.change-roles', { staff: person.id, roles: wanted })
    if (changed.ok) await afterwards()
    return changed
  }
  const save = async (): Promise<Wrong | undefined> => {
    if (roles.length === 0) return { field: 'roles', says: inviting.noRole }
    const changed = await give(roles)
    if (!changed.ok) return inWords(changed.refusal)
    const undo = async (): Promise<void> => {
      const undone = await give(before)
      notices.tell({ says: undone.ok ? says.undone(person.name) : told(undone.refusal) })
    }
    // Whoever has taken it from themselves cannot give it back.
    const mayUndo = person.id !== session.staff || roles.includes('administrator')
    notices.tell({ says: says.done(person.name), ...(mayUndo && { undo }) })
    done()
    return undefined
  }
  return (
    <CeremonyForm does={says.save} doing={access.working} onSubmit={save} beside={<Button className="quiet" onPress={done}>{says.cancel}</Button>}>
      <RolesField value={roles} onChange={setRoles} secretariat={session.at.secretariat} />
    </CeremonyForm>
  )
}
